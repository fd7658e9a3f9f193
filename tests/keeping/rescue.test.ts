// First, since it gives Dexie its database.
import { allRows, freshWeb, richWeb } from '../db/web'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '@/db/database'
import { rescueRows } from '@/db/rescue'
import { indexes } from '@/db/schema'
import { readBackup, rescue, restoreBackup, writeBackup } from '@/keeping/backup'

const now = '2026-12-31T12:00:00.000Z'

describe('the rescue', () => {
  it('reads a web without Dexie, as the same text as a backup', async () => {
    const { database } = await richWeb()
    const text = await writeBackup(database, now)
    database.close()
    expect(await rescue(database.name, now)).toMatchObject({ ok: true, text, unread: 0 })
  })

  it('reads a web that a newer version has written, and leaves its version alone', async () => {
    const { database } = await richWeb()
    database.close()
    const newer = new Dexie(database.name)
    newer.version(7).stores({ ...indexes, trials: 'id' })
    await newer.open()
    await newer.table('trials').add({ id: 'trial-1', name: 'Eight weeks' })
    newer.close()
    expect(await openDatabase(database.name)).toMatchObject({ ok: false, problem: 'newer' })
    const found = await rescue(database.name, now)
    expect(found).toMatchObject({ ok: true, unread: 0 })
    const text = found.ok ? found.text : ''
    expect(text).toContain('Eight weeks')
    expect(text).toContain('Ada Moss')
    expect(readBackup(text)).toMatchObject({ ok: false, problem: 'newer' })
    const still = (await indexedDB.databases()).find((one) => one.name === database.name)
    expect(still?.version).toBe(70)
  })

  it('sets a row that does not fit beside the others, so that the rest can be restored', async () => {
    const { database } = await richWeb()
    const people = await database.people.count()
    database.close()
    const bare = await open(database.name)
    await put(bare, 'people', { id: 'odd', name: 7 })
    bare.close()
    const found = await rescue(database.name, now)
    const reading = readBackup(found.ok ? found.text : '')
    expect(reading).toMatchObject({ ok: true, counts: { people } })
    expect(found.ok && found.text).toContain('"id":"odd"')
    const fresh = freshWeb()
    if (reading.ok) await restoreBackup(fresh.database, fresh.surroundings, reading.backup)
    expect((await allRows(fresh.database)).people).toHaveLength(people)
  })

  it('says how far it is, and hands on nothing when it is stopped, wherever it is then', async () => {
    const { database } = await richWeb()
    database.close()
    const told: [number, number | undefined][] = []
    let steps = 0
    const watched = (stopsAt: number) => ({
      onDone: (done: number, total?: number) => void told.push([done, total]),
      isStopped: () => ++steps >= stopsAt
    })
    const whole = await rescue(database.name, now, watched(Infinity))
    expect(whole).toMatchObject({ ok: true })
    expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
    expect(told.at(-1)?.[0]).toBeGreaterThan(20)
    const asked = steps
    for (const share of [0, 0.3, 0.6, 0.9]) {
      steps = 0
      const cut = await rescue(database.name, now, watched(Math.max(1, Math.round(asked * share))))
      expect(cut, `stopped at ${share}`).toMatchObject({ ok: false, problem: 'stopped' })
    }
  })

  it('says so when there is no such web, and makes none', async () => {
    expect(await rescueRows('never-was')).toMatchObject({ ok: false, problem: 'no-such-web' })
    const listing = indexedDB.databases
    Object.assign(indexedDB, { databases: undefined })
    expect(await rescueRows('never-was')).toMatchObject({ ok: false, problem: 'no-such-web' })
    Object.assign(indexedDB, { databases: listing })
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain('never-was')
  })

  it('reads past a row that the browser can not give', async () => {
    const { database } = await richWeb()
    database.close()
    const { get, getAll } = IDBObjectStore.prototype
    const asked: string[] = []
    IDBObjectStore.prototype.getAll = function (range) {
      asked.push(this.name)
      if (this.name === 'clips') throw new DOMException('lost', 'DataError')
      return getAll.call(this, range)
    }
    IDBObjectStore.prototype.get = function (key) {
      if (key === 'clip-2') throw new DOMException('lost', 'DataError')
      return get.call(this, key)
    }
    const found = await rescue(database.name, now)
    Object.assign(IDBObjectStore.prototype, { get, getAll })
    // Many at once, and one by one only where that can't be done.
    expect(asked).toContain('people')
    expect(found).toMatchObject({ ok: true, unread: 1 })
    expect(found.ok && readBackup(found.text)).toMatchObject({ ok: true, counts: { clips: 3 } })
  })
})

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('not opened'))
  })
}

function put(database: IDBDatabase, table: string, row: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite')
    transaction.objectStore(table).put(row)
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error ?? new Error('not written'))
  })
}
