import type { CueFamily, CueLanguage } from './cues/family'
import { familyPattern } from './cues/phrase'
import { tables } from './cues/tables'
import { isBetweenPeople, isTheory } from './context'
import { isAside, isBoilerplate, rejects } from './rejection'
import type { QualityId } from '@/domain/quality'

/** What a sentence speaks to, and why: the words that told, and what they are about. */
export interface Spoken {
  quality: QualityId
  stance: 'for' | 'against'
  weight: number
  about: string
  words: string
}

/** What is said of costs, wares and limits needs nobody who says it. */
const plain = new Set<QualityId>([
  'clear-expectations',
  'fair-exchange',
  'not-about-selling',
  'honest-about-limits'
])

/** Where a sentence says as much of something else, the other tells more than a price or a time does. */
const last = ({ quality }: Spoken) => (quality === 'clear-expectations' ? 1 : 0)

const compiled = new Map<CueLanguage, { family: CueFamily; pattern: RegExp }[]>()

function patternsOf(language: CueLanguage) {
  const known = compiled.get(language)
  if (known) return known
  const table = tables[language]
  const patterns = (table?.families ?? []).map((family) => ({
    family,
    pattern: familyPattern(family, table?.groups ?? {})
  }))
  compiled.set(language, patterns)
  return patterns
}

/** @returns what a sentence speaks to, the clearest first */
export function weighSentence(printed: string, languages: CueLanguage[]): Spoken[] {
  const sentence = printed.replace(/\s/g, ' ').toLowerCase()
  if (isBoilerplate(sentence) || /[?？]["”»]?$/.test(sentence)) return []
  const less = isAside(sentence) ? 2 : 0
  const lesser = isTheory(sentence) ? 2 : isBetweenPeople(sentence) ? 0 : 1
  const found = new Map<string, Spoken>()
  for (const language of languages)
    for (const { family, pattern } of patternsOf(language)) {
      const match = pattern.exec(sentence)
      if (!match) continue
      const told = spokenBy(family, sentence, match)
      if (!told) continue
      if (told.quality !== 'not-about-selling') told.weight -= less
      told.weight -= plain.has(told.quality) ? 0 : lesser
      const key = `${told.quality} ${told.stance}`
      const same = found.get(key)
      if (!same) found.set(key, told)
      else if (told.weight > same.weight) found.set(key, { ...told, weight: told.weight + 0.5 })
      else same.weight += 0.5
    }
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || last(a) - last(b))
}

function spokenBy(family: CueFamily, sentence: string, match: RegExpExecArray): Spoken | undefined {
  const { quality, stance, weight, about } = family
  const told = { quality, stance, weight, about, words: match[0] }
  if (!rejects(sentence, match.index, match.index + match[0].length)) return told
  // A promise that is turned down is honesty about limits; a rejected good thing says nothing.
  if (quality === 'honest-about-limits' && stance === 'against')
    return { ...told, stance: 'for', weight: weight - 0.5 }
  return undefined
}
