import type { Change, Step } from '@/domain/change'
import { hidePicture } from './complete'
import type { Database } from './database'
import { changedKeys } from './ground'
import { goOn, slice, type Running } from './running'

type Row = Record<string, unknown>
/** The rows that a stretch of steps is about, while it is played: what is undefined is gone. */
type Rows = Map<string, Row | undefined>

/** Takes entries of history back: their steps backwards, from the newest entry to the oldest. */
export async function takeBackAll(
  database: Database,
  changes: readonly Change[],
  running: Running
): Promise<void> {
  const tell = teller(changes, running)
  for (const change of changes.toReversed()) {
    const pictures: Step[] = []
    const steps: Step[] = []
    for (const stretch of stretches(change.steps.toReversed())) {
      if (stretch[0]?.table === 'clips') pictures.push(...(await hidePictures(database, stretch)))
      steps.push(...(await playStretch(database, stretch, playBackwards)))
      tell(stretch.length)
    }
    const waits = change.came === undefined ? {} : { waits: await takeHistory(database, change) }
    await database.history.put({
      ...change,
      ...waits,
      steps: [...steps.toReversed(), ...pictures],
      state: 'undone'
    })
  }
}

/** Does entries again that were taken back, from the oldest to the newest. */
export async function doAgainAll(
  database: Database,
  changes: readonly Change[],
  running: Running
): Promise<void> {
  const tell = teller(changes, running)
  for (const { waits, ...change } of changes) {
    if (waits) await database.history.bulkPut(waits as Change[])
    const steps: Step[] = []
    for (const stretch of stretches(change.steps)) {
      steps.push(...(await playStretch(database, stretch, play)))
      tell(stretch.length)
    }
    await database.history.put({ ...change, steps, state: 'done' })
  }
}

/** Takes the history away that came with a restore. @returns it, to be kept with the restore until it is done again */
async function takeHistory(database: Database, { number = 0 }: Change): Promise<Change[]> {
  const came = database.history.where('number').below(number)
  const waits = await came.toArray()
  await came.delete()
  return waits
}

/** Says how far it is, after each stretch, and gives up where it was stopped. */
function teller(changes: readonly Change[], running: Running): (more: number) => void {
  const total = changes.reduce((sum, change) => sum + change.steps.length, 0)
  let done = 0
  return (more) => {
    goOn(running)
    running.onDone((done += more), total)
  }
}

/** Steps that follow each other in one table, a handful of rows at a time. */
function stretches(steps: readonly Step[]): Step[][] {
  const all: Step[][] = []
  for (const step of steps) {
    const last = all.at(-1)
    if (last && last[0]?.table === step.table && last.length < slice) last.push(step)
    else all.push([step])
  }
  return all
}

/** A clip that goes takes its picture along. */
async function hidePictures(database: Database, stretch: readonly Step[]): Promise<Step[]> {
  const ids = stretch.flatMap((step) => (step.did === 'add' ? [step.id] : []))
  const steps: Step[] = []
  for (const clip of await database.clips.bulkGet(ids))
    if (clip) steps.push(...(await hidePicture(database, clip)))
  return steps
}

/** Plays steps of one table, in their order: read together, changed in memory, written together. */
async function playStretch(
  database: Database,
  stretch: readonly Step[],
  one: (rows: Rows, step: Step) => Step
): Promise<Step[]> {
  const table = database.table<Row, string>(stretch[0]?.table ?? '')
  const ids = [...new Set(stretch.map(({ id }) => id))]
  const found = await table.bulkGet(ids)
  const before: Rows = new Map(ids.map((id, at) => [id, found[at]]))
  const rows: Rows = new Map(before)
  const played = stretch.map((step) => one(rows, step))
  const changed = [...rows].filter(([id, row]) => row !== before.get(id))
  const gone = changed.flatMap(([id, row]) => (row === undefined ? [id] : []))
  const stay = changed.flatMap(([, row]) => (row === undefined ? [] : [row]))
  if (gone.length > 0) await table.bulkDelete(gone)
  if (stay.length > 0) await table.bulkPut(stay)
  return played
}

/** @returns the step as it must be played again: with the row as it was last (its text may have come since) */
function playBackwards(rows: Rows, step: Step): Step {
  if (step.did === 'set') {
    putField(rows, step, step.after, step.before)
    return step
  }
  const row: unknown = rows.get(step.id) ?? step.row
  rows.set(step.id, undefined)
  return { ...step, ...(row !== undefined && { row }) }
}

/** @returns the step as it is remembered: a row that stands in its table is not kept a second time */
function play(rows: Rows, step: Step): Step {
  if (step.did === 'set') {
    putField(rows, step, step.before, step.after)
    return step
  }
  const { row, ...rest } = step
  if (row === undefined) return step
  rows.set(step.id, row as Row)
  return rest
}

/** Puts a field to what it is to be. Of the sources only those that the step changed: others may have come since. */
function putField(rows: Rows, step: Extract<Step, { did: 'set' }>, from: unknown, to: unknown): void {
  const row = rows.get(step.id)
  if (!row) return
  const value = step.field === 'sources' ? withChanges(row.sources, from, to) : to
  const { [step.field]: _before, ...rest } = row
  rows.set(step.id, value === undefined ? rest : { ...rest, [step.field]: value })
}

function withChanges(now: unknown, from: unknown, to: unknown): Row {
  const all = new Map<string, unknown>(Object.entries(now ?? {}))
  const target = new Map<string, unknown>(Object.entries(to ?? {}))
  for (const key of changedKeys(from, to)) {
    if (target.has(key)) all.set(key, target.get(key))
    else all.delete(key)
  }
  return Object.fromEntries(all)
}
