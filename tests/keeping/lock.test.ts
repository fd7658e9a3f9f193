// First, since it gives Dexie its database.
import { allRows, practitionerReading, richWeb } from '../db/web'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { careWebDatabase, ownWeb, type Database } from '@/db/database'
import { useLock } from '@/db/row-gate'
import { unwatched, type Running } from '@/db/running'
import { leastRounds, lockRecordSchema, type LockRecord } from '@/domain/lock'
import { collectRows } from '@/db/backup'
import { newBackupKey } from '@/formats/backup-file'
import { readKey, writeKey } from '@/keeping/backup-plan'
import { isIdle, lockNow, putKeyAway } from '@/keeping/lock/at-hand'
import { backUpLocked } from '@/keeping/lock/backup-while-locked'
import { unwrapKey, wrapKey } from '@/keeping/lock/passphrase'
import { readLock, writeLock } from '@/keeping/lock/record'
import { changePassphrase, goOnTurning, lockWeb, unlockWeb } from '@/keeping/lock/turn'
import { bringLockBack } from '@/keeping/lock/spare'
import { countWaiting, openWaiting, sealWaiting } from '@/keeping/lock/waiting'
import { openOwnWeb } from '@/keeping/own-web'
import { readBackupFile } from '@/keeping/read-file'
import { listSafetyCopies } from '@/keeping/safety-copies/list'
import { readSafetyCopy } from '@/keeping/safety-copies/put-back'
import { takeSafetyCopy } from '@/keeping/safety-copies/take'
import { useOpenLock } from '@/stores/open-lock'
import { standInFiles, type StandInFiles } from './stand-in-files'
import { restoreRows } from '@/db/restore'
import { safeParse } from 'valibot'
import { watch } from 'vue'

const passphrase = 'four quiet words here'
let disk: StandInFiles
beforeEach(() => (disk = standInFiles()))
afterEach(async () => {
  vi.unstubAllGlobals()
  useLock(ownWeb, undefined)
  fakeBrowser.reset()
  await careWebDatabase(ownWeb).delete()
})

/** The client's own web with something in every table. */
async function ownRichWeb() {
  const { database: from, surroundings } = await richWeb()
  const database = careWebDatabase(ownWeb)
  await restoreRows(database, surroundings, await collectRows(from))
  return { database, before: await allRows(database) }
}

const record = async (): Promise<LockRecord> => {
  const read = await readLock()
  if (!read || read === 'unfit') throw new Error('no lock')
  return read
}

async function keyNow() {
  const now = await lockNow()
  if (now.state !== 'open') throw new Error(now.state)
  return now.key
}

/** Watches over a deed until the browser is killed, in the midst of it. */
function killed(): Running {
  let looks = 0
  return {
    onDone: () => {},
    isStopped: () => {
      looks += 1
      if (looks > 9) throw new Error('killed')
      return false
    }
  }
}

async function lockUntilKilled(database: Database): Promise<void> {
  await expect(lockWeb(database, passphrase, 'closed', killed(), leastRounds)).rejects.toThrow('killed')
}

/** All that stands in files of ours and in the extension's storage, as letters. */
async function beside(): Promise<string> {
  const files = [...disk.folders].flatMap(([folder, all]) =>
    [...all].map(async ([name, bytes]) => {
      const body = name.endsWith('.care-web-copy')
        ? await new Response(
            new Blob([bytes.slice(16_384)]).stream().pipeThrough(new DecompressionStream('gzip'))
          ).text()
        : Buffer.from(bytes).toString('latin1')
      return `${folder}/${name} ${body}`
    })
  )
  const stored = JSON.stringify(await fakeBrowser.storage.local.get(null))
  return [...(await Promise.all(files)), stored].join('\n')
}

