import { anyCase } from '../text/any-case'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { readPersonName } from '../text/person-name'
import { insurers } from '../words/insurers'
import { compact } from '../words/notation'
import { phoneLabel } from '../words/phone-labels'
import { centralDesk, colleagues, disowned, someoneElse } from '../words/other-parties'
import { isDirectory } from './directory'
import { headings } from './headings'
import { linesOfOne } from './of-one'
import type { Subject } from './subject'
import type { ContactEvidence } from './weights'

/** Tells for any line of the page whose contact data it holds. */
export interface OwnContact {
  heads: Map<Line, readonly string[]>
  /** What whom the page is about and their practice are called, compact. */
  ours: string[]
  /**
   * @param before the words of the line that lead to the value
   * @param after those behind it
   */
  evidenceOf: (line: Line, before: string, after?: string) => ContactEvidence[]
}

const contactHeading =
  /contact|kontakt|phone|tel|office|location|call|appointment|termin|coord|praxis|find (?:us|me)|visit|reach|where|dónde|où|waar|dove|onde|cabinet|ordination|studio|consultorio|アクセス|連絡|お問い合わせ|address|adress|anschrift|impressum/i

export function ownContact(source: Source, subject: Subject): OwnContact {
  const { lines } = source.view
  const heads = headings(lines)
  const ofOne = linesOfOne(lines, subject)
  const at = new Map(lines.map((line, index) => [line, index]))
  const inDirectory = isDirectory(source)
  const host = hostOf(source.view.url)
  const mine = compact(subject.name ?? '')
  const ours = [mine, compact(subject.practice ?? '')].filter((name) => name.length > 3)
  const evidenceOf = (line: Line, before: string, after = ''): ContactEvidence[] => {
    const evidence: ContactEvidence[] = []
    const path = heads.get(line) ?? []
    const head = path.at(-1) ?? ''
    // The page's own title may be a hospital's or an association's name: it speaks of no party beside it.
    const parent = path.length > 2 ? (path.at(-2) ?? '') : ''
    const inFrame = line.region === 'header' || line.region === 'footer' || line.region === 'nav'
    const index = at.get(line) ?? 0
    const label = clause(before) || labelAbove(lines[index - 1], line)
    // "Ring Bupa on 0345 …"
    const insurer = (clause(before).slice(-24).match(insurers)?.length ?? 0) > 0
    const named =
      insurer ||
      // Whoever stands in has a practice, too.
      colleagues.test(label) ||
      officeOfAnother(before, host) ||
      (subject.partyKind === 'person' && frontDesk.test(label)) ||
      isElse(label, ours) ||
      memberOf.test(clause(before)) ||
      isElse(opening.exec(before)?.[1] ?? '', ours)
    const above = sinceHeading(lines.slice(Math.max(0, index - 3), index))
    // The subject's own name begins a block of its own, whatever heading stands above.
    const headed =
      !mentions(before, ours) &&
      !startsOwnBlock(lines.slice(Math.max(0, index - 12), index), line, ours) &&
      [head, parent].some((each) => someoneElse.test(each) && !mentions(each, ours))
    // "For testing I refer to Dr. Ada Moss, 406-…", "GOsC can be reached on 020 …"
    const told = before.length > 20 ? clause(before) : ''
    const sent = titledOther(told, mine) || (acronym.exec(told)?.[1] ?? 'TEL')
    const said = introduced.exec(told)?.[1] ?? ''
    const person = said === '' ? undefined : readPersonName(said)
    const other = person?.sure === true && !mentions(person.name, [mine])
    const another = other || sent === true || (sent !== 'TEL' && !mentions(sent, ours))
    if (another || named || headed || startsBlockOfOthers(above, line, ours)) evidence.push('someoneElse')
    if (ofOne.has(line) && directLine.test(before)) evidence.push('otherPerson')
    if (disowned.test(clause(before)) || disowned.test(clauseAfter(after))) evidence.push('disowned')
    if (behindLinkAway(line, before, host) && !path.some((each) => contactHeading.test(each)))
      evidence.push('linkedAway')
    if (inDirectory && (inFrame || centralDesk.test(label))) evidence.push('operator')
    else if (inFrame) evidence.push('frame')
    if (path.some((each) => contactHeading.test(each))) evidence.push('contact')
    if (subject.partyKind === 'person' && !inFrame && besideOther([...above.slice(-1), line], before, mine))
      evidence.push('otherPerson')
    return evidence
  }
  return { heads, ours, evidenceOf }
}

