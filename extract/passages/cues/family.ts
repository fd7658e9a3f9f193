import type { QualityId } from '@/domain/quality'

/** The languages that sentences are read in. */
export type CueLanguage = 'en' | 'de' | 'fr' | 'es' | 'nl' | 'it' | 'pt' | 'ja' | 'ru' | 'ko'

/** 3: says it outright. 2: says it in most contexts. 1: only helps other words. */
type Weight = 1 | 2 | 3

/**
 * Ways to say one thing that speaks to a quality, in one language. A phrase is plain words; `*` stands for the rest of a
 * word, `…` for a few words of the same clause, `#` for a number, `(a|b)` for either, `(a )?` for what may be missing, and
 * `{you}` for a group of words that the language file names.
 */
export interface CueFamily {
  quality: QualityId
  stance: 'for' | 'against'
  /** What it is about, in plain words: why a sentence was offered. */
  about: string
  weight: Weight
  phrases: string[]
}

/** The families of one language, and the groups of words that its phrases name. */
export interface CueTable {
  groups: Record<string, string>
  families: CueFamily[]
}

/** A row of a table: short to write, one line a family. */
export const family = (
  quality: QualityId,
  stance: CueFamily['stance'],
  weight: Weight,
  about: string,
  ...phrases: string[]
): CueFamily => ({ quality, stance, weight, about, phrases })

/** Of food, sleep, movement, calm and habits, two in one sentence: the groups are each language's own. */
export const partsOfDailyLife = family(
  'daily-life',
  'for',
  3,
  'several parts of daily life',
  '{food} … ({sleep}|{move}|{calm}|{habit})',
  '({sleep}|{move}|{calm}|{habit}) … {food}',
  '{sleep} … ({move}|{calm}|{habit})',
  '({move}|{calm}|{habit}) … {sleep}',
  '{move} … ({calm}|{habit})',
  '{calm} … {move}'
)
