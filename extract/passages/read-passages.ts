import type { PassageDraft } from '@/domain/page-reading'
import type { QualityId } from '@/domain/quality'
import { sentences } from '../text/sentences'
import { saysI } from './context'
import { languagesOf } from './languages-of'
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
 * @param furniture lines that nobody says: menus, links
 * @param isShop something can be put into a basket here
 */
export function readPassages(text: string, furniture: ReadonlySet<string>, isShop = false): PassageDraft[] {
  const all = candidates(text, furniture)
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

function candidates(text: string, furniture: ReadonlySet<string>): Candidate[] {
  const languages = languagesOf(text)
  const isOwnVoice = speaksForItself(text)
  const seen = new Set<string>()
  const found: Candidate[] = []
  let from = 0
  for (const paragraph of text.split('\n\n')) {
    let at = from
    from += paragraph.length + 2
    if (furniture.has(paragraph)) continue
    for (const exact of sentences(paragraph)) {
      at = text.indexOf(exact, at)
      if (at < 0) break
      // A banner at the top and the foot says the same twice.
      if (isSentence(exact) && !seen.has(exact)) {
        seen.add(exact)
        const spoken = weighSentence(exact, languages, isOwnVoice)[0]
        if (spoken && spoken.weight >= clearEnough) found.push({ exact, at, spoken })
      }
      at += exact.length
    }
  }
  return found
}

/** Whether somebody speaks here of their own work, and not only of an illness or a thing. */
function speaksForItself(text: string): boolean {
  const all = sentences(text)
  const own = all.filter((sentence) => saysI(sentence)).length
  return own >= 3 && own >= all.length / 8
}

const eightLetters = /(?:\P{L}*\p{L}){8}/u
const fifteenLetters = /(?:\P{L}*\p{L}){15}/u

/** A price alone is no sentence; Japanese and Korean say in eight signs what takes twenty letters. */
function isSentence(text: string): boolean {
  if (text.length > longest) return false
  const enough = /[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? eightLetters : fifteenLetters
  return enough.test(text)
}

/** Of what is as clear, whether somebody sells comes first: few pages say it, and it weighs much. */
const telling = new Set<QualityId>(['not-about-selling'])

/** The clearest first; a quality that is there already counts less, so that a page is shown from several sides. */
function chosen(all: Candidate[]): Candidate[] {
  const picked: Candidate[] = []
  const counts = new Map<QualityId, number>()
  const left = [...all]
  while (picked.length < mostPassages && left.length > 0) {
    const worth = ({ spoken }: Candidate) =>
      spoken.weight - 0.4 * (counts.get(spoken.quality) ?? 0) + (telling.has(spoken.quality) ? 0.1 : 0)
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
