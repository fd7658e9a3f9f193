import { professionIn } from '../words/professions'
import {
  degreeWithSubject,
  diploma,
  knownCredentials,
  notCredentials,
  writtenCredentials
} from '../words/credentials'

const key = (text: string) => text.toLowerCase().replace(/[.\s/-]/g, '')

/** Whether a word is a post-nominal that is known: "N.D.", "LAc", "PMHNP-BC". */
export function isKnownCredential(text: string): boolean {
  // "MBACP (Accred)"
  const trimmed = text.trim().replace(/\s\([A-Z][\w.]{2,9}\)$/, '')
  if (writtenCredentials.test(trimmed) || isDegree(trimmed)) return true
  // "Do", "ma", "as" are words; as credentials they are printed with capitals or dots.
  if (!/^[A-Z].*[A-Z]|^[A-Z][a-z]*[A-Z.]|^Bsc|^Msc|^Phd|^m\.?[A-Z.]{3}/.test(trimmed)) return false
  return trimmed.length <= 14 && knownCredentials.has(key(trimmed))
}

/** "BSc(Hons) Ost", "MAS Sportphysiotherapie", "dipl. Physiotherapeut FH": a degree with what it is in. */
export const isDegree = (text: string): boolean =>
  text.length > 3 && text.length < 60 && (degreeWithSubject.test(text) || diploma.test(text))

/** Whether a part after a name and a comma reads like a post-nominal although it is on no list. */
export function looksLikeCredential(text: string): boolean {
  const trimmed = text.trim()
  if (isKnownCredential(trimmed)) return true
  if (notCredentials.has(trimmed.toLowerCase())) return false
  return (
    /^(?:[A-Z][A-Za-z]{0,5}\.?){1,4}(?:[-/][A-Z0-9]{1,5})*$/.test(trimmed) &&
    /[A-Z].*[A-Z]/.test(trimmed) &&
    trimmed.length <= 10
  )
}

/**
 * Post-nominals from the text after a name: ", MA, LMHC", " Bsc D.C.", "MBBS, MD (General Medicine)". Stops at the first
 * part that is none. Returns the credentials as printed and whether the text was read to its end.
 */
export function readCredentials(text: string): { credentials: string[]; whole: boolean } {
  const credentials: string[] = []
  const parts = text
    .replace(/\([^)]*\)/g, (bracket) => bracket.replace(/[,;|/]/g, '\u0001'))
    .split(/\s*[,;|·•]\s*|\s+[–—-]\s+|\s+&\s+/)
    .map((part) => part.replace(/\u0001/g, ',').trim())
    .filter(Boolean)
  for (const part of parts) {
    if (looksLikeCredential(part) || /^(?:MD|M\.D\.) \([^)]{3,40}\)$/.test(part)) {
      credentials.push(part)
      continue
    }
    // "BSc (Hons)", "MBACP (Accred)": what stands in brackets says in what, and belongs to it.
    const bare = part.replace(/\s\([^)]*\)/g, '').trim()
    if (bare !== part && isKnownCredential(bare)) {
      credentials.push(part)
      continue
    }
    const words = part.split(/\s+/)
    if (words.length > 1 && words.length < 8 && words.every((word) => isKnownCredential(word)))
      credentials.push(...words)
    else {
      // "LMT Massage Therapist" ends in a profession.
      const [first = '', ...rest] = words
      if (isKnownCredential(first) && professionIn(rest.join(' '))) credentials.push(first)
      return { credentials, whole: false }
    }
  }
  return { credentials, whole: true }
}
