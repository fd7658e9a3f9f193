import { clearAlarm, onAlarm, setAlarm } from '@/browser/alarms'
import { readSession } from '@/browser/session'
import type { LockRecord } from '@/domain/lock'
import { isIdle, putKeyAway } from './at-hand'
import { readLock } from './record'

/** The worker's part: it looks again when nothing may have been pressed for as long as the person chose. */
export function lockWhenIdle(): void {
  onAlarm('lock', () => void look())
}

async function look(): Promise<void> {
  const record = await readLock()
  if (!record || record === 'unfit' || (await readSession('lockKey')) === undefined) return
  if (isIdle(record.after, (await readSession('lockUsedAt')) ?? 0, Date.now())) return putKeyAway()
  await armIdle(record)
}

/** Sets the alarm for the next look; where the person chose no time there is none. */
export async function armIdle({ after }: Pick<LockRecord, 'after'>): Promise<void> {
  if (after === 'closed') return clearAlarm('lock')
  const usedAt = (await readSession('lockUsedAt')) ?? Date.now()
  await setAlarm('lock', usedAt + Number(after) * 60_000 + 1000)
}
