import type { Transaction } from 'dexie'
import { keyedAnew } from './migrations/version-2'
import { schemaVersion, type TableName } from './schema'

/** What a version writes anew, row by row, apart from tables and indexes. It comes only where a web is changed. */
const rewritten: Readonly<Partial<Record<number, readonly TableName[]>>> = { 2: keyedAnew }

/** What one version does with the rows of a web, in the one transaction that also changes its tables. */
export type ChangeShape = (transaction: Transaction, version: number) => Promise<void>

/** So long nothing is said of how far it is, in milliseconds. */
const often = 100

/** Says how many rows are done, of how many; 0 of 0 at the beginning. */
export type Tell = (done: number, total: number) => void

/** Has a web copied before it is changed, and says how far that is. @returns why it could not be: then it stays as it is */
export type BeforeChange = (name: string, tell: Tell) => Promise<string | undefined>

/**
 * Opens a web of another version. An earlier one is changed into the newest shape: all of it, or nothing; a newer one is
 * left alone.
 * @param make gives the database
 */
export async function openOther<T extends { open: () => PromiseLike<unknown> }>(
  name: string,
  stored: number,
  make: (name: string, change: ChangeShape) => T,
  beforeChange: BeforeChange = async () => undefined,
  tell: Tell = () => {}
): Promise<
  { ok: true; database: T } | { ok: false; problem: 'no-copy' | 'unchanged' | 'newer'; detail: string }
> {
  if (stored > schemaVersion) return { ok: false, problem: 'newer', detail: `version ${stored}` }
  tell(0, 0)
  const why = await beforeChange(name, tell)
  if (why !== undefined) return { ok: false, problem: 'no-copy', detail: why }
  const database = make(name, changeShape(tell))
  try {
    await database.open()
    return { ok: true, database }
  } catch (error) {
    const { name: kind, message } = error as Error
    // Meanwhile a version that is newer still may have changed it.
    const problem = kind === 'VersionError' ? 'newer' : 'unchanged'
    return { ok: false, problem, detail: `${kind}: ${message}` }
  }
}

function changeShape(tell: Tell): ChangeShape {
  let toldAt = 0
  return async (transaction, version) => {
    for (const table of rewritten[version] ?? []) {
      const total = await transaction.table(table).count()
      let done = 0
      await transaction
        .table(table)
        .toCollection()
        .modify(() => {
          done += 1
          if (done === total || performance.now() - toldAt > often) {
            tell(done, total)
            toldAt = performance.now()
          }
          return true
        })
    }
  }
}
