import type { Database } from '@/db/database'
import { writeSetting } from '@/db/drafts'
import { lastBackupSetting } from '@/db/last-backup'
import { lastDeed } from '@/db/last-deed'
import { backupFileName, isBackupDue, type BackupPlan } from '@/domain/backup-plan'
import type { Surroundings } from '@/domain/record'
import { changePlan, readKey, readPlan, type StoredKey } from './backup-plan'

/** How one part of us makes the file and puts it where it belongs. */
export interface BackupHand {
  make: (database: Database, key: StoredKey) => Promise<Blob | undefined>
  /** @returns whether it is there */
  put: (file: Blob, name: string, plan: BackupPlan, database: Database) => Promise<boolean>
}

/**
 * Makes a backup where one is due. The worker and every open page look now and then; one of them makes it.
 * @returns whether one was saved
 */
export async function backUpWhenDue(
  database: Database,
  surroundings: Surroundings,
  hand: BackupHand
): Promise<boolean> {
  return navigator.locks.request('care-web-backup', { ifAvailable: true }, async (lock) => {
    if (!lock) return false
    const [plan, key] = [await readPlan(), await readKey()]
    const number = await deedNumber(database)
    const now = surroundings.now()
    if (!key?.sheetKept || !isBackupDue(plan, number, now)) return false
    const file = await hand.make(database, key)
    if (!file || !(await hand.put(file, backupFileName(now, true), plan, database))) return false
    await noteSaved(database, now, number)
    return true
  })
}

/** The number of the last deed: what a backup that is made now will hold. */
export async function deedNumber(database: Database): Promise<number> {
  return (await lastDeed(database))?.number ?? 0
}

/** Remembers that a backup was saved, and up to which deed. */
export async function noteSaved(database: Database, savedAt: string, savedNumber: number): Promise<void> {
  await changePlan({ savedAt, savedNumber })
  await writeSetting(database, lastBackupSetting, savedAt)
}
