import type { FoundLine } from '@/domain/found-line'
import type { LineIndex } from '@/domain/line-index'
import {
  closestTexts,
  readText,
  SegmentMaker,
  textsInSegment,
  type TextIndex,
  type TextRead
} from '@/domain/text-index'
import { searchWords } from '@/domain/search-words'
import type { Database } from '../database'
import { breathing } from '../breathing'
import { lockOf } from '../row-gate'
import { hasSearchDatabase, searchDatabase, type SearchDatabase } from './search-database'

type Breathe = () => Promise<void>

/** Texts read at a time while they are gone through. */
const portion = 64
/** How many texts that may answer are read whole, unless more are asked for. */
const readWhole = 48

/** Reads the stored segments back. Those with a text that is gone are deleted: no word of it stays. */
export async function readSegments(
  database: Database,
  index: TextIndex,
  keys: ReadonlySet<string>,
  breathe: Breathe
): Promise<void> {
  if (!(await hasSearchDatabase(database.name))) return
  const kept = searchDatabase(database.name)
  try {
    for (const number of await kept.segments.toCollection().primaryKeys()) {
      const segment = await kept.segments.get(number)
      if (!segment) continue
      if (segment.ids.every((id) => keys.has(id) && !index.holds(id))) index.add(segment)
      else await kept.segments.delete(number)
      await breathe()
    }
  } finally {
    kept.close()
  }
}

export const textKeys = async (database: Database): Promise<Set<string>> =>
  new Set(await database.clipTexts.toCollection().primaryKeys())

/**
 * Goes through texts whose words are not in the index yet. Full segments are stored; the rest stays in memory and is
 * gone through again at the next start.
 * @param onPart after each portion, with how many it was; false stops
 */
export async function indexTexts(
  database: Database,
  index: TextIndex,
  keys: Iterable<string>,
  breathe: Breathe,
  onPart: (more: number) => boolean
): Promise<void> {
  const missing = [...keys].filter((id) => !index.holds(id))
  let maker = new SegmentMaker()
  let kept: SearchDatabase | undefined
  const store = async () => {
    const segment = maker.make()
    maker = new SegmentMaker()
    index.add(segment)
    // Of a locked web no word is kept outside of it.
    if (segment.ids.length < textsInSegment || lockOf(database.name)) return
    kept ??= searchDatabase(database.name)
    // What could not be stored is gone through again next time.
    await kept.segments.add({ ...segment }).catch(() => undefined)
  }
  try {
    for (let from = 0; from < missing.length; from += portion) {
      for (const row of await database.clipTexts.bulkGet(missing.slice(from, from + portion))) {
        if (row) maker.add(row.id, row.text)
        if (maker.count === textsInSegment) await store()
        await breathe()
      }
      if (!onPart(Math.min(portion, missing.length - from))) break
    }
    if (maker.count > 0) await store()
  } finally {
    kept?.close()
  }
}

/** Milliseconds at a stretch: the next letter may be on its way. */
const readSlice = 8

/**
 * What is found inside kept texts: the clip, with the words around what was found.
 * @param isWanted asked between small steps: whoever types on waits for another answer
 * @returns undefined when it was not wanted any more
 */
export async function findInTexts(
  database: Database,
  index: TextIndex,
  lines: LineIndex,
  query: string,
  limit: number,
  isWanted: () => boolean
): Promise<FoundLine[] | undefined> {
  const asked = searchWords(query)
  // A single letter stands in every text; a single sign of Chinese is a word.
  if (asked.every((word) => /^[a-z0-9]$/.test(word))) return []
  const breathe = breathing(readSlice)
  const { ids, rarity } = index.candidates(asked, Math.max(readWhole, limit), (id) =>
    lines.holds('clips', id)
  )
  await breathe()
  if (!isWanted()) return undefined
  const read: TextRead[] = []
  for (const row of await database.clipTexts.bulkGet(ids)) {
    if (row) read.push(readText(row.id, row.text, asked))
    await breathe()
    if (!isWanted()) return undefined
  }
  const closest = closestTexts(read, rarity)
  const least = (closest[0]?.sum ?? 0) * 0.45
  return closest
    .filter(({ sum }) => sum >= least)
    .slice(0, limit)
    .flatMap(({ id, reading }) => lines.shownClip(id, reading.snippet, asked) ?? [])
}
