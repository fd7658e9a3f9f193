import type { Line } from '../dom/line'
import type { Source } from '../source'
import { anyCase } from '../text/any-case'
import { isDegree, isKnownCredential, looksLikeCredential, readCredentials } from '../text/credentials'
import { readPersonName } from '../text/person-name'
import { sentences } from '../text/sentences'
import { japaneseLicences, qualificationsHeading } from '../words/credentials'
import { introductions } from '../words/introductions'
import { professionAtStart, professionIn } from '../words/professions'
import { keyOfName } from './mentions'

/**
 * Someone's credentials where they don't stand behind the name itself: below it, behind the profession, or where they sign.
 * @param named the lines that name them
 */
export const credentialsOf = (name: string, named: Line[], source: Source): string[] =>
  [
    credentialsBelow(named, source),
    credentialsTold(name, source),
    credentialsSigned(name, source),
    credentialsElsewhere(name, source),
    credentialsListed(source),
    licences(source)
  ].find((each) => each.length) ?? []

/** A line of nothing but post-nominals, just below the name. */
function credentialsBelow(named: Line[], source: Source): string[] {
  const { lines } = source.view
  for (const line of named) {
    const at = lines.indexOf(line)
    if (at < 0) continue
    for (const below of lines.slice(at + 1, at + 4)) {
      const { credentials, whole } = readCredentials(withoutProfession(below.text))
      const isLine = whole || (below.text.length < 60 && !/[.!?]$/.test(below.text))
      if (isLine && credentials.length && below.text.length < 80 && credentials.some(isKnownCredential))
        return credentials
    }
  }
  return []
}

/** "Ada is an Accredited Practising Dietitian (APD)", "sono osteopata D.O.": letters right behind the profession. */
function credentialsTold(name: string, source: Source): string[] {
  const first = name.split(' ')[0] ?? name
  for (const { text, region } of source.view.lines) {
    if (region === 'nav' || text.length > 1200 || !capitals.test(text)) continue
    const ofThem = text.includes(name)
    for (const sentence of sentences(text).slice(0, 3)) {
      const isEastern = ofThem && /[\u3040-\u30ff]/.test(sentence)
      const isMember = text.length < 120 && member.test(sentence)
      const says = sentence.startsWith(first) || sentence.includes(name) || isOfOneself(sentence)
      if (!says && !isEastern && !isMember) continue
      const letters = lettersBehindProfession(sentence)
      if (letters.length) return letters
      const trained = isEastern || isMember || isOfOneself(sentence) || professionIn(sentence) !== undefined
      const inBrackets = trained ? bracketed(sentence) : undefined
      if (inBrackets) return [inBrackets]
    }
  }
  return []
}

/** "Member of the Society of Physiotherapy (MCSP)" */
const member = anyCase(
  /^(?:(?:registered|full|accredited|chartered) )?(?:member of|mitglied|membre d|miembro de|membro d|lid van|soci[oa] d)/u
)

/** "an accredited counsellor, Dip. Couns., MBACP (Accred)", "fisioterapista e osteopata D.O.", "haptotherapeut (VVH)" */
function lettersBehindProfession(sentence: string): string[] {
  let rest = sentence
  for (let profession = professionIn(rest); profession; profession = professionIn(rest)) {
    rest = rest.slice(rest.indexOf(profession) + profession.length)
    const { credentials } = readCredentials(rest.replace(/^[\s,]+/, ''))
    if (/^,?\s/.test(rest) && credentials.some(isKnownCredential))
      // What stands in brackets in capitals is the school.
      return credentials.map((each) => each.replace(/\s\([A-Z]{2,}\)$/, ''))
    const inBrackets = /^\s\(([A-Z]{3,6})\)/.exec(rest)?.[1]
    if (inBrackets && looksLikeCredential(inBrackets)) return [inBrackets]
    const letters = /^\s\(?((?:[A-Z]\.?){2,6}(?:-[A-Z]{1,4})?)\)?(?=[\s,.;)]|$)/.exec(rest)?.[1]
    if (letters && isKnownCredential(letters)) return [letters]
  }
  return []
}
/** "a member of the Nutritional Therapists of Ireland (mNTOI)", "I trained in Bath (BMid, 2011)". */
const bracketed = (sentence: string): string | undefined =>
  [...sentence.matchAll(/[(（](m?[A-Z][A-Za-z.-]{1,8})(?:,\s[^()]{2,40})?[)）]/g)]
    .map((match) => match[1] ?? '')
    .find(isKnownCredential)