/** A direct line or a mobile beside a name of the team rings with that one alone. */
const directLine = anyCase(
  /(?<!\p{L})(?:ligne directe|direct(?:e|o|a)?(?: (?:line|dial|number|lijn|nummer))?|durchwahl|mobile?|handy|cell|portable|gsm|m[oó]vil|cellulare|telemóvel)[\s.:]*(?:nr\.?|no\.?|number)?[\s.:]*$/u
)

/** "© Moss Clinic – website by Fern, 085 …", "© Moss Clinic Ltd. Website by …": it goes on to whoever built the site. */
const isElse = (label: string, ours: string[]): boolean => {
  const behindDash = label.split(/\s[–—|]\s/u).at(-1) ?? label
  const said = behindDash.slice(Math.max(0, behindDash.search(madeBy)))
  return someoneElse.test(said) && !/office|praxis/i.test(said) && !mentions(said, ours)
}

const madeBy = anyCase(
  /(?<!\p{L})(?:web ?site|site|web ?design|design|designed|built|developed|created|powered|made|realisiert|umsetzung|gestaltung|réalisé|créé|diseño|desarrollado|realizzato|ontwerp|desenvolvido) (?:web )?(?:by|von|durch|par|por|da|di|door)(?!\p{L})/u
)

/** "My backup midwife is Ada Moss, 07700 …": whom a sentence names right before a number. */
const introduced = anyCase(
  /(?<!\p{L})(?:is|ist|heißt|est|es|è|é|heet)\s(\p{L}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+){1,2})[\s,:(]+$/u
)

