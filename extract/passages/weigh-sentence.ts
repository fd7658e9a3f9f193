import { cueFinder, type CueFinder } from './cues/cue-finder'
import type { CueFamily, CueLanguage } from './cues/family'
import { tables } from './cues/tables'
import { isBetweenPeople, isFragment, isInName, isOfIllness, isTheory, saysI } from './context'
import {
  isAside,
  isBoilerplate,
  isConcession,
  isInvitation,
  isSubscription,
  rejects,
  saysNothing
} from './rejection'
import { languagesIn } from '../words/languages'
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

/** "If you do not cancel in time, you pay half": no "not" turns down a price or a rule. */
const standsEvenSo = new Set<QualityId>(['clear-expectations', 'fair-exchange'])

/** Where a sentence says as much of two things, the rarer one tells more than a price, a method or a kind word. */
const commonness: Partial<Record<QualityId, number>> = {
  'clear-expectations': 3,
  'way-of-working': 2,
  'fits-my-outlook': 2,
  'trust-and-empathy': 1,
  'same-goal': 1,
  'my-story': 1
}
const last = ({ quality }: Spoken) => commonness[quality] ?? 0

const finders = new Map<CueLanguage, CueFinder>()

function finderOf(language: CueLanguage): CueFinder {
  const known = finders.get(language)
  if (known) return known
  const finder = cueFinder(tables[language])
  finders.set(language, finder)
  return finder
}

/**
 * @param isOwnVoice somebody speaks on this page of their own work: then a sentence without "I" or "you" does so, too
 * @returns what a sentence speaks to, the clearest first
 */
export function weighSentence(printed: string, languages: CueLanguage[], isOwnVoice = false): Spoken[] {
  const flat = printed.replace(/\s/g, ' ')
  const sentence = flat.toLowerCase()
  if (/[?？]["”»]?$/.test(sentence)) return []
  const cues = languages.flatMap((language) => finderOf(language)(sentence))
  if (cues.length === 0 || isBoilerplate(sentence)) return []
  const around = surroundingsOf(flat, sentence, isOwnVoice)
  const found = new Map<string, Spoken>()
  for (const { family, match } of cues) {
    const told = spokenBy(family, sentence, match)
    if (!told || isNamed(family, flat, match)) continue
    told.weight -= around(told)
    const key = `${told.quality} ${told.stance}`
    const same = found.get(key)
    if (!same) found.set(key, told)
    else if (told.weight > same.weight) found.set(key, { ...told, weight: told.weight + 0.5 })
    else same.weight += 0.5
  }
  // "Ich arbeite auf Deutsch und Kroatisch" says which languages, not how.
  if (found.size > 0 && languagesIn(flat).names.length > 1) return []
  return [...found.values()].toSorted((a, b) => b.weight - a.weight || last(a) - last(b))
}

/** How much what stands around a cue takes from it: each of these was an honest sentence about something else. */
function surroundingsOf(flat: string, sentence: string, isOwnVoice: boolean): (told: Spoken) => number {
  const aside = isAside(sentence) ? 2 : 0
  const elsewhere = isTheory(sentence) ? 2 : isBetweenPeople(sentence) ? 0 : isOwnVoice ? 0.5 : 1
  const invitation = isInvitation(sentence) ? 1.5 : 0
  const fragment = isFragment(flat) ? 1.5 : 0
  // "You may bring your dog": where somebody speaks of their own work, that is part of it.
  const own = saysI(sentence) || (isOwnVoice && isBetweenPeople(sentence)) ? 0.5 : 0
  const illness = isOfIllness(sentence) && own === 0 ? 1.5 : 0
  return ({ quality, stance }) => {
    const ofSelling = quality === 'not-about-selling'
    if (ofSelling) return stance === 'for' ? fragment - own : fragment
    if (quality === 'fair-exchange') return aside + fragment + (isTheory(sentence) ? 2 : 0)
    if (quality === 'honest-about-limits') return aside + fragment - own
    if (plain.has(quality)) return aside + fragment + invitation / 3
    return aside + elsewhere + invitation + fragment + illness - own
  }
}

/** What is only part of a name says nothing, but names of methods do. */
const isNamed = ({ quality }: CueFamily, flat: string, match: RegExpExecArray) =>
  quality !== 'way-of-working' && isInName(flat, match.index, match[0])

function spokenBy(family: CueFamily, sentence: string, match: RegExpExecArray): Spoken | undefined {
  const { quality, stance, weight, about } = family
  const told = { quality, stance, weight, about, words: match[0] }
  const sells = quality === 'not-about-selling' && stance === 'against'
  if (sells && (isSubscription(sentence) || saysNothing(sentence) || isConcession(sentence))) return undefined
  if (standsEvenSo.has(quality) || !rejects(sentence, match.index, match.index + match[0].length)) return told
  // A promise that is turned down is honesty about limits; a rejected good thing says nothing.
  if (quality === 'honest-about-limits' && stance === 'against')
    return { ...told, stance: 'for', weight: weight - 0.5 }
  return undefined
}
