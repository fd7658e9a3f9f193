import { anyCase } from '../text/any-case'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { isOfType, textOf, textsOf } from '../structured/thing'
import { isKnownCredential, lettersThen, readCredentials } from '../text/credentials'
import { type PersonName, readPersonName } from '../text/person-name'
import { givenNames } from '../words/given-names'
import { easternName } from '../words/eastern-names'
import { couldIntroduce, introductions } from '../words/introductions'
import { bare, compact } from '../words/notation'
import { speaksAsOne } from '../words/owners'
import { headAbove, headings } from './headings'
import { listedUnder, namedInParts, namedInPicture, twoNames } from './named-in-parts'
import { type NamePlace, nameWeights } from './weights'
import { isPracticeWord, practiceWords } from '../words/practice'
import { professionAtStart, professionIn, saysCalling } from '../words/professions'
import { therapiesIn } from '../words/therapies'

/** A place on the page that names a person. */
export interface Mention {
  person: PersonName
  weight: number
  place: 'structured' | 'title' | 'h1' | 'heading' | 'line' | 'identity' | 'introduction' | 'prose' | 'parts' | 'picture'
  line?: Line
}

const nameRun =
  "(?:\\p{Lu}\\.\\s?){0,3}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}\\.?){0,2}(?:\\s(?:van|von|der|den|de|del|della|la|le|di|da|do|dos|du|ter|ten|zu|zur|af|av|el|al))*(?:\\s\\p{Lu}[\\p{L}'’-]+){1,2}"
const wordsOf = (key: 'sure' | 'open') =>
  Object.values(introductions)
    .map((each) => each[key])
    .join('|')
