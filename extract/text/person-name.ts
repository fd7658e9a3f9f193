import { anyCase } from './any-case'
import { givenNames } from '../words/given-names'
import { notNameWords } from '../words/not-names'
import { bare, isPlaceholder } from '../words/notation'
import { isPracticeWord } from '../words/practice'
import { honorificAtStart, learned } from '../words/honorifics'
import { roleWords } from '../words/roles'
import { professionAtStart, professionIn } from '../words/professions'
import { remembered } from './remembered'
import { isKnownCredential, looksLikeCredential, readCredentials } from './credentials'

/** A person's name read from a heading, a title or a byline. */
export interface PersonName {
  /** Without honorific and post-nominals. */
  name: string
  honorific?: string
  credentials: string[]
  /** A profession stands behind it. */
  works?: boolean
  /** A title, a post-nominal or a common given name says that this is a person; without any it may be two words. */
  sure: boolean
}

const leadIns = anyCase(
  /^(?:meet|about|contact|consult(?:ing)?|introducing|welcome to|by|hi,?|hello,?|hallo,?|hola,?|olá,?|ciao,?|bonjour,?|salut,?|prazer,|piacere,|aangenaam,|mucho gusto,|enchantée?,|i['’]m|i am|my name is|je suis|ich bin|soy|sono|mi chiamo|ik ben|sou a|sou o|chi è|wer ist|qui est|quién es|bienvenue chez|über|ueber|à propos de|sobre|conoce a|over|profile of|biography of)(?:\s+(?:the doctor|our|with))?[:,]?\s+(?=\p{Lu})/u
)
const particles =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ben|ter|ten|zu|y|e|st\.?|san|mac|mc|'t)$/i
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’`-][\p{L}\p{M}]+)*|\p{Lu}\.|(?:\p{Lu}\.){2,3}|\(\p{L}[\p{L}. ]*\)|["“”'‘’]\p{L}+["“”'‘’]|Jr\.?|Sr\.?|II|III)$/u

/** A name has six words at most; letters after it can stand before the comma as well. */
const mostWords = 14

/** Reads a whole text as a person's name, or says undefined: never part of a sentence. */
export const readPersonName = remembered(personName)

function personName(text: string): PersonName | undefined {
  let rest = text.replace(/^[\s"“«*•·:–—-]+|[\s"”»*•·:–—|]+$/g, '').replace(/\s+/g, ' ')
  if (rest.length < 4 || rest.length > 140 || isPlaceholder(rest)) return undefined
  rest = rest.replace(leadIns, '').replace(leadIns, '')
  // "Ada Moss (Osteopath)"
  const bracket = /\s\(([^()]{4,40})\)$/.exec(rest)
  const isCalling = bracket !== null && professionAtStart(bracket[1] ?? '')
  if (isCalling) rest = rest.slice(0, bracket.index)
  const titles: string[] = []
  for (let match = honorificAtStart.exec(rest); match; match = honorificAtStart.exec(rest)) {
    titles.push(match[0].trim())
    rest = rest.slice(match[0].length)
  }
  const comma = rest.search(/,(?!\s*(?:Jr|Sr)\b)|\s[–—|]\s|\s-\s|;/)
  const first = (comma < 0 ? rest : rest.slice(0, comma)).trim()
  const words = first.split(' ')
  // Most lines of a page are prose: they are told apart before anything is looked up.
  if (words.length > mostWords) return undefined
  const before: string[] = []
  const capitals = /^\p{Lu}+$/u.test(words[0] ?? '')
  // "Solène LE GUENNEC": a surname in capitals leaves no second word before it that is not.
  const mixed = (list: string[]) => list.filter((word) => /\p{Ll}/u.test(word)).length
  // "Ada Moss BSc (Hons) MCSP": what stands in brackets behind letters belongs to them.
  const merge = (): void => {
    if (
      words.length > 3 &&
      /^\([\p{L}.]{2,9}\)$/u.test(words.at(-1) ?? '') &&
      isKnownCredential(words.at(-2) ?? '')
    )
      words.push(words.splice(-2).join(' '))
  }
  merge()
  while (
    words.length > 2 &&
    isLetters(words[words.length - 1] ?? '', capitals) &&
    (capitals || isKnownCredential(words[words.length - 1] ?? '') || mixed(words.slice(0, -1)) > 1)
  ) {
    before.unshift(words.pop() ?? '')
    merge()
  }
  // "Ada Moss Dip RM": a diploma's first word is none of the name.
  while (words.length > 2 && beginsDegree.test(words.at(-1) ?? ''))
    before[0] = [words.pop(), before[0]].filter(Boolean).join(' ')
  // "Ada Moss Ostéopathe": two boxes without a mark between them.
  const printedCalling = words.length > 2 && words.length < 6 ? trailingCalling(words) : 0
  // "Accredited Practising Dietitian" is a calling from its first word on.
  if (printedCalling && professionAtStart(first) && professionIn(words[0] ?? '') !== words[0])
    return undefined
  if (printedCalling) words.length -= printedCalling
  // "Clinical Psychologist" is what somebody is; so is "Provisional Psychologist".
  const what = printedCalling ? undefined : professionIn(first)
  if (what && words.length - what.split(' ').length < 2) return undefined
  if (!isNameLike(words)) return undefined
  // "Hebamme Ada Moss": what she is stands before her name.
  const calling = words.length > 2 && professionIn(words[0] ?? '') === words[0]
  if (calling) words.shift()
  const name = words.join(' ').replace(/,$/, '')
  const after = comma < 0 ? '' : rest.slice(comma).replace(/^[\s,;|–—-]+/, '')
  const trailing = readCredentials(after)
  const works = isCalling || calling || printedCalling > 0 || professionAtStart(after)
  const isSentence = /^(?:\p{Ll}|[A-Z][\p{L}]+ (?:of|for|in|and|&))/u.test(after)
  // "Ada Moss, DC, and Ida Fern, DC, have cared for families." goes on as a sentence.
  if (after && !trailing.whole && /[\p{Ll}\d]{2}[.!?]$/u.test(rest) && after.split(' ').length > 6)
    return undefined
  // "Julie Hanson – Some Practice" is a title to be split by whoever knows that it is one.
  if (
    after &&
    !trailing.credentials.length &&
    !isSentence &&
    rest[comma] !== ',' &&
    !professionAtStart(after)
  )
    return undefined
  const credentials = [...before, ...trailing.credentials].slice(0, 12)
  const given = givenNames.has(bare(words[0] ?? '').replace(/-.*/, ''))
  const titled = titles.some((title) => learned.test(title))
  // "Urs Moos, Homöopath": whoever has a profession is a person.
  const known = credentials.some(isKnownCredential) || works
  // After a comma something that is neither credential nor role: "London, Paris", "Yoga, Pilates".
  if (!given && !titled && !known && after) return undefined
  const person: PersonName = { name, credentials, sure: given || titles.length > 0 || known }
  if (works) person.works = true
  const honorific = titles.join(' ')
  const degrees = titles.filter((title) => /^dipl|^L\.\s?[NF]/i.test(title))
  if (degrees.length) person.credentials = [...degrees, ...credentials]
  return honorific ? { ...person, honorific } : person
}

const beginsDegree = /^(?:Adv|Grad|PG|Dip|Cert|Lic)\.?$/

/** How many words at the end name a profession, where two are left for a name. */
function trailingCalling(words: string[]): number {
  for (let count = Math.min(3, words.length - 2); count > 0; count--) {
    const tail = words.slice(-count).join(' ')
    if (professionIn(tail) === tail) return count
  }
  return 0
}

/** Letters that stand behind a name: "Ada Moss ND", and "Ada Moss MBXY" where the name itself is not in capitals. */
const isLetters = (word: string, capitals: boolean): boolean =>
  isKnownCredential(word) ||
  /^(?:\p{Lu}\.){3,5}$/u.test(word) ||
  (!capitals && /^\p{Lu}{3,8}$/u.test(word) && looksLikeCredential(word))

function isNameLike(words: string[]): boolean {
  if (words.length < 2 || words.length > 6 || isKnownCredential(words[0] ?? '')) return false
  let full = 0
  for (const [index, word] of words.entries()) {
    const plain = word.replace(/,$/, '')
    if (particles.test(plain) && index > 0 && index < words.length - 1) continue
    if (!nameWord.test(plain)) return false
    const lower = plain.toLowerCase()
    if (roleWords.has(lower)) return false
    if (notNameWords.has(lower) && !(index === 0 && givenNames.has(lower))) return false
    if (isPracticeWord(plain)) return false
    if (/\p{L}{2}/u.test(plain)) full++
  }
  return full >= 1 && /\p{L}{2}/u.test(words[words.length - 1] ?? '')
}
