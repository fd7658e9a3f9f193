import type { Line } from '../dom/line'
import { isKnownCredential, lettersThen, readCredentials } from '../text/credentials'
import { readPersonName } from '../text/person-name'
import { couldIntroduce, introductions } from '../words/introductions'
import { professionAtStart, professionIn } from '../words/professions'
import type { Mention } from './mention'
import { type NamePlace, nameWeights } from './weights'

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
const titledInProse = new RegExp(`(?:^|[^\\p{L}.])((?:Dr|Dra|Prof)\\.?\\s${nameRun})`, 'gu')
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

/** "Hi, I’m Juniper Vashti." as a heading leaves no doubt, whatever the name. */
const greeting = new RegExp(
  `^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Kk]ia ora|[Ww]elcome|[Hh]allo|[Mm]oin|[Ss]ervus|[Gg]rüezi|[Bb]onjour|[Hh]ola|[Cc]iao|[Oo]lá|[Hh]oi)[,!.]?\\s)?(?:${wordsOf('sure')}|${wordsOf('open')})\\s(${nameRun})[.!]?$`,
  'u'
)
function greeted(line: Line, text: string, mentions: Mention[]): void {
  const person =
    line.heading > 0 && text.length < 70 ? readPersonName(greeting.exec(text)?.[1] ?? '') : undefined
  if (person)
    mentions.push({
      person: { ...person, sure: true },
      weight: of('introduction'),
      place: 'introduction',
      line
    })
}

/** Whom a sentence names: who introduces themselves, has a title, letters or a profession, or is told of. */
export function toldOf(line: Line, mentions: Mention[]): void {
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
  // All of them: "Dr. Ada Moss and Dr. Ida Fern have cared …" is of neither alone.
  for (const [, printed = ''] of /Dr|Prof/.test(text) ? text.matchAll(titledInProse) : []) {
    const titled = readPersonName(printed)
    if (titled && line.heading === 1)
      mentions.push({ person: titled, weight: of('titledInFirstHeading'), place: 'h1', line })
    else if (titled) mentions.push({ person: titled, weight: of('titledInProse'), place: 'prose', line })
  }
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
  // "Ada Moss, DC, and Ida Fern, DC, have cared …" is of neither alone.
  if (credited && run?.credentials.length && !another.test(run.rest) && (tellsOf || text.length > 140)) {
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
const another = /^(?:and|&|und|et|y|e|en)\s(?:(?:Dr|Prof|Dra|Dott)\.?\s)?\p{Lu}\p{Ll}+\s\p{Lu}/u
/** What goes on after a name with letters where a sentence tells of that person. */
const tells =
  /^,?\s*(?:is|has|was|had|holds|received|earned|graduated|began|brings|works|specializes|specialises|believes|practi[cs]es|founded|opened|owns|offers|joined|completed|trained|studied|loves|enjoys)\s/

/** "I am Ada Moss and work as a health coach (NBC-HWC)". */
const bracketed = (text: string): string[] =>
  [...text.matchAll(/\(([A-Z][A-Za-z.,\s-]{1,20})\)/g)].flatMap((match) => {
    const { credentials, whole } = readCredentials(match[1] ?? '')
    return whole && credentials.some(isKnownCredential) ? credentials : []
  })
