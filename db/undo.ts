import type { Change, Step } from '@/domain/change'
import type { Database } from './database'
import { tableNames } from './schema'

/** What could be taken back and done again now; absent where there is nothing. */
export interface UndoState {
  undo?: Change
  redo?: Change
}

export async function undoState(database: Database): Promise<UndoState> {
  const last = await database.history
    .orderBy('number')
    .reverse()
    .filter((change) => change.state === 'done')
    .first()
  const next = await database.history.where('state').equals('undone').first()
  return { ...(last && { undo: last }), ...(next && { redo: next }) }
}

/** Takes the last action back. @returns what was undone, or undefined when there was nothing */
export async function undoLast(database: Database): Promise<Change | undefined> {
  return database.transaction('rw', tableNames, async () => {
    const { undo: last } = await undoState(database)
    if (last) await takeBack(database, last)
    return last
  })
}

/**
 * Takes one action back with everything that was done since to what it brought: the popup's "Undo" of a kept page
 * takes its corrections along. Changes are undone from the newest to the oldest.
 */
export async function undoFrom(database: Database, number: number): Promise<void> {
  await database.transaction('rw', tableNames, async () => {
    const since = (await database.history.where('number').aboveOrEqual(number).toArray()).filter(
      (change) => change.state === 'done'
    )
    const touched = new Set(since.find((change) => change.number === number)?.steps.map((step) => step.id))
    for (const change of since)
      if (change.steps.some((step) => touched.has(step.id)))
        for (const step of change.steps) touched.add(step.id)
    for (const change of since.toReversed())
      if (change.steps.some((step) => touched.has(step.id))) await takeBack(database, change)
  })
}

/** Does again what was undone last. @returns what was done, or undefined when there was nothing */
export async function redoNext(database: Database): Promise<Change | undefined> {
  return database.transaction('rw', tableNames, async () => {
    const { redo: next } = await undoState(database)
    if (!next) return undefined
    for (const step of next.steps) await play(database, step)
    await database.history.put({ ...next, state: 'done' })
    return next
  })
}

async function takeBack(database: Database, change: Change): Promise<void> {
  const steps: Step[] = []
  for (const step of change.steps.toReversed()) steps.unshift(await playBackwards(database, step))
  await database.history.put({ ...change, steps, state: 'undone' })
}

/** @returns the step as it must be played again: a row that grew since (its text came) comes back as it was last */
async function playBackwards(database: Database, step: Step): Promise<Step> {
  if (step.did === 'set') {
    await putField(database, step, step.before)
    return step
  }
  const row: unknown = (await database.table(step.table).get(step.id)) ?? step.row
  await database.table(step.table).delete(step.id)
  return { ...step, row }
}

async function play(database: Database, step: Step): Promise<void> {
  if (step.did === 'set') await putField(database, step, step.after)
  else await database.table(step.table).put(step.row)
}

async function putField(
  database: Database,
  step: Extract<Step, { did: 'set' }>,
  value: unknown
): Promise<void> {
  const row = (await database.table(step.table).get(step.id)) as Record<string, unknown> | undefined
  if (!row) return
  const next = { ...row }
  if (value === undefined) delete next[step.field]
  else next[step.field] = value
  await database.table(step.table).put(next)
}
