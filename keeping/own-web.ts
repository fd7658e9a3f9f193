import { openDatabase, ownWeb, type Opening } from '@/db/database'
import { lockNow } from './lock/at-hand'

/** Opens the client's own web in the worker; one that is locked stays closed. */
export async function openOwnWeb(beforeChange?: (name: string) => Promise<unknown>): Promise<Opening> {
  const { state } = await lockNow()
  if (state === 'closed' || state === 'unfit') return { ok: false, problem: 'locked', detail: state }
  return openDatabase(ownWeb, beforeChange)
}
