import { anyCase } from '../text/any-case'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { isOfType, textOf, textsOf } from '../structured/thing'
import { isKnownCredential, readCredentials } from '../text/credentials'
import { type PersonName, readPersonName } from '../text/person-name'
import { givenNames } from '../words/given-names'
import { easternName } from '../words/eastern-names'
import { bare, compact } from '../words/notation'
import { speaksAsOne } from '../words/owners'
import { headAbove, headings } from './headings'
import { listedUnder, namedInParts, namedInPicture, twoNames } from './named-in-parts'
import type { Mention } from './mention'
import { toldOf } from './told-of'
import { type NamePlace, nameWeights } from './weights'
import { isPracticeWord, practiceWords } from '../words/practice'
import { professionIn, saysCalling } from '../words/professions'
import { therapiesIn } from '../words/therapies'

const of = (place: NamePlace): number => nameWeights[place].weight

/** All places that name a person as whom the page is about, heaviest kinds first. */
export function readMentions(source: Source): Mention[] {
  const { view } = source
  const mentions: Mention[] = []
  // Letters in the foot are the owner's where somebody speaks of themselves; a house of several may be owned by one.
  let ones: boolean | undefined
  const isOnes = (): boolean =>
    (ones ??= view.lines.some(
      ({ text, region }) => (region === 'main' || region === 'body') && text.length > 15 && speaksAsOne(text)
    ))
  const add = (text: string | undefined, weight: number, place: Mention['place'], line?: Line) => {
    const named = text === undefined ? undefined : readPersonName(text)
    const person =
      named ?? (text === undefined ? undefined : (personBeforePractice(text) ?? personBeforeMark(text)))
    if (!person) return
    // A practice called after somebody names them half as plainly as their name does.
    const letters = person.credentials.some(isKnownCredential) && (line?.region !== 'footer' || isOnes())
    const heavy = weight * (named ? 1 : 0.5) + ((person.works || letters) && line ? of('beside') : 0)
    mentions.push(line ? { person, weight: heavy, place, line } : { person, weight, place })
  }
  for (const thing of source.things) {
    if (!isOfType(thing, /^(?:Person|Physician|IndividualPhysician|Dentist|Card)$/)) continue
    const person = readPersonName(textOf(thing, 'name') ?? '')
    if (!person) continue
    const suffix = readCredentials(textsOf(thing, 'honorificSuffix').join(', ')).credentials
    const credentials = person.credentials.length ? person.credentials : suffix
    mentions.push({
      person: { ...person, credentials, sure: true },
      weight: of('structured'),
      place: 'structured'
    })
  }
  add(source.page.title, of('title'), 'title')
  if (source.titleParts.length > 1)
    source.titleParts.forEach((part, index) => add(part, of(index === 0 ? 'title' : 'laterInTitle'), 'title'))
  source.identities.slice(0, 4).forEach((name) => add(name, of('identity'), 'identity'))
  for (const { alt, marks } of view.images.slice(0, 40)) {
    const person = praise.test(marks) ? undefined : namedInPicture(alt)
    if (person)
      mentions.push({ person, weight: of('pictured') + (person.works ? of('beside') : 0), place: 'picture' })
  }
  const heads = headings(view.lines)
  for (const [index, line] of view.lines.entries()) {
    const { text, heading, region } = line
    if (praise.test(line.marks) || praiseHeading.test(headAbove(heads, line))) continue
    if (isQuoted(line, view.lines[index - 1], view.lines[index + 1])) continue
    if (text.length <= 140 && region !== 'nav' && (!line.linked || heading > 0)) {
      if (heading === 1) add(text, of('firstHeading'), 'h1', line)
      else if (heading > 0)
        add(text, of(region === 'footer' || region === 'aside' ? 'headingAside' : 'heading'), 'heading', line)
      else add(text, of(line.bold || region === 'header' ? 'boldLine' : 'line'), 'line', line)
    } else if (line.linked && text.length <= 100 && region !== 'nav' && region !== 'footer') {
      const person = readPersonName(text)
      if (person?.credentials.length) mentions.push({ person, weight: of('line'), place: 'line', line })
    }
    const eastern = region === 'nav' || region === 'footer' ? undefined : easternName(text)
    if (eastern)
      mentions.push({
        person: { name: eastern, credentials: [], sure: true, works: true },
        weight: of(heading > 0 ? 'heading' : 'line'),
        place: heading > 0 ? 'heading' : 'line',
        line
      })
    const two = region !== 'nav' && line.heading > 0 ? twoNames(text) : undefined
    for (const person of two ?? []) mentions.push({ person, weight: of('heading'), place: 'heading', line })
    const listed = region === 'nav' || line.linked ? undefined : listedUnder(headAbove(heads, line), text)
    if (listed) mentions.push({ person: listed, weight: of('line'), place: 'line', line })
    if (region !== 'nav' && !line.linked)
      for (const person of namedInParts(text))
        if (person.works || isOnes()) mentions.push({ person, weight: of('inParts'), place: 'parts', line })
    if (region !== 'nav' && (text.length > 12 || /\p{Script=Han}/u.test(text))) toldOf(line, mentions)
    witness(mentions, line, view.lines[index + 1])
  }
  return mentions
}

