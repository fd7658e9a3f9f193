// First, since it gives Dexie its database.
import { allRows, freshWeb } from '../db/web'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, effectScope } from 'vue'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addByHand } from '@/db/add-by-hand'
import { recentlyRemoved } from '@/db/removed'
import { writeBackup } from '@/keeping/backup'
import { listSafetyCopies } from '@/keeping/safety-copies/list'
import { useBackup } from '@/stores/backup'
import { careWebKey } from '@/stores/care-web'
import { useRemoved } from '@/stores/removed'
import { useSafetyCopies } from '@/stores/safety-copies'
import { useSeveral } from '@/stores/several'
import { standInFiles, type StandInFiles } from '../keeping/stand-in-files'

/* Before much is changed at once there is a safety copy that says why; where none can be taken, the person decides. */

let disk: StandInFiles
beforeEach(() => {
  disk = standInFiles()
  vi.stubGlobal('sessionStorage', { setItem: () => {}, getItem: () => null, removeItem: () => {} })
  vi.stubGlobal('location', { reload: () => {} })
})
afterEach(() => {
  vi.unstubAllGlobals()
  fakeBrowser.reset()
})

type Web = ReturnType<typeof freshWeb>

/** Uses a store as a page with this web open does. */
function within<T>(web: Web, use: () => T): T {
  const app = createApp({}).provide(careWebKey, web)
  return effectScope().run(() => app.runWithContext(use)) as T
}

async function sixPeople(): Promise<{ web: Web; named: { table: 'people'; id: string }[] }> {
  const web = freshWeb()
  const six = ['Ada', 'Ben', 'Cleo', 'Dana', 'Eli', 'Finn'].map((name) => ({
    kind: 'supporter' as const,
    name
  }))
  const ids = await addByHand(web.database, web.surroundings, six)
  return { web, named: ids.map((id) => ({ table: 'people' as const, id })) }
}

const reasons = async () => (await listSafetyCopies()).map(({ reason }) => reason)
/** A backup of another web, in which somebody else stands. */
async function fileOf(): Promise<Blob> {
  const { database, surroundings } = freshWeb()
  const own = { ...surroundings, newId: () => crypto.randomUUID() }
  await addByHand(database, own, [{ kind: 'supporter', name: 'Rosa' }])
  return new Blob([await writeBackup(database, '2026-12-31T12:00:00.000Z')], { type: 'application/json' })
}

/** Each thing that changes much at once: how it is done, and what the copy before it is called. */
const deeds = {
  removal: async () => {
    const { web, named } = await sixPeople()
    const several = within(web, useSeveral)
    return { web, copyFirst: several.copyFirst, go: () => several.remove(named) }
  },
  'removal for good': async () => {
    const { web, named } = await sixPeople()
    await within(web, useSeveral).remove(named.slice(0, 3))
    const things = await recentlyRemoved(web.database, web.surroundings.now())
    const removed = within(web, useRemoved)
    return { web, copyFirst: removed.copyFirst, go: async () => (await removed.letGo(things)) > 0 }
  },
  merge: async () => bringingIn('merge'),
  restore: async () => bringingIn('replace'),
  'put-back': async () => {
    const { web } = await sixPeople()
    const safety = within(web, useSafetyCopies)
    await safety.take()
    const [copy] = await listSafetyCopies()
    await addByHand(web.database, web.surroundings, [{ kind: 'supporter', name: 'Gus' }])
    return { web, copyFirst: safety.copyFirst, go: async () => !!copy && (await safety.putBack(copy)).ok }
  }
} as const

async function bringingIn(way: 'merge' | 'replace') {
  const { web } = await sixPeople()
  const file = await fileOf()
  const backup = within(web, useBackup)
  expect(await backup.read(file)).toMatchObject({ ok: true })
  return { web, copyFirst: backup.copyFirst, go: async () => (await backup.putIn(way)) !== undefined }
}

describe.each(Object.entries(deeds))('before a %s', (name, begin) => {
  it('a copy is taken that says why', async () => {
    const { web, go } = await begin()
    const before = await allRows(web.database)
    expect(await go()).toBe(true)
    expect(await reasons()).toContain(name.split(' ')[0])
    expect(await allRows(web.database)).not.toEqual(before)
  })

  it('the person decides where the disk has no room for one', async () => {
    const { web, copyFirst, go } = await begin()
    const before = await allRows(web.database)
    disk.room = 0
    const first = go()
    await vi.waitFor(() => expect(copyFirst.why.value).toBe('no-room'))
    expect(await allRows(web.database)).toEqual(before)
    copyFirst.answer(false)
    expect(await first).toBe(false)
    expect(await allRows(web.database)).toEqual(before)

    const second = go()
    await vi.waitFor(() => expect(copyFirst.why.value).toBe('no-room'))
    copyFirst.answer(true)
    expect(await second).toBe(true)
    expect(await allRows(web.database)).not.toEqual(before)
  })
})

it('nobody is asked of a web that holds nothing', async () => {
  const web = freshWeb()
  disk.room = 0
  const backup = within(web, useBackup)
  await backup.read(await fileOf())
  expect(await backup.putIn('merge')).toMatchObject({ asItWas: true })
})

it('where the browser has no place for copies, the person is asked, too', async () => {
  const { web, copyFirst, go } = await deeds.removal()
  vi.stubGlobal('navigator', { storage: {} })
  const done = go()
  await vi.waitFor(() => expect(copyFirst.why.value).toBe('no-place'))
  copyFirst.answer(true)
  expect(await done).toBe(true)
  expect(await web.database.people.filter(({ removedAt }) => removedAt !== undefined).count()).toBe(6)
})
