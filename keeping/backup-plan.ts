import * as v from 'valibot'
import { readLocal, writeLocal } from '@/browser/local'
import { ownWeb } from '@/db/database'
import { lockOf } from '@/db/row-gate'
import { byteLock } from '@/db/row-lock'
import type { BackupKey } from '@/domain/backup-lock'
import { backupPlanSchema, type BackupPlan } from '@/domain/backup-plan'
import { fromBase64, toBase64 } from '@/formats/base64'

/** Where the plan stands in the extension's storage. */
export const planPlace = 'backup-plan'
const keyPlace = 'backup-key'

const keySchema = v.object({
  identity: v.string(),
  recipient: v.pipe(v.string(), v.regex(/^age1[0-9a-z]{58}$/)),
  madeAt: v.string(),
  /** The person said that the sheet is put away; before that nothing is locked with the key. */
  sheetKept: v.boolean()
})
export type StoredKey = BackupKey & v.InferOutput<typeof keySchema>

/** How this browser saves backups; what can't be read counts as nothing chosen. */
export async function readPlan(): Promise<BackupPlan> {
  const read = v.safeParse(backupPlanSchema, (await readLocal(planPlace)) ?? {})
  return read.success ? read.output : v.parse(backupPlanSchema, {})
}

/** Changes some of it, and leaves the rest as it stands now. */
export async function changePlan(fields: Partial<BackupPlan>): Promise<BackupPlan> {
  const plan = { ...(await readPlan()), ...fields }
  await writeLocal(planPlace, plan)
  return plan
}

/**
 * The key of this browser. It lies beside the database and not in it, so that no backup holds what opens it; whoever can
 * read this storage can read the web itself. Of a locked web the half that opens backups is sealed.
 */
export async function readKey(): Promise<StoredKey | undefined> {
  const read = v.safeParse(keySchema, await readLocal(keyPlace))
  return read.success ? { ...read.output, identity: openedIdentity(read.output.identity) } : undefined
}

export function writeKey(key: StoredKey): Promise<void> {
  const lock = lockOf(ownWeb)
  if (!lock?.seals) return writeLocal(keyPlace, key)
  const sealed = byteLock(lock.key, 'keys').seal(new TextEncoder().encode(key.identity), keyPlace)
  return writeLocal(keyPlace, { ...key, identity: sealedMark + toBase64(sealed) })
}

const sealedMark = 'sealed:'

function openedIdentity(identity: string): string {
  const lock = lockOf(ownWeb)
  if (!lock || !identity.startsWith(sealedMark)) return identity
  const sealed = fromBase64(identity.slice(sealedMark.length))
  return new TextDecoder().decode(byteLock(lock.key, 'keys').open(sealed, keyPlace))
}
