import * as v from 'valibot'
import { ownFolder } from '@/browser/own-files'
import { readLocal, writeLocal } from '@/browser/local'
import type { Database } from '@/db/database'
import { lastDeed } from '@/db/last-deed'
import { lockRecordSchema, type LockRecord } from '@/domain/lock'
import { lockPlace } from './place'

/*
 * Without its record a locked web can be opened by nobody, whatever passphrase they know. So it stands a second time, in a
 * file beside the safety copies: what damages one storage leaves the other.
 */

const folderName = 'lock'
const fileName = 'record.json'

export async function writeSpare(record: LockRecord): Promise<void> {
  const folder = await ownFolder(folderName, true)
  await folder?.write(fileName, (file) => file.add(JSON.stringify(record)))
}

export async function removeSpare(): Promise<void> {
  await (await ownFolder(folderName))?.remove(fileName)
}

/** Brings a lost record back, where rows say that there was a lock. @returns whether it did */
export async function bringLockBack(database: Database): Promise<boolean> {
  if ((await readLocal(lockPlace)) !== undefined) return false
  const file = await (await ownFolder(folderName))?.read(fileName)
  if (!file || (await readsPlainly(database))) return false
  const read = v.safeParse(lockRecordSchema, JSON.parse(await file.text()))
  if (read.success) await writeLocal(lockPlace, read.output)
  return read.success
}

const readsPlainly = (database: Database) =>
  lastDeed(database).then(
    () => true,
    () => false
  )
