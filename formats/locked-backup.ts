import * as v from 'valibot'
import { lockRecordSchema, type LockRecord } from '@/domain/lock'

/*
 * A backup that was made while the web was locked holds its rows as they stand there, sealed: whoever makes it can't read
 * them. It needs the key of backups to be opened, and then the passphrase of the lock.
 */

export const lockedFormat = 'care-web-locked-backup'

const schema = v.strictObject({
  format: v.literal(lockedFormat),
  version: v.literal(1),
  madeAt: v.string(),
  /** The version of the database whose rows it holds. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lock: lockRecordSchema,
  rows: v.record(v.pipe(v.string(), v.maxLength(40)), v.array(v.record(v.string(), v.unknown())))
})
export type LockedBackup = v.InferOutput<typeof schema>

export const isLockedBackup = (text: string): boolean => text.startsWith(`{"format":"${lockedFormat}"`)

/** @param rows as a safety copy writes them: sealed bytes as letters */
export const lockedBackupText = (
  lock: LockRecord,
  { rows, version }: { rows: Readonly<Record<string, readonly unknown[]>>; version: number },
  madeAt: string
): string => JSON.stringify({ format: lockedFormat, version: 1, madeAt, schema: version, lock, rows })

/** @returns undefined for one that is damaged, or whose lock is weaker than we take */
export function readLockedBackup(text: string): LockedBackup | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(text))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
