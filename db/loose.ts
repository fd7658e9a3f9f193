import { sortOfClip, type ClipSort } from '@/domain/kept-file'
import { titleOf } from '@/domain/page-reading'
import { subjectTables } from '@/domain/subject'
import type { Database } from './database'
import { lineOf, type SubjectLine } from './lines'

/** What is kept and tied to nobody and nothing: products, advice, and files that are about nobody. */
export interface Loose {
  things: SubjectLine[]
  clips: { id: string; title: string; sort: ClipSort; keptAt: string }[]
}

/** The newest first. */
export async function looseOnes(database: Database): Promise<Loose> {
  // Tied to someone who was removed is tied to nobody; it comes back with them.
  const gone = new Set<string>()
  for (const table of subjectTables)
    for (const id of await database.table<unknown, string>(table).where('removedAt').above('').primaryKeys())
      gone.add(id)
  const tied = new Set<string>()
  for (const { fromId, toId, removedAt } of await database.connections.toArray())
    if (removedAt === undefined && !gone.has(fromId) && !gone.has(toId)) tied.add(fromId).add(toId)
  const products = (await database.products.toArray()).map(
    (record) => ({ table: 'products', record }) as const
  )
  const advice = (await database.advice.toArray()).map((record) => ({ table: 'advice', record }) as const)
  const things = [...products, ...advice]
    .filter(({ record }) => record.removedAt === undefined && !tied.has(record.id))
    .map(lineOf)
  // A file has the id of its clip: only those few are looked at.
  const ofFiles = await database.clips.bulkGet(await database.files.toCollection().primaryKeys())
  const clips = ofFiles
    .filter((clip) => clip !== undefined)
    .filter(({ about, removedAt }) => removedAt === undefined && about.length === 0)
    .map((clip) => ({
      id: clip.id,
      title: titleOf(clip.reading),
      sort: sortOfClip(clip),
      keptAt: clip.keptAt
    }))
  return {
    things: things.toSorted((a, b) => b.addedAt.localeCompare(a.addedAt)),
    clips: clips.toSorted((a, b) => b.keptAt.localeCompare(a.keptAt))
  }
}
