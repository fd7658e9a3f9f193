import type { Change, Step } from '@/domain/change'
import type { Surroundings } from '@/domain/record'
import { goneBefore, removableTables } from '@/domain/removal'
import type { Database } from './database'
import { writeSetting } from './drafts'
import { dropUndone } from './drop-undone'
import { mentions } from './ground'
import { hangingOn, unhang, type Going, type GoingRows } from './hanging'
import { removedRows } from './removed'
import { tableNames } from './schema'
import type { Running } from './running'
import { idsToClear, toClearSetting } from './to-clear'

/** So many go in one transaction: the page is never held up for long. */
const slice = 100
/** So many entries of history are gone through in one transaction. */
const page = 200

/**
 * Deletes what was removed, with all that hangs on it, and every copy of it in history: no undo brings back half of it.
 * The words that history tells of it stay, as they do for what was undone. Stopped, what is not yet gone stays.
 * @returns how many went
 */
export async function letGo(
  database: Database,
  surroundings: Surroundings,
  all: readonly Going[],
  running?: Running
): Promise<number> {
  let gone = 0
  for (let from = 0; from < all.length && !running?.isStopped(); from += slice) {
    const some = all.slice(from, from + slice)
    gone += await letSomeGo(database, surroundings, some)
    running?.onDone(from + some.length)
  }
  await clearHistory(database)
  return gone
}

/**
 * Deletes what was removed more than 30 days ago. Of a clip whose sentences are still kept, only the text and the
 * picture go: it stays out of sight as their source.
 * @param mayGo is asked when there is something to delete; on false it waits for another day
 */
export async function letOldGo(
  database: Database,
  surroundings: Surroundings,
  mayGo: () => Promise<boolean> = async () => true
): Promise<number> {
  const before = goneBefore(surroundings.now())
  const old: Going[] = []
  for (const table of removableTables)
    for (const row of await removedRows(database, table)) {
      const became = 'becameId' in row && row.becameId !== undefined
      if (became || row.removedAt === undefined || row.removedAt >= before) continue
      if (table === 'clips' && (await holdsKept(database, row.id)))
        await emptyClip(database, surroundings, row.id)
      else old.push({ table, id: row.id })
    }
  if (old.length === 0 || !(await mayGo())) return 0
  return letGo(database, surroundings, old)
}

async function letSomeGo(
  database: Database,
  surroundings: Surroundings,
  some: readonly Going[]
): Promise<number> {
  return database.transaction('rw', tableNames, async () => {
    const standing = await stillRemoved(database, some)
    if (standing.length === 0) return 0
    await dropUndone(database)
    const rows = await hangingOn(database, standing)
    await unhang(database, rows)
    for (const [table, ids] of rows) await database.table(table).bulkDelete([...ids])
    const ids = [...new Set([...(await idsToClear(database)), ...idsOf(rows)])]
    await writeSetting(database, toClearSetting, ids)
    await database.history.add(goneEntry(surroundings.now()))
    return standing.length
  })
}

/** The witness of the data counts rows: an entry of its own says that these did not get lost. */
const goneEntry = (at: string): Change => ({ at, action: 'let-go', subject: '', state: 'dropped', steps: [] })

/** Only what is removed goes: another page may have brought it back in the meantime. */
async function stillRemoved(database: Database, some: readonly Going[]): Promise<Going[]> {
  const standing: Going[] = []
  for (const one of some) {
    const row = (await database.table(one.table).get(one.id)) as { removedAt?: string } | undefined
    if (row?.removedAt !== undefined) standing.push(one)
  }
  return standing
}

const idsOf = (rows: GoingRows) => [...rows.values()].flatMap((ids) => [...ids])

/** Takes what is gone out of history, page by page; an entry of which nothing is left can't be undone any more. */
export async function clearHistory(database: Database): Promise<void> {
  const ids = new Set(await idsToClear(database))
  if (ids.size === 0) return
  let last = 0
  for (let more = true; more;)
    more = await database.transaction('rw', database.history, async () => {
      const changes = await database.history.where('number').above(last).limit(page).toArray()
      const cleared = changes.flatMap((change) => {
        const steps = change.steps.filter((step) => !concerns(step, ids))
        if (steps.length === change.steps.length) return []
        return [{ ...change, steps, state: steps.length === 0 ? ('dropped' as const) : change.state }]
      })
      if (cleared.length > 0) await database.history.bulkPut(cleared)
      last = changes.at(-1)?.number ?? last
      return changes.length === page
    })
  await database.settings.delete(toClearSetting)
}

/** A step on a row that is gone, or one that would let another point to it. Where a field came from is no pointer. */
function concerns(step: Step, ids: ReadonlySet<string>): boolean {
  if (ids.has(step.id)) return true
  if (step.did === 'add' || step.field === 'sources') return false
  return mentions(step.before, ids) || mentions(step.after, ids)
}

async function holdsKept(database: Database, clipId: string): Promise<boolean> {
  const passages = await database.passages.where('clipId').equals(clipId).toArray()
  return passages.some((one) => one.state === 'kept' && one.removedAt === undefined)
}

async function emptyClip(database: Database, surroundings: Surroundings, clipId: string): Promise<void> {
  const { clips, clipTexts, history } = database
  await database.transaction('rw', clips, clipTexts, history, async () => {
    if ((await clipTexts.get(clipId)) === undefined) return
    await clipTexts.delete(clipId)
    await clips.update(clipId, { textState: 'none' })
    await history.add(goneEntry(surroundings.now()))
  })
}
