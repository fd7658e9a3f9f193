import type { PassageDraft } from '@/domain/page-reading'
import type { QualityId } from '@/domain/quality'
import { sentences } from '../text/sentences'
import { saysI } from './context'
import { languagesOf } from './languages-of'
import type { Said, SaidText } from './said-lines'
import { weighSentence, type Spoken } from './weigh-sentence'

const mostPassages = 5
const around = 32
const longest = 420
/** How much must speak for a sentence before it is offered. */
export const clearEnough = 2.5

/** A page with a basket speaks of what it sells and promises; whatever else it says is about the thing. */
const ofShops = new Set<QualityId>(['not-about-selling', 'honest-about-limits'])

interface Candidate {
  exact: string
  at: number
  spoken: Spoken
}

/**
 * The sentences of a text that speak most clearly to a quality of partnership, in the order of the text, with 32
 * characters around each. A passage is shown in its context and never tags anybody. What a sentence only rejects ("not a
 * magic pill") speaks for it, not against.
 * @param isShop something can be put into a basket here
 */
export function readPassages({ text, said }: SaidText, isShop = false): PassageDraft[] {
  const all = candidates(said)
  return chosen(isShop ? all.filter(({ spoken }) => ofShops.has(spoken.quality)) : all)
    .toSorted((a, b) => a.at - b.at)
    .map(({ exact, at, spoken: { quality, stance } }) => ({
      exact,
      prefix: text.slice(Math.max(0, at - around), at),
      suffix: text.slice(at + exact.length, at + exact.length + around),
      quality,
      stance
    }))
}

function candidates(said: readonly Said[]): Candidate[] {
  const languages = languagesOf(said.map(({ text }) => text).join('\n'))
  const isOwnVoice = speaksForItself(said)
  const seen = new Set<string>()
  const found: Candidate[] = []
  for (const { at, text } of said) {
    let from = 0
    for (const exact of sentences(text)) {
      const start = text.indexOf(exact, from)
      from = start + exact.length
      // A banner at the top and the foot says the same twice.
      if (!isSentence(exact) || seen.has(exact)) continue
      seen.add(exact)
      const spoken = weighSentence(exact, languages, isOwnVoice)[0]
      if (spoken && spoken.weight >= clearEnough) found.push({ exact, at: at + start, spoken })
    }
  }
  return found
}

/** Whether somebody speaks here of their own work, and not only of an illness or a thing. */
function speaksForItself(said: readonly Said[]): boolean {
  let all = 0
  let own = 0
  for (const { text } of said)
    for (const sentence of sentences(text)) {
      all += 1
      if (saysI(sentence)) own += 1
    }
  return own >= 3 && own >= all / 8
}

const eightLetters = /(?:\P{L}*\p{L}){8}/u
const fifteenLetters = /(?:\P{L}*\p{L}){15}/u

/**
 * A price alone is no sentence; Japanese and Korean say in eight signs what takes twenty letters, and so does "New
 * patients £62".
 */
function isSentence(text: string): boolean {
  if (text.length > longest) return false
  const enough = /[\u3040-\u9fff\uac00-\ud7af]|[£$€]\s?\d|\d\s?(?:€|EUR|CHF|euros?)/i.test(text)
    ? eightLetters
    : fifteenLetters
  return enough.test(text)
}

/**
 * Of what is as clear, whether somebody sells comes first: few pages say it, and it weighs much. Whoever says "I" is
 * heard half a step louder, but not where it speaks against them: this makes up for it.
 */
const telling = new Set<QualityId>(['not-about-selling'])

/** The clearest first; a quality that is there already counts less, so that a page is shown from several sides. */
function chosen(all: Candidate[]): Candidate[] {
  const picked: Candidate[] = []
  const counts = new Map<QualityId, number>()
  const left = [...all]
  while (picked.length < mostPassages && left.length > 0) {
    const worth = ({ spoken }: Candidate) =>
      spoken.weight - 0.4 * (counts.get(spoken.quality) ?? 0) + (telling.has(spoken.quality) ? 0.6 : 0)
    let best = 0
    for (let index = 1; index < left.length; index += 1)
      if (worth(left[index] as Candidate) > worth(left[best] as Candidate)) best = index
    const [one] = left.splice(best, 1)
    if (!one) break
    picked.push(one)
    counts.set(one.spoken.quality, (counts.get(one.spoken.quality) ?? 0) + 1)
  }
  return picked
}