/** "Member of the Society of Massage (office 020 …": what the bracket holds is the society's. */
const memberOf = anyCase(
  /(?<!\p{L})(?:mitglied|member|membre|miembro|membro|soci[oa]|lid|medlem|członek|członkini)(?: (?:of|der|des|im|beim|von|vom|de|du|des|della|del|dell[’']|da|do|van|i|av))?(?: \p{L}[\p{L}.’'-]*){1,8} ?[([][^)\]]{0,40}$/u
)

/** "Chamber: its name, its street 1, tel. …": what a line begins with says whose all of it is. */
const opening = /^([^:.!?;|•]{3,40}):\s[^;|•]{0,160}$/u

const mentions = (text: string, names: string[]): boolean =>
  names.some((name) => compact(text).includes(name))

const hostOf = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''

/** "Heron Clinic (020 …)": the link's own words name whom one gets there, the number goes on from them. */
function behindLinkAway(line: Line, before: string, host: string): boolean {
  if (line.linked || line.text.length > 80) return false
  const away = hostOf(line.href)
  if (away === '' || away.endsWith(host) || host.endsWith(away)) return false
  return /^[^.!?:,]{4,60}$/u.test(before) && !phoneLabel.test(before)
}

/** "Visit www.health.gov/bills or call …": a public authority's site beside a number says whose it is. */
const officeOfAnother = (before: string, host: string): boolean => {
  const site = publicSite.exec(before.slice(-70))?.[1]?.toLowerCase()
  return site !== undefined && !site.endsWith(host)
}
const publicSite =
  /([\w-]+\.(?:gov|gouv|gob|govt|nhs|admin|bund|europa)(?:\.[a-z]{2,3})?)(?![\w.-]*@)[^.!?]*(?:\.\S[^.!?]*)?$/i

/** "Ring the front desk of the polyclinic": a house that one person's page speaks of is where they go to as well. */
const frontDesk = anyCase(
  /(?:segreteria|centralino|reception|switchboard|front desk|telefonzentrale|standard|centralita|telefooncentrale|empfang|anmeldung|accueil|secrétariat|recepción|receptie|recepção|receção) (?:del(?:la|l[’'])?|of(?: the)?|at the|de[rs]|du|de la|de l[’']|van (?:de|het)|d[oa]) ?\p{Ll}*(?:poliambulatori|polyclinic|poliklini|policlínic|polycliniq|clinic|clínica|cliniq|klini|health cent|maison (?:de santé|médicale)|pôle (?:de )?santé|centro de (?:salud|saúde)|casa del(?:la|a) salute|ärztehaus|gesundheitshaus|gesundheitszentrum|centro medic|centro médic|centre médical|medisch centrum|gezondheidscentrum)/u
)

/** The words that lead to a value, from where its sentence begins. */
export const clause = (before: string): string =>
  before
    .slice(-90)
    .split(/(?<=\p{Ll}{4}|(?:19|20)\d\d)[.!?]\s|[;|•·]\s/u)
    .pop()
    ?.trim() ?? ''

/** A sentence that begins with another house's letters. */
const acronym =
  /^(?!TEL|FAX|SMS|GSM|MOB|CALL|PHONE|PLEASE)([A-Z]{3,6}|[A-Z]{1,3}[a-z]?[A-Z]{2,3})\s\p{Ll}.{6,40}$/u
const titled =
  /(?:^|[^\p{L}.])((?:Dr|Dra|Prof|Mr|Mrs|Ms|Frau|Herrn?|Mme|Sra?)\.?\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)[^.;]{0,30}$/u

/** Whether the last one named with a title before a number is not whom the page is about. */
function titledOther(before: string, mine: string): boolean {
  const words = (titled.exec(before)?.[1] ?? '').split(' ').slice(1).map(compact)
  return words.length > 0 && !words.some((word) => mine.includes(word))
}

/** What is said of a value right behind it, up to where the next number or sentence begins. */
const clauseAfter = (after: string): string => after.slice(0, 70).split(/[.!?;|•]\s|\d{3}/u)[0] ?? ''

/** What stands alone on the line above is the label of what follows: "Skagit Imaging" over a number. */
const labelAbove = (above: Line | undefined, line: Line): string =>
  above && above.region === line.region && above.text.length < 60 ? above.text : ''

/** Below a heading a new block begins; what the heading itself says is asked apart. */
const sinceHeading = (above: Line[]): Line[] =>
  above.slice(above.findLastIndex((line) => line.heading > 0) + 1)

/** A short line that names an authority or a web designer begins a block of its address and numbers. */
const startsBlockOfOthers = (above: Line[], line: Line, ours: string[]): boolean =>
  above.some(
    (each) =>
      each.region === line.region &&
      each.text.length < 60 &&
      // "In an emergency call 112" has said whose number it gives.
      !/\d{4}|\d{2}$|[.!?]$/.test(each.text) &&
      someoneElse.test(each.text) &&
      !mentions(each.text, ours)
  )

const startsOwnBlock = (above: Line[], line: Line, ours: string[]): boolean =>
  sinceHeading(above).some(
    (each) => each.region === line.region && each.text.length < 60 && mentions(each.text, ours)
  )

function besideOther(near: Line[], before: string, mine: string): boolean {
  return near.some((line, index) => {
    const text = index === near.length - 1 ? before : line.text
    if (text.length > 60 || text.length < 5) return false
    const person = readPersonName(text.replace(/[\s(:–-]+$/, ''))
    if (!person?.sure) return false
    const isIntroduced = person.credentials.length > 0 || person.honorific !== undefined || person.works
    if (!isIntroduced && line.text !== text) return false
    const name = compact(person.name)
    return mine.length > 2 && !name.includes(mine) && !mine.includes(name)
  })
}
