import { afterEach, expect, it, vi } from 'vitest'
import { Dexie } from 'dexie'
import { careWebDatabase, ownWeb } from '@/db/database'
import { openOwnWebIfThere } from '@/keeping/own-web'

const names = async () => (await indexedDB.databases()).map(({ name }) => name)

afterEach(async () => {
  vi.restoreAllMocks()
  await Dexie.delete(ownWeb)
})

it('what the worker does by itself opens a web that is there', async () => {
  const database = careWebDatabase(ownWeb)
  await database.open()
  const opening = await openOwnWebIfThere()
  if (!opening?.ok) throw new Error(JSON.stringify(opening))
  expect(await opening.database.people.count()).toBe(0)
  opening.database.close()
  database.close()
})

it('makes none where there is none, nor where it went in just that moment', async () => {
  expect(await openOwnWebIfThere()).toBeUndefined()
  // As it was seen a moment before "Remove everything" took it.
  vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: ownWeb, version: 10 }])
  expect(await openOwnWebIfThere()).toMatchObject({ ok: false })
  expect(await names()).not.toContain(ownWeb)
})
