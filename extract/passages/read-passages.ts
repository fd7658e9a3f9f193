import type { PassageDraft } from '@/domain/page-reading'
import type { QualityId } from '@/domain/quality'
import { sentences } from '../text/sentences'
import { cues } from './cues'
import { isBoilerplate, rejects } from './rejection'

const mostPassages = 12
const perQuality = 3
const around = 32
const shortest = 30
const longest = 420

/**
 * Sentences of a text that speak to a quality of partnership, with 32 characters around each. A passage is shown in its
 * context and never tags anybody. What a sentence only rejects ("not a magic pill") speaks for it, not against.
 */
export function readPassages(text: string, furniture: ReadonlySet<string>): PassageDraft[] {
  const found: PassageDraft[] = []
  const counts = new Map<QualityId, number>()
  let from = 0
  for (const paragraph of text.split('\n\n')) {
    const start = from
    from += paragraph.length + 2
    if (furniture.has(paragraph) || paragraph.length < shortest) continue
    let at = start
    for (const exact of sentences(paragraph)) {
      at = text.indexOf(exact, at)
      if (at < 0) break
      const said = exact.length >= shortest && exact.length <= longest ? speaksTo(exact) : undefined
      // A banner at the top and the foot says the same twice.
      const again = found.some((passage) => passage.exact === exact)
      if (said && !again && (counts.get(said.quality) ?? 0) < perQuality) {
        counts.set(said.quality, (counts.get(said.quality) ?? 0) + 1)
        const prefix = text.slice(Math.max(0, at - around), at)
        const suffix = text.slice(at + exact.length, at + exact.length + around)
        found.push({ exact, prefix, suffix, quality: said.quality, stance: said.stance })
      }
      at += exact.length
      if (found.length >= mostPassages) return found
    }
  }
  return found
}

function speaksTo(sentence: string): { quality: QualityId; stance: 'for' | 'against' } | undefined {
  if (isBoilerplate(sentence)) return undefined
  for (const { quality, stance, pattern } of cues) {
    const match = pattern.exec(sentence)
    if (!match) continue
    if (!rejects(sentence, match.index)) return { quality, stance }
    // A promise that is turned down is honesty about limits; a rejected good thing says nothing.
    if (quality === 'honest-about-limits' && stance === 'against') return { quality, stance: 'for' }
  }
  return undefined
}
