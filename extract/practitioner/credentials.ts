import type { Line } from '../dom/line'
import type { Source } from '../source'
import { anyCase } from '../text/any-case'
import { isDegree, isKnownCredential, looksLikeCredential, readCredentials } from '../text/credentials'
import { readPersonName } from '../text/person-name'
import { sentences } from '../text/sentences'
import { japaneseLicences, qualificationsHeading } from '../words/credentials'
import { introductions } from '../words/introductions'
import { compact } from '../words/notation'
import { professionAtStart, professionIn, saysCalling } from '../words/professions'
import { keyOfName } from './mentions'

/**
 * Someone's credentials: those that stand behind the name, and what the page says of them in other places: below it,
 * behind the profession, in a sentence, or where they sign.
 * @param behind what stands behind the name where that is most
 * @param named the lines that name them
 */
export function credentialsOf(name: string, behind: string[], named: Line[], source: Source): string[] {
  const told = credentialsTold(name, source)
  const elsewhere = credentialsElsewhere(name, source)
  const first = [behind, elsewhere].toSorted((a, b) => b.length - a.length)[0] ?? []
  if (first.length) return joined([], [...first, ...told])
  const other = [
    joined(credentialsBelow(named, source), told),
    credentialsSigned(name, source),
    credentialsListed(source),
    credentialsInList(source),
    licences(source)
  ]
  return other.find((each) => each.length) ?? []
}

/** Two lists as one, without doubles: "N.D." is "ND", and "BSc" is told already by "BSc (Hons)". */
function joined(first: string[], second: string[]): string[] {
  const all = [...first]
  for (const each of second)
    if (!/^Hons?$/.test(each) && !all.some((other) => compact(other).startsWith(compact(each))))
      all.push(each)
  return all.slice(0, 12)
}

/** A line of nothing but post-nominals, just below the name. */
function credentialsBelow(named: Line[], source: Source): string[] {
  const { lines } = source.view
  for (const line of named) {
    const at = lines.indexOf(line)
    if (at < 0) continue
    for (const below of lines.slice(at + 1, at + 4)) {
      const { credentials, whole } = readCredentials(withoutProfession(below.text))
      const isLine = whole || credentials.length > 1 || (below.text.length < 60 && !/[.!?]$/.test(below.text))
      if (isLine && credentials.length && below.text.length < 80 && credentials.some(isKnownCredential))
        return credentials
    }
  }
  return []
}

/** "Ada is an Accredited Practising Dietitian (APD)", "sono osteopata D.O.", "I hold a BSc": what sentences say of them. */
function credentialsTold(name: string, source: Source): string[] {
  const first = name.split(' ')[0] ?? name
  let found: string[] = []
  for (const { text, region } of source.view.lines) {
    if (region === 'nav' || text.length > 1200 || !capitals.test(text)) continue
    const ofThem = text.includes(name)
    for (const sentence of sentences(text).slice(0, 3)) {
      const isEastern = ofThem && /[\u3040-\u30ff]/.test(sentence)
      const isMember = text.length < 120 && member.test(sentence)
      const says = sentence.startsWith(first) || sentence.includes(name) || isOfOneself(sentence)
      if (!says && !isEastern && !isMember) continue
      found = joined(found, lettersBehindProfession(sentence))
      const trained =
        isEastern ||
        isMember ||
        isOfOneself(sentence) ||
        learnt.test(sentence) ||
        professionIn(sentence) !== undefined
      if (says && learnt.test(sentence)) found = joined(found, degreesHeld(sentence))
      if (trained) found = joined(found, bracketed(sentence))
    }
  }
  return found.slice(0, 8)
}

/** How a sentence says that somebody learnt something. */
const learnt = anyCase(
  /(?<!\p{L})(?:holds?|earned|complet|graduat|trained|qualif|studied|diplôm|formée?|ausgebildet|abschluss|studi(?:um|ert)|titulad|formad|laurea|diplomat|opgeleid|afgestudeerd|degree|licen[sc]ed)/u
)

