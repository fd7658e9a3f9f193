import type { Line } from '../dom/line'
import type { Source } from '../source'
import { isOfType, textOf, textsOf } from '../structured/thing'
import { readCredentials } from '../text/credentials'
import { type PersonName, readPersonName } from '../text/person-name'
import { givenNames } from '../words/given-names'
import { bare } from '../words/notation'
import { isPracticeWord } from '../words/practice'

/** A place on the page that names a person. */
export interface Mention {
  person: PersonName
  weight: number
  place: 'structured' | 'title' | 'h1' | 'heading' | 'line' | 'identity' | 'introduction' | 'prose'
  line?: Line
}

const nameRun =
  "(?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}\\.?){0,2}(?:\\s(?:van|von|der|de|del|la|le|di))*(?:\\s\\p{Lu}[\\p{L}'’-]+){1,2}"
const introductions = [
  `(?:[Mm]y name is|I['’]m|I am|[Mm]ein Name ist|[Ii]ch bin|[Ii]ch heiße|[Mm]i nombre es|[Mm]e llamo|[Ss]oy|[Jj]e m['’]appelle|[Jj]e suis|[Ii]k ben|[Mm]ijn naam is)\\s+(?:Dr\\.?\\s)?(${nameRun})`,
  `^(?:Meet|Introducing)\\s+((?:Dr\\.?\\s)?${nameRun})`
].map((pattern) => new RegExp(pattern, 'u'))
const japanese =
  /(?:院長|医師|代表|鍼灸師|副院長)の?\s*([\p{Script=Han}]{2,3}\s?[\p{Script=Han}]{1,3})(?=[（(、です]|$)/u
const titledInProse = new RegExp(`(?:^|[^\\p{L}.])((?:Dr|Dra|Prof)\\.?\\s${nameRun})`, 'u')
const withCredential = new RegExp(
  `^((?:Dr\\.?\\s)?${nameRun}),\\s+((?:[A-Z][A-Za-z.-]{1,8}(?:,\\s)?){1,5})`,
  'u'
)

/** All places that name a person as whom the page is about, heaviest kinds first. */
export function readMentions(source: Source): Mention[] {
  const { view } = source
  const mentions: Mention[] = []
  const add = (text: string | undefined, weight: number, place: Mention['place'], line?: Line) => {
    const person = text === undefined ? undefined : (readPersonName(text) ?? personBeforePractice(text))
    if (person) mentions.push(line ? { person, weight, place, line } : { person, weight, place })
  }
  for (const thing of source.things) {
    if (!isOfType(thing, /^(?:Person|Physician|IndividualPhysician|Dentist|Card)$/)) continue
    const person = readPersonName(textOf(thing, 'name') ?? '')
    if (!person) continue
    const suffix = readCredentials(textsOf(thing, 'honorificSuffix').join(', ')).credentials
    const credentials = person.credentials.length ? person.credentials : suffix
    mentions.push({ person: { ...person, credentials, sure: true }, weight: 3, place: 'structured' })
  }
  add(source.page.title, 5, 'title')
  if (source.titleParts.length > 1)
    source.titleParts.forEach((part, index) => add(part, index === 0 ? 5 : 4, 'title'))
  source.identities.slice(0, 4).forEach((name) => add(name, 3, 'identity'))
  for (const line of view.lines) {
    const { text, heading, region } = line
    if (text.length <= 140 && region !== 'nav' && (!line.linked || heading > 0)) {
      if (heading === 1) add(text, 6, 'h1', line)
      else if (heading > 0) add(text, region === 'footer' || region === 'aside' ? 1.5 : 3, 'heading', line)
      else add(text, line.bold || region === 'header' ? 2 : 1, 'line', line)
    } else if (line.linked && text.length <= 100 && region !== 'nav' && region !== 'footer') {
      const person = readPersonName(text)
      if (person?.credentials.length) mentions.push({ person, weight: 1, place: 'line', line })
    }
    if (region !== 'nav' && text.length > 12) prose(line, mentions)
  }
  return mentions
}

function prose(line: Line, mentions: Mention[]): void {
  const text = line.text.slice(0, 400)
  for (const pattern of introductions) {
    const match = pattern.exec(text)
    const person = readPersonName(match?.[1] ?? '')
    if (!match || !person) continue
    // "My name is …" leaves no doubt; "I am …" could go on with anything.
    const sure = person.sure || /name|heiße|llamo|appelle|naam/i.test(match[0])
    mentions.push({ person: { ...person, sure }, weight: sure ? 4 : 2, place: 'introduction', line })
  }
  const han = japanese.exec(text)?.[1]
  if (han)
    mentions.push({
      person: { name: han, credentials: [], sure: true },
      weight: 4,
      place: 'introduction',
      line
    })
  const titled = readPersonName(titledInProse.exec(text)?.[1] ?? '')
  if (titled && line.heading === 1) mentions.push({ person: titled, weight: 5, place: 'h1', line })
  else if (titled) mentions.push({ person: titled, weight: 1.5, place: 'prose', line })
  const credited = withCredential.exec(text)
  if (credited && text.length > 140) {
    const person = readPersonName(`${credited[1] ?? ''}, ${(credited[2] ?? '').replace(/,\s*$/, '')}`)
    if (person?.credentials.length) mentions.push({ person, weight: 1, place: 'prose', line })
  }
}

/** "Ada Moss Physiotherapy" is a person's practice, called after her: the first words must be a given name and a name. */
function personBeforePractice(text: string): PersonName | undefined {
  const words = text.split(/\s+/)
  const end = words.findIndex((word) => isPracticeWord(word))
  if (end < 2 || end > 3 || words.length > 8 || !givenNames.has(bare(words[0] ?? ''))) return undefined
  return readPersonName(words.slice(0, end).join(' '))
}
