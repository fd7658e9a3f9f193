import { givenNames } from '../words/given-names'
import { notNameWords } from '../words/not-names'
import { bare, isPlaceholder } from '../words/notation'
import { isPracticeWord } from '../words/practice'
import { isKnownCredential, readCredentials } from './credentials'

/** A person's name read from a heading, a title or a byline. */
export interface PersonName {
  /** Without honorific and post-nominals. */
  name: string
  honorific?: string
  credentials: string[]
  /** A title, a post-nominal or a common given name says that this is a person; without any it may be two words. */
  sure: boolean
}

const honorifics =
  /^(?:(?:Univ\.-?|apl\.\s?)?Prof(?:essor)?\.?|Dr\.?(?:\s?(?:med|phil|rer|nat|dent|vet|univ|habil|h\.c|psych)\.?)*|DR\.?|Doctor|Drs?\.|Dra\.?|Docteur|Doktor|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Mme\.?|Mlle|M\.|Monsieur|Madame|Herr|Frau|Sr\.?|Sra\.?|Srta\.?|Don|Doña|Dhr\.?|Mevr\.?|Mw\.?|Rev\.?|Dipl\.-?\s?\p{L}+\.?(?:\s?\(FH\))?|Lic\.?|Mag\.?|Ing\.?)\s+(?=\p{Lu})/u
const doctorTitle = /^(?:Prof|Dr|DR|Dra|Doctor|Docteur|Doktor|Dipl|Lic|Mag)/
const leadIns =
  /^(?:meet|about|contact|consult(?:ing)?|introducing|welcome to|by|hi,?|hello,?|i['’]m|i am|my name is|über|ueber|à propos de|sobre|conoce a|over|profile of|biography of)(?:\s+(?:the doctor|our|with))?[:,]?\s+(?=\p{Lu})/iu
const particles =
  /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ben|ter|ten|zu|y|e|st\.?|san|mac|mc|'t)$/i
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’`-][\p{L}\p{M}]+)*|\p{Lu}\.|(?:\p{Lu}\.){2,3}|\(\p{L}[\p{L}. ]*\)|["“”'‘’]\p{L}+["“”'‘’]|Jr\.?|Sr\.?|II|III)$/u

/** A name has six words at most; letters after it can stand before the comma as well. */
const mostWords = 14

/** Reads a whole text as a person's name, or says undefined: never part of a sentence. */
export function readPersonName(text: string): PersonName | undefined {
  let rest = text.replace(/^[\s"“«*•·:–—-]+|[\s"”»*•·:–—|]+$/g, '').replace(/\s+/g, ' ')
  if (rest.length < 4 || rest.length > 140 || isPlaceholder(rest)) return undefined
  rest = rest.replace(leadIns, '')
  const titles: string[] = []
  for (let match = honorifics.exec(rest); match; match = honorifics.exec(rest)) {
    titles.push(match[0].trim())
    rest = rest.slice(match[0].length)
  }
  const comma = rest.search(/,(?!\s*(?:Jr|Sr)\b)|\s[–—|]\s|\s-\s|;/)
  const first = (comma < 0 ? rest : rest.slice(0, comma)).trim()
  const words = first.split(' ')
  // Most lines of a page are prose: they are told apart before anything is looked up.
  if (words.length > mostWords) return undefined
  const after = comma < 0 ? '' : rest.slice(comma).replace(/^[\s,;|–—-]+/, '')
  const trailing = readCredentials(after)
  if (
    after &&
    trailing.credentials.length === 0 &&
    !/^(?:\p{Ll}|[A-Z][\p{L}]+ (?:of|for|in|and|&))/u.test(after)
  ) {
    // "Julie Hanson – Some Practice" is a title to be split by whoever knows that it is one.
    if (comma >= 0 && rest[comma] !== ',') return undefined
  }
  const before: string[] = []
  while (words.length > 2 && isKnownCredential(words[words.length - 1] ?? ''))
    before.unshift(words.pop() ?? '')
  const name = words.join(' ').replace(/,$/, '')
  if (!isNameLike(words)) return undefined
  const credentials = [...before, ...trailing.credentials].slice(0, 12)
  const given = givenNames.has(bare(words[0] ?? '').replace(/-.*/, ''))
  const titled = titles.some((title) => doctorTitle.test(title))
  const known = credentials.some(isKnownCredential)
  // After a comma something that is neither credential nor role: "London, Paris", "Yoga, Pilates".
  if (!given && !titled && !known && after) return undefined
  const person: PersonName = { name, credentials, sure: given || titles.length > 0 || known }
  const honorific = titles.join(' ')
  return honorific ? { ...person, honorific } : person
}

function isNameLike(words: string[]): boolean {
  if (words.length < 2 || words.length > 6) return false
  let full = 0
  for (const [index, word] of words.entries()) {
    const plain = word.replace(/,$/, '')
    if (particles.test(plain) && index > 0 && index < words.length - 1) continue
    if (!nameWord.test(plain)) return false
    const lower = plain.toLowerCase()
    if (notNameWords.has(lower) && !(index === 0 && givenNames.has(lower))) return false
    if (isPracticeWord(plain)) return false
    if (/\p{L}{2}/u.test(plain)) full++
  }
  return full >= 1 && /\p{L}{2}/u.test(words[words.length - 1] ?? '')
}