/** "I hold a BSc and an MSc from …": degrees by their letters alone. */
const degreesHeld = (sentence: string): string[] =>
  [
    ...sentence.matchAll(
      /(?<![\p{L}(])((?:BSc|MSc|BA|MA|BHSc|MPH|PhD|DPhil|BPhty|M\.?Ost|B\.?Ost|MEd|MPhil|BAppSc|BNurs|BEd|MPhys|MPharm)(?:\s\(Hons\))?)(?=[\s,.;]|$)/gu
    )
  ].map((match) => match[1] ?? '')

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
    // Whatever stands in capitals in a bracket right behind what somebody is: "coach (NOBCO, ST!R)".
    const inBrackets = (/^\s\(([A-Z][A-Z!-]{2,6}(?:,\s[A-Z][A-Z!-]{1,6})*)\)/.exec(rest)?.[1] ?? '').split(
      ', '
    )
    if (inBrackets.every((each) => looksLikeCredential(each.replace('!', '')))) return inBrackets
    const letters = /^\s\(?((?:[A-Z]\.?){2,6}(?:-[A-Z]{1,4})?)\)?(?=[\s,.;)]|$)/.exec(rest)?.[1]
    if (letters && isKnownCredential(letters)) return [letters]
  }
  return []
}
/** "a member of the Nutritional Therapists of Ireland (mNTOI)", "I trained in Bath (BMid, 2011)", "herbalist (L.Ac., MSOM)". */
const bracketed = (sentence: string): string[] =>
  [...sentence.matchAll(/[(（]([^()（）]{2,48})[)）]/g)].flatMap((match) => {
    const { credentials } = readCredentials(match[1] ?? '')
    return credentials[0] && isKnownCredential(credentials[0])
      ? credentials.filter((each) => isKnownCredential(each) && !/^Hons?$/.test(each))
      : []
  })

/** "Stillberatung (IBCLC)" among what somebody offers: long letters that are known can be nothing else. */
function credentialsInList({ view }: Source): string[] {
  const found = view.lines.flatMap(({ text, region, tag }) => {
    const letters =
      tag === 'li' && region !== 'nav' && text.length < 60 ? /\s\(([A-Z]{5,6})\)$/.exec(text)?.[1] : undefined
    return letters && isKnownCredential(letters) ? [letters] : []
  })
  return [...new Set(found)]
}

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

/** "Ostéopathe D.O.", "Person-centred counsellor, MBACP": the letters behind what somebody is. */
function withoutProfession(text: string): string {
  const parts = text.split(/(?<=[,·|])\s/)
  while (
    parts.length > 1 &&
    saysCalling((parts[0] ?? '').replace(/[,·|]$/, '')) &&
    !trailingLetters.test(parts[0] ?? '')
  )
    parts.shift()
  const rest = parts.join(' ')
  const profession = professionAtStart(rest) ? professionIn(rest) : undefined
  if (!profession) return rest
  const letters = / [A-Z]\.?[A-Z]\.?$/.exec(profession)?.[0] ?? ''
  return letters + rest.slice(rest.indexOf(profession) + profession.length)
}
const trailingLetters = /\s(?:[A-Z]\.?){2,6}(?:\s\p{Ll}+)?[,·|]?$/u

/** "— Ada Moss, ND" below her own words. */
function credentialsSigned(whose: string, { view }: Source): string[] {
  const signed = view.lines.filter(({ text }) => text.length < 60 && /^[—–-]\s?\p{Lu}.*,/u.test(text))
  const own = signed
    .flatMap(({ text }) => readPersonName(text) ?? [])
    .find(({ name }) => keyOfName(name) === keyOfName(whose))
  return own?.credentials ?? []
}

/** "© 2025 Ada Moss, LCSW." in the foot, "Ada Moss BSc(Hons) Ost" in the title: where most stands behind the whole name. */
function credentialsElsewhere(name: string, { view, page }: Source): string[] {
  let most: string[] = []
  for (const text of [...view.lines.map((line) => line.text), page.title ?? '']) {
    const at = text.indexOf(name)
    if (at < 0) continue
    const behind = text.slice(at + name.length).split(/\.\s(?=\p{Lu}\p{Ll}|$)|\s[-–—|]\s|\.$/u)[0] ?? ''
    const { credentials } = readCredentials(behind.replace(/(?<=\p{L})\(/gu, ' (').replace(/^[\s,]+/, ''))
    if (/^[\s,]/.test(behind) && credentials.length > most.length && credentials.some(isKnownCredential))
      most = credentials
  }
  return most
}
