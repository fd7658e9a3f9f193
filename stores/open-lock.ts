import { shallowRef } from 'vue'
import { setAlarm } from '@/browser/alarms'
import { browserSurroundings } from '@/browser/surroundings'
import { tickButton } from '@/browser/toolbar'
import { readRestByWorker, readTabByWorker } from '@/clipping/ask-worker'
import { begunReading } from '@/clipping/begin-reading'
import { keepWaiting, type WaitingRead } from '@/clipping/keep-waiting'
import { openDatabase, ownWeb } from '@/db/database'
import { restWanted } from '@/domain/page-reading'
import { lockNow, putKeyAtHand } from '@/keeping/lock/at-hand'
import { armIdle } from '@/keeping/lock/idle'
import { unwrapKey } from '@/keeping/lock/passphrase'
import { readLock } from '@/keeping/lock/record'
import { goOnTurning, type Turned } from '@/keeping/lock/turn'
import { countWaiting, forgetWaiting, openWaiting, sealWaiting } from '@/keeping/lock/waiting'
import { isTurning } from './locked-web'
import { useLongWork } from './long-work'

/** "unfit": the lock is damaged, or weaker than we take. "not-opened": the web behind it does not open. */
export type Opened = 'opened' | 'wrong' | 'unfit' | 'not-opened'

/** What can be done with a web that is locked: open it, and keep a page all the same. */
export function useOpenLock() {
  const { progress, isBusy, stop, run } = useLongWork()
  const waiting = shallowRef(0)
  const look = async () => void (waiting.value = await countWaiting())
  void look()

  /** Takes in what waits, and goes on with a lock that was half put on or off. */
  async function takeIn(): Promise<Opened | Turned> {
    const now = await lockNow()
    if (now.state !== 'open') return 'unfit'
    const opening = await openDatabase(ownWeb)
    if (!opening.ok) return 'not-opened'
    const { database } = opening
    try {
      // The worker looks again at what is to be told: it could not while the web was locked.
      await setAlarm('reminders', Date.now() + 1000)
      await keepAllWaiting({ database, surroundings: browserSurroundings }, now)
      if (now.record.state === 'locked') return 'opened'
      // Whatever is written of the lock meanwhile, this page goes on until it is done, or all is again as before.
      isTurning(true)
      const ended = await run(0, 'stopped', (running) => goOnTurning(database, now.record, now.key, running))
      return ended === 'done' ? 'opened' : ended
    } finally {
      isTurning(false)
      database.close()
    }
  }

  return {
    progress,
    isBusy,
    stop,
    waiting,
    takeIn,
    open: async (passphrase: string): Promise<Opened | Turned> => {
      const record = await readLock()
      if (!record) return 'opened'
      if (record === 'unfit') return 'unfit'
      const key = await unwrapKey(record, passphrase)
      if (!key) return 'wrong'
      await putKeyAtHand(key)
      await armIdle(record)
      return takeIn()
    },
    /** Whether the key is at hand, and only what was begun is not done. */
    isUnfinished: async () => (await lockNow()).state === 'open',
    /** Seals the page whose reading the popup has begun. @returns why it could not be read, or whether it waits */
    keepSealed: async () => {
      const record = await readLock()
      if (!record || record === 'unfit') return 'unreadable'
      const read = await readTabByWorker(begunReading())
      if (!read.ok) return 'unreadable'
      const { reading, tabId } = read
      const one = { id: browserSurroundings.newId(), at: browserSurroundings.now() }
      await sealWaiting(record, { ...one, read: { reading } satisfies WaitingRead })
      await look()
      await tickButton(tabId)
      const rest = await readRestByWorker(tabId, restWanted(reading)).catch(() => undefined)
      if (rest) await sealWaiting(record, { ...one, read: { reading, rest } satisfies WaitingRead })
      return 'waits'
    }
  }
}

type OpenNow = Extract<Awaited<ReturnType<typeof lockNow>>, { state: 'open' }>

/** What can't be kept just now goes on waiting. */
async function keepAllWaiting(
  web: Parameters<typeof keepWaiting>[0],
  { record, key }: OpenNow
): Promise<void> {
  for (const one of await openWaiting(record, key)) {
    const isDone = await keepWaiting(web, one).then(
      () => true,
      () => false
    )
    if (isDone) await forgetWaiting(one.id)
  }
}
