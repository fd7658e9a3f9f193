import { shallowRef } from 'vue'
import type { LockAfter, LockRecord } from '@/domain/lock'
import { lockNow, putKeyAway } from '@/keeping/lock/at-hand'
import { armIdle } from '@/keeping/lock/idle'
import { readLock, writeLock } from '@/keeping/lock/record'
import { changePassphrase, goOnTurning, lockWeb, unlockWeb, type Turned } from '@/keeping/lock/turn'
import { useCareWeb } from './care-web'
import { isTurning } from './locked-web'
import { useLongWork } from './long-work'
import { typedIsKept } from './typing'

export type { LockAfter }

/** The lock of the client's own web, as the settings put it on, change it and take it off. */
export function useLockSetting() {
  const { database } = useCareWeb()
  const { progress, isBusy, stop, run } = useLongWork()
  const record = shallowRef<LockRecord>()
  const look = async () => {
    const read = await readLock()
    record.value = read === 'unfit' ? undefined : read
  }
  const ready = look()

  /** Afterwards this page loads anew, like all others: it holds nothing of before. */
  async function turn(work: Parameters<typeof run<Turned>>[2]): Promise<Turned> {
    isTurning(true)
    try {
      await typedIsKept()
      return await run(0, 'stopped', work)
    } finally {
      isTurning(false)
    }
  }

  return {
    record,
    look,
    ready,
    progress,
    isBusy,
    stop,
    putOn: (passphrase: string, after: LockAfter) =>
      turn(async (running) => {
        const ended = await lockWeb(database, passphrase, after, running)
        const now = await readLock()
        if (now && now !== 'unfit') await armIdle(now)
        return ended
      }),
    takeOff: () =>
      turn(async (running) => {
        const now = await lockNow()
        return now.state === 'open' ? unlockWeb(database, now.record, now.key, running) : 'stopped'
      }),
    /** Goes on with a lock that is half on or half off. */
    goOn: () =>
      turn(async (running) => {
        const now = await lockNow()
        return now.state === 'open' ? goOnTurning(database, now.record, now.key, running) : 'stopped'
      }),
    changePassphrase,
    lockAfter: async (after: LockAfter) => {
      const now = await readLock()
      if (!now || now === 'unfit') return
      record.value = { ...now, after }
      await writeLock(record.value)
      await armIdle(record.value)
    }
  }
}

/** At once: what was typed is kept, then every page of ours is locked. */
export async function lockAtOnce(): Promise<void> {
  await typedIsKept()
  await putKeyAway()
}
