import { anyCase } from './any-case'
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
  const trimmed = text.trim().replace(/\s?\([A-Z][\w.]{2,9}\)$/, '')
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

/** "MBBS, MD - General Medicine": in India the subject of a degree stands behind a dash. */
const indian = /\b(MD|MS|DM|DNB|MCh|MDS)\s-\s(?=\p{Lu}\p{Ll})/gu

/** "LMBT #10482", "LCSW, License 1234": a number that belongs to the letters before it. */
const licensed =
  /^([A-Z][A-Za-z./-]{1,9})\s(?:(?:#|[Nn]o\.?|[Nn]r\.?|[Ll]ic(?:ense|\.)?|[Rr]eg\.?|n°|№)\s?)+[A-Z]{0,4}[\s-]?\d[\d-]*$/

/** "ND LAc", "BSc (Hons) MBAcC": letters in a row without commas. A diploma goes on with its subject, and is one. */
function lettersInRow(part: string): string[] {
  const words = part.match(/\S+(?:\s\([^()]{2,12}\))*/g) ?? []
  if (words.length < 2 || words.length > 7 || beginsDiploma.test(part)) return []
  return words.every(
    (word) => knownCredentials.has(key(word.replace(/\s?\([^()]*\)/g, ''))) && isKnownCredential(word)
  )
    ? words
    : []
}
const recognised = anyCase(
  /^(?:agréée?|certifiée?|diplômée?|reconnue?|anerkannt|registered|certified|licensed|accredited|colegiad[oa]|erkend)(?!\p{L})/u
)
const beginsDiploma = /^(?:Adv|Grad|PG|Post|Dip|Cert|Lic|[Dd]ipl|HP)/

/**
 * Post-nominals from the text after a name: ", MA, LMHC", " Bsc D.C.", "MBBS, MD (General Medicine)". Stops at the first
 * part that is none. Returns the credentials as printed and whether the text was read to its end.
 */
export function readCredentials(text: string): { credentials: string[]; whole: boolean } {
  const credentials: string[] = []
  const parts = (/(?:MBBS|BDS|BAMS|BHMS|BPT)/.test(text) ? text.replace(indian, '$1\u0002') : text)
    .replace(/\([^)]*\)/g, (bracket) => bracket.replace(/[,;|/]/g, '\u0001'))
    .split(/\s*[,;|·•]\s*|\s+[–—-]\s+|\s+&\s+/)
    .map((part) =>
      part
        .replace(/\u0001/g, ',')
        .replace(/\u0002/g, ' - ')
        .trim()
    )
    .filter(Boolean)
  for (const part of parts) {
    const split = lettersInRow(part)
    if (split.length > 1) {
      credentials.push(...split)
      continue
    }
    if (
      looksLikeCredential(part) ||
      /^(?:MD|M\.D\.) \([^)]{3,40}\)$|^[A-Z][A-Za-z]{1,3} - \p{Lu}[\p{L} &]{2,40}$/u.test(part)
    ) {
      credentials.push(part)
      continue
    }
    // "BSc (Hons)", "MBACP (Accred)": what stands in brackets says in what, and belongs to it.
    const bare = part.replace(/\s\([^)]*\)/g, '').trim()
    if (bare !== part && isKnownCredential(bare)) {
      credentials.push(part)
      continue
    }
    const numbered = licensed.exec(part)?.[1]
    if (numbered && isKnownCredential(numbered)) {
      credentials.push(numbered)
      continue
    }
    // "LMT Massage Therapist" ends in a profession, "D.O. agréée" in what the state says of it.
    const [first = '', ...rest] = part.split(/\s+/)
    const tail = rest.join(' ')
    if (
      isKnownCredential(first) &&
      (recognised.test(tail) || (isDegree(first) && /^(?:in|en|of|em)\s/.test(tail)))
    ) {
      credentials.push(first)
      continue
    }
    if (isKnownCredential(first) && professionIn(tail)) credentials.push(first)
    return { credentials, whole: false }
  }
  return { credentials, whole: true }
}

/** The letters that a text begins with, and what goes on behind them: "BSc, MChiro, has looked after …". */
export function lettersThen(text: string): { credentials: string[]; rest: string } {
  const credentials: string[] = []
  let rest = text
  for (let match = letterPart.exec(rest); match; match = letterPart.exec(rest)) {
    const part = (match[1] ?? '').trim()
    const split = lettersInRow(part)
    const read =
      split.length > 1
        ? split
        : isKnownCredential(part) || (credentials.length > 0 && looksLikeCredential(part))
          ? [part]
          : []
    if (!read.length) break
    credentials.push(...read)
    rest = rest.slice(match[0].length)
  }
  return { credentials, rest }
}
const letterPart = /^([^,;]{2,40}?)(?:,\s|;\s|\s(?=\p{Ll})|\.?$)/u