/** The list under "Qualifications": "B.Physio, La Trobe University (1998)". */
function credentialsListed({ view }: Source): string[] {
  const at = view.lines.findIndex(({ text, heading }) => heading > 0 && qualificationsHeading.test(text))
  if (at < 0) return []
  const found: string[] = []
  for (const line of view.lines.slice(at + 1, at + 10)) {
    if (line.heading > 0) break
    const first = line.text.split(/,\s|\s[–—|-]\s/)[0]?.trim() ?? ''
    if (isDegree(first) || (first.length < 12 && isKnownCredential(first))) found.push(first)
  }
  return found
}

/** A line of nothing else: in a sentence they may be anybody's. */
const isLicences = (text: string): boolean =>
  text.search(japaneseLicences) >= 0 &&
  /^(?:国家資格|資格|免許|取得|保有|[\s・、,／/:：()（）])*$/u.test(text.replace(japaneseLicences, ''))

/** "はり師・きゅう師(国家資格)" */
function licences({ view }: Source): string[] {
  const line = view.lines.find(({ text, region }) => region !== 'nav' && text.length < 60 && isLicences(text))
  return line ? [...new Set(line.text.match(japaneseLicences) ?? [])] : []
}

/** Two capitals, as such letters begin: most lines hold none, and are not cut into sentences. */
const capitals = /[\s(（]\(?m?[A-Z]\.?[A-Z]|\sDip\./
const firstPerson = /(?:^|\s)I (?:trained|qualified|studied|graduated|hold)\s/
const saysOfOneself = new RegExp(
  `(?:^|[^\\p{L}])(?:${Object.values(introductions)
    .map((each) => each.open)
    .join('|')})\\s`,
  'u'
)
const isOfOneself = (sentence: string): boolean => saysOfOneself.test(sentence) || firstPerson.test(sentence)

/** "Ostéopathe D.O.", "Psychiatric Nurse Practitioner, MSN": the letters behind the profession. */
function withoutProfession(text: string): string {
  const profession = professionAtStart(text) ? professionIn(text) : undefined
  if (!profession) return text
  const letters = / [A-Z]\.?[A-Z]\.?$/.exec(profession)?.[0] ?? ''
  return letters + text.slice(text.indexOf(profession) + profession.length)
}

/** "— Ada Moss, ND" below her own words. */
function credentialsSigned(whose: string, { view }: Source): string[] {
  const signed = view.lines.filter(({ text }) => text.length < 60 && /^[—–-]\s?\p{Lu}.*,/u.test(text))
  const own = signed
    .flatMap(({ text }) => readPersonName(text) ?? [])
    .find(({ name }) => keyOfName(name) === keyOfName(whose))
  return own?.credentials ?? []
}

/** "© 2025 Ada Moss, LCSW." in the foot, "Ada Moss BSc(Hons) Ost" in the title: wherever the whole name stands once more. */
function credentialsElsewhere(name: string, { view, page }: Source): string[] {
  for (const text of [...view.lines.map((line) => line.text), page.title ?? '']) {
    const at = text.indexOf(name)
    if (at < 0) continue
    const behind = text.slice(at + name.length).split(/\.\s(?=\p{Lu}\p{Ll}|$)|\s[-–—|]\s|\.$/u)[0] ?? ''
    const { credentials } = readCredentials(behind.replace(/(?<=\p{L})\(/gu, ' (').replace(/^[\s,]+/, ''))
    if (/^[\s,]/.test(behind) && credentials.some(isKnownCredential)) return credentials
  }
  return []
}
