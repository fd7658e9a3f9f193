import type { Change, Step } from '@/domain/change'
import { hidePicture } from './complete'
import type { Database } from './database'
import { changedKeys } from './ground'
import './later-rows'
import { whatComes, whatGoes } from './leaning'
import { tableNames } from './schema'

/** What could be taken back and done again now; absent where there is nothing. */
export interface UndoState {
  undo?: Change
  redo?: Change
}

export async function undoState(database: Database): Promise<UndoState> {
  const last = await lastDone(database)
  const next = await database.history.where('state').equals('undone').first()
  return { ...(last && { undo: last }), ...(next && { redo: next }) }
}

/** By the index, where equal states stand by their number: what was undone since is not gone through. */
const lastDone = (database: Database) => database.history.where('state').equals('done').last()

/** Takes the last action back. @returns what was undone, or undefined when there was nothing */
export async function undoLast(database: Database): Promise<Change | undefined> {
  return database.transaction('rw', tableNames, async () => {
    const last = await lastDone(database)
    if (last) await takeBack(database, last)
    return last
  })
}

/**
 * Takes one action back with everything that was done since to what it brought: the popup's "Undo" of a kept page
 * takes its corrections and notes along, and leaves alone what was done elsewhere. From the newest to the oldest.
 * @returns the numbers of all that was taken back, for `redoThese`
 */
export async function undoFrom(database: Database, number: number): Promise<number[]> {
  return database.transaction('rw', tableNames, async () => {
    const going = await whatGoes(database, number)
    for (const change of going.toReversed()) await takeBack(database, change)
    return numbersOf(going)
  })
}

/**
 * Does one entry again that was taken back, with what it stands on.
 * @returns the numbers of all that was done again
 */
export async function redoOne(database: Database, number: number): Promise<number[]> {
  return database.transaction('rw', tableNames, async () => {
    const coming = await whatComes(database, number)
    for (const change of coming) await doAgain(database, change)
    return numbersOf(coming)
  })
}

const numbersOf = (changes: Change[]) =>
  changes.map((change) => change.number).filter((number) => number !== undefined)

/** Does again all that `undoFrom` took back, and nothing that was undone elsewhere. */
export async function redoThese(database: Database, numbers: readonly number[]): Promise<void> {
  await database.transaction('rw', tableNames, async () => {
    for (const number of numbers) {
      const change = await database.history.get(number)
      if (change?.state === 'undone') await doAgain(database, change)
    }
  })
}

/** Does again what was undone last. @returns what was done, or undefined when there was nothing */
export async function redoNext(database: Database): Promise<Change | undefined> {
  return database.transaction('rw', tableNames, async () => {
    const { redo: next } = await undoState(database)
    if (next) await doAgain(database, next)
    return next
  })
}

async function doAgain(database: Database, change: Change): Promise<void> {
  const steps: Step[] = []
  for (const step of change.steps) steps.push(await play(database, step))
  await database.history.put({ ...change, steps, state: 'done' })
}

async function takeBack(database: Database, change: Change): Promise<void> {
  const steps: Step[] = []
  const pictures: Step[] = []
  for (const step of change.steps.toReversed()) {
    const clip = step.did === 'add' && step.table === 'clips' ? await database.clips.get(step.id) : undefined
    if (clip) pictures.push(...(await hidePicture(database, clip)))
    steps.unshift(await playBackwards(database, step))
  }
  await database.history.put({ ...change, steps: [...steps, ...pictures], state: 'undone' })
}

/** @returns the step as it must be played again: with the row as it was last (its text may have come since) */
async function playBackwards(database: Database, step: Step): Promise<Step> {
  if (step.did === 'set') {
    await putField(database, step, step.after, step.before)
    return step
  }
  const row: unknown = (await database.table(step.table).get(step.id)) ?? step.row
  await database.table(step.table).delete(step.id)
  return { ...step, ...(row !== undefined && { row }) }
}

/** @returns the step as it is remembered: a row that stands in its table is not kept a second time */
async function play(database: Database, step: Step): Promise<Step> {
  if (step.did === 'set') {
    await putField(database, step, step.before, step.after)
    return step
  }
  const { row, ...rest } = step
  if (row === undefined) return step
  await database.table(step.table).put(row)
  return rest
}

/** Puts a field to what it is to be. Of the sources only those that the step changed: others may have come since. */
async function putField(
  database: Database,
  step: Extract<Step, { did: 'set' }>,
  from: unknown,
  to: unknown
): Promise<void> {
  const row = (await database.table(step.table).get(step.id)) as Record<string, unknown> | undefined
  if (!row) return
  const value = step.field === 'sources' ? withChanges(row.sources, from, to) : to
  const { [step.field]: _before, ...rest } = row
  await database.table(step.table).put(value === undefined ? rest : { ...rest, [step.field]: value })
}

function withChanges(now: unknown, from: unknown, to: unknown): Record<string, unknown> {
  const all = new Map<string, unknown>(Object.entries(now ?? {}))
  const target = new Map<string, unknown>(Object.entries(to ?? {}))
  for (const key of changedKeys(from, to)) {
    if (target.has(key)) all.set(key, target.get(key))
    else all.delete(key)
  }
  return Object.fromEntries(all)
}
