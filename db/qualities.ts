import type { KeptQuality } from '@/domain/kept-quality'
import { placed, standingQualities } from '@/domain/qualities'
import { isQualityId } from '@/domain/quality'
import type { Surroundings } from '@/domain/record'
import { act, type Writer } from './act'
import type { Database } from './database'
import './later-rows'

type Fields = { [F in 'name' | 'meaning' | 'hidden' | 'matters']?: KeptQuality[F] | undefined }

/** What the client made of the qualities, and their own ones; one that was never touched has no row. */
export const keptQualities = (database: Database): Promise<KeptQuality[]> => database.qualities.toArray()

/**
 * Changes what the client makes of a quality: its name, what it means to them, whether it is shown and how much it
 * matters. An empty name or meaning is taken away.
 * @param called its name, for history
 */
export async function changeQuality(
  database: Database,
  surroundings: Surroundings,
  id: string,
  fields: Fields,
  called: string
): Promise<void> {
  const joins = `quality ${id} ${Object.keys(fields).join(' ')}`
  await act(database, surroundings, { action: 'quality', subject: called, joins }, async (writer) => {
    await setQuality(writer, id, withoutBlank(fields))
  })
}

/** Adds a quality of the client's own, as the first of all. */
export async function addQuality(
  database: Database,
  surroundings: Surroundings,
  id: string,
  name: string,
  more: Pick<Fields, 'meaning'> = {}
): Promise<void> {
  await act(database, surroundings, { action: 'quality', subject: name }, async (writer) => {
    if (await database.qualities.get(id)) return
    const standing = standingQualities(await database.qualities.toArray())
    const order = Math.min(0, ...standing.map((one) => one.order)) - 1
    const base = { id, createdAt: writer.now, changedAt: writer.now }
    const meaning = more.meaning === undefined ? {} : { meaning: more.meaning }
    await writer.add('qualities', { ...base, own: true, name, order, ...meaning })
  })
}

/** Puts a quality before another one, or last. */
export async function moveQuality(
  database: Database,
  surroundings: Surroundings,
  id: string,
  beforeId: string | undefined,
  called: string
): Promise<void> {
  await act(database, surroundings, { action: 'quality', subject: called }, async (writer) => {
    const orders = placed(standingQualities(await database.qualities.toArray()), id, beforeId)
    for (const [moved, order] of orders) await setQuality(writer, moved, { order })
  })
}

function withoutBlank(fields: Fields): Fields {
  const kept = { ...fields }
  for (const field of ['name', 'meaning'] as const) if (kept[field]?.trim() === '') kept[field] = undefined
  return kept
}

/** An own quality keeps its name: without one it could not be told apart. */
async function setQuality(writer: Writer, id: string, fields: Fields & { order?: number }): Promise<void> {
  const row = await writer.database.qualities.get(id)
  if (row) {
    const { name, ...others } = fields
    const nameless = row.own && 'name' in fields && name === undefined
    await writer.set('qualities', id, nameless ? others : fields)
  } else if (isQualityId(id)) {
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    if (Object.keys(known).length > 0)
      await writer.add('qualities', { id, createdAt: writer.now, changedAt: writer.now, ...known })
  }
}
