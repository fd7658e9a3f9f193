import type { Change, Step } from '@/domain/change'
import type { Database } from './database'
import { layGround, newGround, standsOn } from './ground'

/** How many entries are looked at together: enough to be quick, few enough for any memory. */
const portion = 2000

/**
 * What is taken back together with one entry of history: itself, and whatever was done since to what it brought. The
 * oldest first.
 * @returns nothing when the entry does not stand
 */
export async function whatGoes(database: Database, number: number): Promise<Change[]> {
  const ground = newGround()
  const going: Change[] = []
  for (let from = number; ;) {
    const some = await database.history.where('number').aboveOrEqual(from).limit(portion).toArray()
    const done = some.filter((change) => change.state === 'done')
    if (from === number && done[0]?.number !== number) return []
    const rows = await rowsThatCame(database, done)
    for (const change of done) {
      // The restore that an entry came with stands without it.
      if (change.number !== number && change.came !== undefined) continue
      if (change.number !== number && !standsOn(ground, change, (step) => rows.get(step))) continue
      layGround(ground, change)
      going.push(change)
    }
    const last = some.at(-1)?.number
    if (some.length < portion || last === undefined) return going
    from = last + 1
  }
}

/** The rows that entries brought, as they stand now. */
async function rowsThatCame(database: Database, changes: Change[]): Promise<Map<Step, unknown>> {
  const byTable = new Map<string, Step[]>()
  for (const step of changes.flatMap((change) => change.steps))
    if (step.did === 'add') byTable.set(step.table, [...(byTable.get(step.table) ?? []), step])
  const rows = new Map<Step, unknown>()
  for (const [table, steps] of byTable) {
    const found: unknown[] = await database.table(table).bulkGet(steps.map((step) => step.id))
    for (const [at, step] of steps.entries()) rows.set(step, found[at])
  }
  return rows
}

/**
 * What has to be done again together with one entry that was taken back: itself, and before it whatever it stands on. A
 * note can't come back without the person it is about. The oldest first.
 */
export async function whatComes(database: Database, number: number): Promise<Change[]> {
  const undone = await database.history.where('state').equals('undone').toArray()
  const target = undone.find((change) => change.number === number)
  if (!target) return []
  const coming = [target]
  const earlier = undone.filter((change) => (change.number ?? 0) < number)
  for (const change of earlier.toReversed()) {
    const ground = newGround()
    layGround(ground, change)
    if (coming.some((one) => standsOn(ground, one, rowOf))) coming.unshift(change)
  }
  return coming
}

const rowOf = (step: Step): unknown => (step.did === 'add' ? step.row : undefined)
