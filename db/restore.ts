import type { Step } from '@/domain/change'
import type { Surroundings } from '@/domain/record'
import type { AllRows } from '@/domain/rows'
import { actedTables, isActedTable, type TableName } from '@/domain/tables'
import { act } from './act'
import type { Database } from './database'
import { dropUndone } from './drop-undone'
import './later-rows'
import { mergeInto, nothingWritten, writtenInto, type Merged } from './merge'
import { goOn, slice, stoppable, unwatched, type Running } from './running'
import { replaceIn } from './replace'
import { tableNames } from './schema'

/** Bring together what is here and what is in the file, or make it as it is in the file. */
export type RestoreWay = 'merge' | 'replace'

/** What came of it. Counted are things that a person would count. */
export interface Restored extends Merged {
  /** The web was empty and took the backup with its history and settings. */
  asItWas: boolean
}

/**
 * Puts the rows of a checked backup into a web, in one transaction. "merge" adds what is missing and takes over what is
 * newer there (domain/merging.ts); "replace" makes every record as the file has it, and what is not in the file goes to
 * Recently removed.
 *
 * The whole restore is one deed and can be undone. Texts, pictures and files come with it, as they do with a clip:
 * nothing shows them once their clip is undone, and they go for good with the chance to do it again. Half-written forms
 * come, since words can't be typed again.
 *
 * An empty web takes everything as it was, history and settings included: it is the same web again, with one more entry
 * on top. Taken back, that entry takes the history along; settings stay. What was begun and undone in the empty web goes
 * for good, as with every new deed. A web that has a history of its own keeps it and leaves the backup's out: their
 * numbers mean different deeds, and undoing another web's deeds between one's own would undo what nobody sees. It leaves
 * the settings out, too, since undo could not give back what was chosen here.
 */
export function restoreRows(
  database: Database,
  surroundings: Surroundings,
  rows: AllRows,
  running = unwatched,
  way: RestoreWay = 'merge'
): Promise<Restored | undefined> {
  return stoppable(running, undefined, () =>
    database.transaction('rw', tableNames, async () => {
      if (await isEmpty(database))
        return {
          ...(await putAll(database, surroundings, adder(database, rows, running), rows)),
          asItWas: true
        }
      const put = way === 'merge' ? mergeInto : replaceIn
      const merged = await act(database, surroundings, { action: 'restore', subject: '' }, (writer) =>
        put(database, rows, running, writtenInto(writer))
      )
      await addBytes(rows, adder(database, rows, running))
      return { ...merged, asItWas: false }
    })
  )
}

/** What restoring would do, without doing any of it. */
export function foreseeRestore(
  database: Database,
  rows: AllRows,
  running = unwatched,
  way: RestoreWay = 'merge'
): Promise<Restored | undefined> {
  return stoppable(running, undefined, () =>
    database.transaction('r', tableNames, async () => {
      const asItWas = await isEmpty(database)
      const put = way === 'merge' || asItWas ? mergeInto : replaceIn
      return { ...(await put(database, rows, running, nothingWritten)), asItWas }
    })
  )
}

/** Adds what is missing of one table, a handful at a time; `kept` says which rows come at all. */
type Adder = <T extends TableName>(
  table: T,
  add?: (rows: AllRows[T]) => Promise<unknown>,
  kept?: (row: AllRows[T][number]) => boolean
) => Promise<void>

function adder(database: Database, rows: AllRows, running: Running): Adder {
  const total = tableNames.reduce((sum, table) => sum + rows[table].length, 0)
  let done = 0
  return async (table, add = (some) => database.table(table).bulkAdd([...some]), kept = () => true) => {
    type Some = AllRows[typeof table]
    const given: Some[number][] = rows[table]
    const come = (await missing(database, table, given)).filter(kept)
    for (let from = 0; from < come.length; from += slice) {
      goOn(running)
      await add(come.slice(from, from + slice) as Some)
      running.onDone(done + Math.min(come.length, from + slice), total)
    }
    goOn(running)
    running.onDone((done += given.length), total)
  }
}

async function isEmpty(database: Database): Promise<boolean> {
  for (const table of actedTables) if ((await database.table(table).count()) > 0) return false
  return (await database.history.where('state').equals('done').count()) === 0
}

async function putAll(
  database: Database,
  surroundings: Surroundings,
  inSlices: Adder,
  rows: AllRows
): Promise<Merged> {
  await dropUndone(database)
  await database.history.clear()
  const steps: Step[] = []
  for (const table of tableNames)
    await inSlices(table, async (some) => {
      await database.table(table).bulkAdd([...some])
      if (isActedTable(table))
        for (const { id } of some as { id: string }[]) steps.push({ did: 'add', table, id })
    })
  const came = await database.history.count()
  const added = Object.fromEntries(
    actedTables.flatMap((table) => (rows[table].length > 0 ? [[table, rows[table].length]] : []))
  )
  const merged = { added, newer: 0, stays: 0, offered: 0, goes: 0 }
  if (steps.length + came === 0) return merged
  const deed = { at: surroundings.now(), action: 'restore' as const, subject: '', state: 'done' as const }
  await database.history.add({ ...deed, steps, came })
  return merged
}

/** What hangs on clips and takes no part in undo, and half-written forms. */
async function addBytes(rows: AllRows, inSlices: Adder): Promise<void> {
  const clips = new Set<string>(rows.clips.map((clip) => clip.id))
  await inSlices('clipTexts', undefined, (text) => clips.has(text.id))
  const shown = shownPictures(rows)
  await inSlices('pictures', undefined, (picture) => shown.has(picture.id))
  const shownFiles = new Set(rows.clips.map(({ fileId }) => fileId))
  await inSlices('files', undefined, (file) => shownFiles.has(file.id))
  await inSlices('drafts')
}

async function missing<T>(database: Database, table: TableName, rows: readonly T[]): Promise<T[]> {
  const here = new Set<unknown>(await database.table(table).toCollection().primaryKeys())
  const key = table === 'history' ? 'number' : 'id'
  return rows.filter((row) => !here.has((row as Record<string, unknown>)[key]))
}

/** Pictures that something in the backup shows; what was undone there stays behind. */
function shownPictures({ clips, people, practices, products, advice }: AllRows): Set<string> {
  const shown = [...clips, ...people, ...practices, ...products, ...advice]
  return new Set(shown.flatMap(({ pictureId }) => (pictureId === undefined ? [] : [pictureId])))
}
