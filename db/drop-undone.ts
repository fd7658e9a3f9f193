import type { Change, Step } from '@/domain/change'
import type { Database } from './database'
import { subjectTables } from '@/domain/subject'

/**
 * What was undone and then overtaken by something new can't be done again. Its words stay in history, all else goes:
 * a page that the client took back leaves no copy behind, and no text, picture or file without a clip.
 */
export async function dropUndone(database: Database): Promise<void> {
  const undone = await database.history.where('state').equals('undone').toArray()
  if (undone.length === 0) return
  await database.history.bulkPut(
    undone.map(({ waits: _waits, ...change }) => ({ ...change, state: 'dropped', steps: [] }))
  )
  const added = undone.flatMap(stepsOf).filter((step) => step.did === 'add')
  const clipIds = added.flatMap((step) => (step.table === 'clips' ? [step.id] : []))
  const standing = await database.clips.bulkGet(clipIds)
  await database.clipTexts.bulkDelete(clipIds.filter((_id, index) => standing[index] === undefined))
  // A file is named by the one clip that it was kept as.
  const files = new Set(added.flatMap((step) => idIn(step.row, 'fileId')))
  for (const clip of standing) if (clip?.fileId !== undefined) files.delete(clip.fileId)
  await database.files.bulkDelete([...files])
  await dropPictures(database, new Set(added.flatMap((step) => idIn(step.row, 'pictureId'))))
}

/** Of a restore that was taken back also those of the history that went with it. */
function stepsOf({ steps, waits }: Change): Step[] {
  return waits ? [...steps, ...(waits as Change[]).flatMap(stepsOf)] : steps
}

function idIn(row: unknown, field: 'pictureId' | 'fileId'): string[] {
  const id = (row as Record<string, unknown> | undefined)?.[field]
  return typeof id === 'string' ? [id] : []
}

/** Deletes pictures that nothing shows any more. */
async function dropPictures(database: Database, ids: Set<string>): Promise<void> {
  if (ids.size === 0) return
  for (const table of ['clips', ...subjectTables])
    await database.table(table).each((row: unknown) => {
      for (const id of idIn(row, 'pictureId')) ids.delete(id)
    })
  await database.pictures.bulkDelete([...ids])
}