/** A line that begins with a profession or with letters, just below two words that could be a name, makes them one. */
function witness(mentions: Mention[], line: Line, below: Line | undefined): void {
  if (!below || below.linked || below.text.length > 90) return
  for (let at = mentions.length - 1; mentions[at]?.line === line; at--) {
    const mention = mentions[at]
    if (!mention || line.text.length > 140) continue
    const works = saysCalling(below.text)
    if (!works && !isKnownCredential(readCredentials(below.text).credentials[0] ?? '')) continue
    mention.person = { ...mention.person, sure: true }
    if (works) mention.weight += of('beside')
  }
}

const praise = /testimonial|comment|review/
const praiseHeading = anyCase(
  /^(?:what (?:\p{L}+ ){0,3}say|testimonials?|reviews?|kind words|kundenstimmen|patientenstimmen|erfahrungsberichte|stimmen|témoignages|avis|opiniones|testimonios|recensioni|testimonianze|dicono di|depoimentos|testemunhos|ervaringen|recensies|お客様の声|患者様の声)/u
)

const quote = /^["“„«»「『‹]/u
/** A short line over or under words in quotation marks names whoever said them: a client, a teacher, a poet. */
function isQuoted(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (line.text.length > 70) return false
  if (line.heading > 0) return quote.test(below?.text ?? '')
  // A quotation that ends in its author's name needs no other below it.
  const signed = /["”“»«’‘]\s*[–—―-]\s*\p{Lu}[^.!?]{2,40}$/u.test(above?.text ?? '')
  return (
    /^[–—―-]\s?\p{Lu}/u.test(line.text) || (!signed && quote.test(above?.text ?? '') && above?.heading === 0)
  )
}

/** "Ada Moss Physiotherapy" is a person's practice, called after her: the first words must be a given name and a name. */
function personBeforePractice(text: string): PersonName | undefined {
  const words = text.split(/\s+/)
  if (words.length > 8 || !givenNames.has(bare(words[0] ?? ''))) return undefined
  const end = words.findIndex((word) => isPracticeWord(word))
  if (end < 2 || end > 3) return undefined
  return readPersonName(words.slice(0, end).join(' '))
}

/** "Ada Moss · Psicología sanitaria" over every page: a person, and behind a mark what she does. */
function personBeforeMark(text: string): PersonName | undefined {
  if (text.length > 80) return undefined
  const [head = '', tail = '', ...more] = text.split(/\s+[·•|–—]\s+/)
  if (
    !tail ||
    more.length > 1 ||
    !(practiceWords.test(tail) || professionIn(tail) || therapiesIn(tail).length)
  )
    return undefined
  const person = readPersonName(head)
  return person?.sure ? person : undefined
}

/** First and last name of whoever is named: "Ada B. Moss" and "Dr. Ada Moss" are one. */
export function keyOfName(name: string): string {
  const words = bare(name)
    .replace(/\([^)]*\)|,?\s(?:jr|sr)\.?$/g, '')
    .split(/\s+/)
    .filter((word) => word.length > 2 || !word.endsWith('.'))
  return compact(`${words[0] ?? ''}${words[words.length - 1] ?? ''}`)
}
