import type { CueLanguage } from './cues/family'

const scripts: [CueLanguage, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /[\uac00-\ud7af]/gu],
  ['ru', /[\u0400-\u04ff]/gu]
]
/** Small words that a language can't do without and its neighbours don't have. */
const smallWords: [CueLanguage, RegExp][] = [
  ['en', /\b(?:the|and|you|your|with|for|is|are|that|this|our|we|of)\b/g],
  ['de', /\b(?:und|der|die|das|ich|sie|ihre?|nicht|mit|für|ist|auf|wir|den|zu|bei)\b/g],
  ['fr', /\b(?:et|les|des|vous|votre|vos|une|est|dans|pour|avec|nous|je|du|sur|le)\b/g],
  ['es', /\b(?:y|los|las|usted|tu|una|es|con|para|por|que|del|el|su|en)\b/g],
  ['nl', /\b(?:en|het|een|van|je|uw|wij|voor|met|ik|niet|zijn|de|op|ook)\b/g],
  ['it', /\b(?:e|gli|che|il|una|con|per|di|è|della|sono|non|le|del|un)\b/g],
  ['pt', /\b(?:e|os|as|você|uma|com|para|que|do|da|não|em|seu|sua|o)\b/g]
]
/** Whether there is anything of the scripts at all. */
const anyScript = /[\u0400-\u04ff\u3040-\u30ff\uac00-\ud7af]/
const enough = 60_000

/**
 * The languages that a text is written in, the main one first: `lang` is wrong or missing on a third of all pages. Where
 * too little is written to tell, all of them.
 */
export function languagesOf(text: string): CueLanguage[] {
  const part = text.slice(0, enough).toLowerCase()
  const letters = part.length
  const count = (pattern: RegExp) => part.match(pattern)?.length ?? 0
  const hasScript = anyScript.test(part)
  const counts = [
    ...scripts.map(([language, pattern]) => [language, hasScript ? count(pattern) / 8 : 0] as const),
    ...smallWords.map(([language, pattern]) => [language, count(pattern)] as const)
  ]
  const most = Math.max(...counts.map(([, number]) => number))
  if (letters < 60 || most < 3) return counts.map(([language]) => language)
  return counts
    .filter(([, number]) => number >= most * 0.6 || (number >= 20 && number >= most * 0.35))
    .toSorted((a, b) => b[1] - a[1])
    .map(([language]) => language)
}
