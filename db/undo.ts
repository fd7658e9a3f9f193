import type { Change } from '@/domain/change'
import type { Database } from './database'
import './later-rows'
import { whatComes, whatGoes } from './leaning'
import { doAgainAll, takeBackAll } from './play'
import { stoppable, unwatched, type Running } from './running'
import { tableNames } from './schema'

/** What could be taken back and done again now; absent where there is nothing. */
export interface UndoState {
  undo?: Change
  redo?: Change
}

export async function undoState(database: Database): Promise<UndoState> {
  const last = await lastDone(database)
  const next = await database.history.where('state').equals('undone').first()
  // What was undone in another web before it came here as a backup is behind that deed.
  const isBehind = last?.came !== undefined && (next?.number ?? 0) < (last.number ?? 0)
  return { ...(last && { undo: last }), ...(next && !isBehind && { redo: next }) }
}

/** By the index, where equal states stand by their number: what was undone since is not gone through. */
const lastDone = (database: Database) => database.history.where('state').equals('done').last()

/**
 * Takes the last action back.
 * @returns what was undone; undefined when there was nothing, or it was stopped: then nothing of it is done
 */
export function undoLast(database: Database, running = unwatched): Promise<Change | undefined> {
  return playing(database, running, undefined, async () => {
    const last = await lastDone(database)
    if (last) await takeBackAll(database, [last], running)
    return last
  })
}

/**
 * Takes one action back with everything that was done since to what it brought: the popup's "Undo" of a kept page
 * takes its corrections and notes along, and leaves alone what was done elsewhere. From the newest to the oldest.
 * @returns the numbers of all that was taken back, for `redoThese`
 */
export function undoFrom(database: Database, number: number, running = unwatched): Promise<number[]> {
  return playing(database, running, [], async () => {
    const going = await whatGoes(database, number)
    await takeBackAll(database, going, running)
    return numbersOf(going)
  })
}

/**
 * Does one entry again that was taken back, with what it stands on.
 * @returns the numbers of all that was done again
 */
export function redoOne(database: Database, number: number, running = unwatched): Promise<number[]> {
  return playing(database, running, [], async () => {
    const coming = await whatComes(database, number)
    await doAgainAll(database, coming, running)
    return numbersOf(coming)
  })
}

const numbersOf = (changes: Change[]) =>
  changes.map((change) => change.number).filter((number) => number !== undefined)

/**
 * Does again all that `undoFrom` took back, and nothing that was undone elsewhere.
 * @returns the numbers of what was done again
 */
export function redoThese(
  database: Database,
  numbers: readonly number[],
  running = unwatched
): Promise<number[]> {
  return playing(database, running, [], async () => {
    const found = await database.history.bulkGet([...numbers])
    const changes = found.filter((change) => change?.state === 'undone') as Change[]
    await doAgainAll(database, changes, running)
    return numbersOf(changes)
  })
}

/** Does again what was undone last. @returns what was done, or undefined when there was nothing or it was stopped */
export function redoNext(database: Database, running = unwatched): Promise<Change | undefined> {
  return playing(database, running, undefined, async () => {
    const { redo: next } = await undoState(database)
    if (next) await doAgainAll(database, [next], running)
    return next
  })
}

/** One transaction, so that what is stopped was never done. */
const playing = <T>(database: Database, running: Running, stopped: T, work: () => Promise<T>): Promise<T> =>
  stoppable(running, stopped, () => database.transaction('rw', tableNames, work))