/** "I" with the name behind it, as languages set it off. */
const apart = 'yo|io|ich|moi|eu|ik|me'
const introducing = new RegExp(
  `(?:${wordsOf('sure')}|${wordsOf('open')})\\s+(?:(?:la|il|lo|el|der|die|de|le|o|a)\\s)?(?:[Dd](?:r|ott)\\.?(?:ssa|a)?\\.?\\s)?(${nameRun})`,
  'u'
)
const presented = [
  // "Escríbeme y te contesto yo, Ada Moss, en menos de …"
  `(?:^|[\\s(])(?:${apart}),\\s(${nameRun}),`,
  `^(?:Meet|Introducing)\\s+((?:Dr\\.?\\s)?${nameRun})`
].map((pattern) => new RegExp(pattern, 'u'))
const leavesNoDoubt = new RegExp(wordsOf('sure'), 'u')
const open = new RegExp(`(?:^|[^\\p{L}])(?:${wordsOf('open')})\\s`, 'u')
const japanese =
  /(?:院長|医師|代表|鍼灸師|副院長)の?\s*([\p{Script=Han}]{2,3}\s?[\p{Script=Han}]{1,3})(?=[（(、です]|$)/u
const titledInProse = new RegExp(`(?:^|[^\\p{L}.])((?:Dr|Dra|Prof)\\.?\\s${nameRun})`, 'u')
/** "Dr Ada Moss (Chiropractor), BSc, MChiro, has looked after …": the name and all that follows it. */
const withCredential = new RegExp(
  `^((?:(?:Dr|Prof|Smt|Shri|Sri|Mr|Ms|Mrs)\\.?\\s){0,2}${nameRun}(?:\\s\\([^()]{4,24}\\))?),?\\s+(.+)$`,
  'u'
)

const professionBehind = new RegExp(`(${nameRun}),\\s(\\p{L}.{3,60})`, 'u')
/** "Ada Moss D.O. practises at two addresses." */
const withLetters = new RegExp(`^(${nameRun})\\s((?:[A-Z]\\.?){2,6})\\s\\p{Ll}`, 'u')

/** Two words with capitals side by side, as in every name: most lines hold none, and are not asked in eight ways. */
const couldName = /(?:[\p{L}'’-]|\p{Lu}\.)\s\p{Lu}[\p{L}'’-]/u

const of = (place: NamePlace): number => nameWeights[place].weight

/** All places that name a person as whom the page is about, heaviest kinds first. */
export function readMentions(source: Source): Mention[] {
  const { view } = source
  const mentions: Mention[] = []
  // Letters in the foot are the owner's where somebody speaks of themselves; a house of several may be owned by one.
  let ones: boolean | undefined
  const isOnes = (): boolean =>
    (ones ??= view.lines.some(
      ({ text, region }) => (region === 'main' || region === 'body') && text.length > 40 && speaksAsOne(text)
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
    if (person) mentions.push({ person, weight: of('pictured') + (person.works ? of('beside') : 0), place: 'picture' })
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
        if (person.works || region !== 'footer' || isOnes())
          mentions.push({ person, weight: of('inParts'), place: 'parts', line })
    if (region !== 'nav' && (text.length > 12 || /\p{Script=Han}/u.test(text))) prose(line, mentions)
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

/** "Hi, I’m Juniper Vashti." as a heading leaves no doubt, whatever the name. */
const greeting = new RegExp(
  `^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Kk]ia ora|[Ww]elcome|[Hh]allo|[Mm]oin|[Ss]ervus|[Gg]rüezi|[Bb]onjour|[Hh]ola|[Cc]iao|[Oo]lá|[Hh]oi)[,!.]?\\s)?(?:${wordsOf('sure')}|${wordsOf('open')})\\s(${nameRun})[.!]?$`,
  'u'
)
function greeted(line: Line, text: string, mentions: Mention[]): void {
  const person = line.heading > 0 && text.length < 70 ? readPersonName(greeting.exec(text)?.[1] ?? '') : undefined
  if (person) mentions.push({ person: { ...person, sure: true }, weight: of('introduction'), place: 'introduction', line })
}

function prose(line: Line, mentions: Mention[]): void {
  const text = line.text.slice(0, 400)
  greeted(line, text, mentions)
  const han = japanese.exec(text)?.[1]
  if (!han && !couldName.test(text)) return
  for (const pattern of couldIntroduce(text) ? [introducing, ...presented] : presented) {
    const match = pattern.exec(text)
    const person = readPersonName(match?.[1] ?? '')
    if (!match || !person) continue
    // "My name is …" leaves no doubt; "I am …" could go on with anything, unless a profession follows.
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
    const sure =
      person.sure || leavesNoDoubt.test(match[0]) || (open.test(match[0]) && professionIn(rest) !== undefined)
    const letters =
      /^,?\s((?:[A-Z][A-Za-z.-]{1,8}(?:\s\([A-Z][a-z]{2,9}\))?(?:,\s|\s(?=[A-Z]))?){1,5})/u.exec(rest)?.[1] ??
      ''
    const behind = readCredentials(letters).credentials.filter(isKnownCredential)
    // "I’m Ada Moss BOst (Hons), and …"
    const level = /^\s\([A-Z][a-z]{2,9}\)/.exec(rest)?.[0] ?? ''
    const own = level
      ? person.credentials.map((each, at, all) => (at === all.length - 1 ? each + level : each))
      : person.credentials
    const printed = [own, behind].find((each) => each.length > 0) ?? bracketed(text)
    mentions.push({
      person: { ...person, credentials: printed, sure },
      weight: of(sure ? 'introduction' : 'openIntroduction'),
      place: 'introduction',
      line
    })
  }
  if (han)
    mentions.push({
      person: { name: han, credentials: [], sure: true },
      weight: of('introduction'),
      place: 'introduction',
      line
    })
  const titled = /Dr|Prof/.test(text) ? readPersonName(titledInProse.exec(text)?.[1] ?? '') : undefined
  if (titled && line.heading === 1)
    mentions.push({ person: titled, weight: of('titledInFirstHeading'), place: 'h1', line })
  else if (titled) mentions.push({ person: titled, weight: of('titledInProse'), place: 'prose', line })
  const told = isWhat.exec(text)
  const called = told && professionAtStart(told[2] ?? '') ? readPersonName(told[1] ?? '') : undefined
  if (called)
    mentions.push({
      person: { ...called, sure: true },
      weight: of('lettersBeginProse'),
      place: 'prose',
      line
    })
  // "a consulta with Ada Moss, osteopath D.O., costs …": of all the names in running text, one with what they are.
  const behind = line.text.length > 60 && text.includes(', ') ? professionBehind.exec(text) : null
  const who = behind ? readPersonName(behind[1] ?? '') : undefined
  if (who && professionAtStart(behind?.[2] ?? ''))
    mentions.push({
      person: { ...who, sure: true },
      weight: of('professionBehind'),
      place: 'prose',
      line
    })
  const lettered = withLetters.exec(text)
  const lettersOf = lettered ? readPersonName(`${lettered[1] ?? ''}, ${lettered[2] ?? ''}`) : undefined
  if (lettersOf?.credentials.some(isKnownCredential))
    mentions.push({ person: lettersOf, weight: of('lettersBeginProse'), place: 'prose', line })
  const credited = couldName.test(text) ? withCredential.exec(text) : null
  const run = credited ? lettersThen(credited[2] ?? '') : undefined
  const tellsOf = run !== undefined && tells.test(run.rest)
  if (credited && run?.credentials.length && (tellsOf || text.length > 140)) {
    const person = readPersonName(credited[1] ?? '')
    if (person)
      mentions.push({
        person: { ...person, credentials: [...person.credentials, ...run.credentials], sure: true },
        weight: of(tellsOf ? 'lettersBeginProse' : 'lettersInProse'),
        place: 'prose',
        line
      })
  }
}

/** "Ada Moss is a naturopath", "Ada Moss ist Heilpraktikerin". */
const isWhat = new RegExp(
  `^((?:Dr\\.?\\s)?${nameRun}),?\\s(?:is|ist|est|es|è|é)\\s(?:an?\\s|eine?\\s|une?\\s|una?\\s|een\\s|uma?\\s)?(.{4,80})`,
  'u'
)
/** What goes on after a name with letters where a sentence tells of that person. */
const tells =
  /^,?\s*(?:is|has|was|had|holds|received|earned|graduated|began|brings|works|specializes|specialises|believes|practi[cs]es|founded|opened|owns|offers|joined|completed|trained|studied|loves|enjoys)\s/

/** "I am Ada Moss and work as a health coach (NBC-HWC)". */
const bracketed = (text: string): string[] =>
  [...text.matchAll(/\(([A-Z][A-Za-z.,\s-]{1,20})\)/g)].flatMap((match) => {
    const { credentials, whole } = readCredentials(match[1] ?? '')
    return whole && credentials.some(isKnownCredential) ? credentials : []
  })

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
