import type { ClipText } from '@/domain/clip'
import type { Passage } from '@/domain/passage'
import { lettersOf } from '@/domain/text-quote'
import type { Database } from './database'
import { lookUp } from './row-gate'

/** What was said before of sentences of one page, at any visit. */
export interface PagePassages {
  /** Those that are kept, the newest first, each sentence once. */
  kept: Passage[]
  /** The kept texts of the clips that they hang on. */
  texts: ClipText[]
  /** Sentences that were kept or left out, in the letters that count: they are not offered again. */
  answered: Set<string>
}

/** Looks up what was kept and left out of the page of a clip, by this clip and by every earlier one of the page. */
export async function passagesOfPage(database: Database, clipId: string): Promise<PagePassages> {
  const clip = await database.clips.get(clipId)
  const keys = lookUp(database, clip?.pageKeys ?? [])
  const clips = await database.clips.where('pageKeys').anyOf(keys).distinct().toArray()
  const ids = clips.filter(({ removedAt }) => removedAt === undefined).map(({ id }) => id)
  const all = (await database.passages.where('clipId').anyOf(ids).toArray())
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
  const newest = new Map<string, Passage>()
  for (const passage of all) {
    const letters = lettersOf(passage.exact).letters
    if (!newest.has(letters)) newest.set(letters, passage)
  }
  const kept = [...newest.values()].filter(({ state }) => state === 'kept')
  const texts = await database.clipTexts.bulkGet([...new Set(kept.map((passage) => passage.clipId))])
  return {
    kept,
    texts: texts.filter((text) => text !== undefined),
    answered: new Set(newest.keys())
  }
}