describe('the lock', () => {
  // A passphrase is worked on for a fifth of a second so that nobody can try many. Here two dozen are tried, and a
  // thousandth of the work will do; passphrase.test.ts does all of it, once.
  beforeEach(() => {
    const derive = crypto.subtle.deriveKey.bind(crypto.subtle)
    vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...more) =>
      derive(
        typeof how === 'object' && 'iterations' in how ? { ...how, iterations: how.iterations / 1000 } : how,
        ...more
      )
    )
  })
  afterEach(() => vi.restoreAllMocks())

  it('takes everything beside the rows along, is opened by its passphrase, and gives all back', async () => {
    const { database, before } = await ownRichWeb()
    await takeSafetyCopy(database, 'change')
    const pair = await newBackupKey()
    await writeKey({ ...pair, madeAt: '2026-12-24T10:00:00.000Z', sheetKept: true })
    expect(await beside()).toContain('She asked how I sleep')
    expect(await lockWeb(database, passphrase, 'closed', unwatched, leastRounds)).toBe('done')
    const text = await beside()
    for (const word of ['She asked how I sleep', 'Ada Moss', 'clinic.example', '%PDF', pair.identity])
      expect(text.includes(word), word).toBe(false)
    expect((await readKey())?.identity).toBe(pair.identity)
    expect(await allRows(database)).toEqual(before)
    const [copy, ...others] = await listSafetyCopies()
    expect(others).toEqual([])
    if (!copy) throw new Error('no copy')
    const inCopy = await readSafetyCopy(copy)
    expect(inCopy.ok && inCopy.unfit).toBe(0)
    expect(inCopy.ok && (await inCopy.rows.files[0]?.blob.arrayBuffer())?.byteLength).toBeGreaterThan(5)

    await putKeyAway()
    expect((await openOwnWeb()).ok).toBe(false)
    expect(await unwrapKey(await record(), 'other words')).toBeUndefined()
    expect(await unwrapKey(await record(), passphrase)).toHaveLength(32)
    await fakeBrowser.storage.session.set({ lockKey: await keyText(passphrase), lockUsedAt: Date.now() })
    const opening = await openOwnWeb()
    if (!opening.ok) throw new Error(opening.problem)
    expect(await allRows(opening.database)).toEqual(before)
    expect(await unlockWeb(opening.database, await record(), await keyNow(), unwatched)).toBe('done')
    expect(await allRows(opening.database)).toEqual(before)
    expect(await readLock()).toBeUndefined()
    expect((await fakeBrowser.storage.local.get('backup-key'))['backup-key']).toMatchObject(pair)
    expect(await beside()).toContain('She asked how I sleep')
    opening.database.close()
  })

  it('goes on where it was when it was cut off, and is as before when it was stopped', async () => {
    const { database, before } = await ownRichWeb()
    await lockUntilKilled(database)
    expect((await record()).state).toBe('locking')
    await putKeyAway()
    expect((await openOwnWeb()).ok).toBe(false)
    const key = await unwrapKey(await record(), passphrase)
    if (!key) throw new Error('no key')
    expect(await goOnTurning(database, await record(), key, unwatched)).toBe('done')
    expect((await record()).state).toBe('locked')
    expect(await allRows(database)).toEqual(before)
    await expect(unlockWeb(database, await record(), key, killed())).rejects.toThrow('killed')
    expect((await record()).state).toBe('unlocking')
    expect(await goOnTurning(database, await record(), key, unwatched)).toBe('done')
    expect(await allRows(database)).toEqual(before)

    let asked = 0
    const stopped = { onDone: () => {}, isStopped: () => (asked += 1) > 9 }
    expect(await lockWeb(database, passphrase, 'closed', stopped, leastRounds)).toBe('stopped')
    expect(await readLock()).toBeUndefined()
    expect(await allRows(database)).toEqual(before)
    database.close()
  })

  it('that was cut off half-way can be stopped where it is opened, and all is as before', async () => {
    const { database, before } = await ownRichWeb()
    await lockUntilKilled(database)
    await putKeyAway()
    const lock = useOpenLock()
    watch(lock.isBusy, (isBusy) => isBusy && lock.stop(), { flush: 'sync' })
    expect(await lock.open(passphrase)).toBe('stopped')
    expect(await readLock()).toBeUndefined()
    expect(await allRows(database)).toEqual(before)
    database.close()
  })

  it('keeps the safety copies from before until another one was read back, and then goes on', async () => {
    const { database, before } = await ownRichWeb()
    const first = await takeSafetyCopy(database, 'change')
    if (!first.ok) throw new Error(first.problem)
    disk.room = first.copy.bytes
    expect(await lockWeb(database, passphrase, 'closed', unwatched, leastRounds)).toBe('no-copy')
    expect((await record()).state).toBe('locking')
    expect((await listSafetyCopies()).map(({ id }) => id)).toEqual([first.copy.id])
    expect(await allRows(database)).toEqual(before)
    disk.room = Infinity
    expect(await goOnTurning(database, await record(), await keyNow(), unwatched)).toBe('done')
    expect(await listSafetyCopies()).toMatchObject([{ locked: true }])

    const [sealed] = await listSafetyCopies()
    disk.room = sealed?.bytes ?? 0
    expect(await unlockWeb(database, await record(), await keyNow(), unwatched)).toBe('no-copy')
    // The key is still there, and with it the one copy there is.
    expect(sealed && (await readSafetyCopy(sealed))).toMatchObject({ ok: true, unfit: 0 })
    disk.room = Infinity
    expect(await goOnTurning(database, await record(), await keyNow(), unwatched)).toBe('done')
    expect(await readLock()).toBeUndefined()
    database.close()
  })

  it('has another passphrase without a row being written, and the old one opens nothing', async () => {
    const { database } = await ownRichWeb()
    await lockWeb(database, passphrase, 'closed', unwatched, leastRounds)
    const key = await keyNow()
    expect(await changePassphrase('not this', 'the next words')).toBe(false)
    expect(await changePassphrase(passphrase, 'the next words', leastRounds)).toBe(true)
    expect(await unwrapKey(await record(), passphrase)).toBeUndefined()
    expect(await unwrapKey(await record(), 'the next words')).toEqual(key)
    database.close()
  })

  it('refuses one that is weaker than we take, and opens nothing with it', async () => {
    const { database } = await ownRichWeb()
    await lockWeb(database, passphrase, 'closed', unwatched, leastRounds)
    const good = await record()
    expect(safeParse(lockRecordSchema, { ...good, rounds: leastRounds - 1 }).success).toBe(false)
    expect(safeParse(lockRecordSchema, { ...good, salt: good.salt.slice(4) }).success).toBe(false)
    const weak = await wrapKey(new Uint8Array(32), passphrase, 1000)
    await writeLock({ ...good, ...weak })
    expect(await readLock()).toBe('unfit')
    const opening = await openOwnWeb()
    expect(opening).toMatchObject({ ok: false, problem: 'locked' })
    database.close()
  })

  it('is found again where the extension storage has lost it, and only there', async () => {
    const { database } = await ownRichWeb()
    expect(await bringLockBack(database)).toBe(false)
    await lockWeb(database, passphrase, 'closed', unwatched, leastRounds)
    const good = await record()
    expect(await bringLockBack(database)).toBe(false)
    await fakeBrowser.storage.local.clear()
    useLock(ownWeb, undefined)
    expect(await bringLockBack(database)).toBe(true)
    expect(await record()).toEqual(good)
    expect(
      await unlockWeb(database, good, (await unwrapKey(good, passphrase)) ?? new Uint8Array(), unwatched)
    ).toBe('done')
    expect(await bringLockBack(database)).toBe(false)
    database.close()
  })

  it('locks by itself after the minutes that were chosen, also where the alarm never rang', async () => {
    const { database } = await ownRichWeb()
    await lockWeb(database, passphrase, '5', unwatched, leastRounds)
    const later = Date.now() + 5 * 60_000 + 1000
    expect((await lockNow(later - 2000)).state).toBe('open')
    expect((await lockNow(later)).state).toBe('closed')
    expect((await lockNow()).state).toBe('closed')
    expect(isIdle('closed', 0, later)).toBe(false)
    database.close()
  })

  it('has what is kept meanwhile wait, sealed, until it is opened', async () => {
    const { database } = await ownRichWeb()
    await lockWeb(database, passphrase, 'closed', unwatched, leastRounds)
    const key = await keyNow()
    await putKeyAway()
    const read = { reading: practitionerReading({ name: 'Tobias Ekwall' }) }
    const one = { id: 'waiting-1', at: '2026-12-24T10:00:00.000Z', read }
    await sealWaiting(await record(), one)
    expect(await countWaiting()).toBe(1)
    expect(await beside()).not.toContain('Ekwall')
    expect(await openWaiting(await record(), key)).toEqual([one])
    database.close()
  })

  it('has a backup that is made while it is locked need key and passphrase', async () => {
    const { database, before } = await ownRichWeb()
    const pair = await newBackupKey()
    expect(await backUpLocked('2026-12-24T10:00:00.000Z')).toBeUndefined()
    await writeKey({ ...pair, madeAt: '2026-12-24T10:00:00.000Z', sheetKept: true })
    await lockWeb(database, passphrase, 'closed', unwatched, leastRounds)
    await putKeyAway()
    await lockNow()
    const halfway = { onDone: () => {}, isStopped: () => true }
    expect(await backUpLocked('2026-12-24T10:00:00.000Z', halfway)).toBeUndefined()
    const file = await backUpLocked('2026-12-24T10:00:00.000Z')
    if (!file) throw new Error('no file')
    const asks = async (secret?: Parameters<typeof readBackupFile>[1]) => {
      const read = await readBackupFile(file, secret)
      return read.ok ? 'opened' : read.problem
    }
    expect(await asks()).toBe('needs-key')
    expect(await asks({ key: pair.identity })).toBe('needs-lock-passphrase')
    expect(await asks({ key: pair.identity, lockPassphrase: 'other' })).toBe('wrong-lock-passphrase')
    const read = await readBackupFile(file, { key: pair.identity, lockPassphrase: passphrase })
    if (!read.ok) throw new Error(read.detail)
    expect(read.backup.rows.people).toEqual(before.people)
    expect(read.backup.rows.history).toEqual(before.history)
    expect(read.backup.rows.files.map(({ id }) => id)).toEqual(before.files)
    database.close()
  })
})

async function keyText(words: string): Promise<string> {
  const key = await unwrapKey(await record(), words)
  return Buffer.from(key ?? []).toString('base64')
}
