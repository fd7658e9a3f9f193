// First, since it gives Dexie its database.
import { freshWeb } from '../db/web'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerPages } from '@/clipping/answer-pages'
import { addByHand } from '@/db/add-by-hand'
import { careWebDatabase, ownWeb, type Database } from '@/db/database'
import { tableNames } from '@/domain/tables'
import { undoLast } from '@/db/undo'
import { isOwnWebBehind } from '@/keeping/behind'
import { noteWitness } from '@/keeping/witness-notes'

let database: Database
const { surroundings } = freshWeb()

afterEach(async () => {
  fakeBrowser.reset()
  await database.delete()
})

async function rosa(): Promise<void> {
  database = careWebDatabase(ownWeb)
  await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Rosa' }])
}

it('a web that is new, as it was left, or ahead is not behind', async () => {
  database = careWebDatabase(ownWeb)
  expect(await isOwnWebBehind()).toBe(false)
  await rosa()
  await noteWitness(database)
  expect(await isOwnWebBehind()).toBe(false)
  await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
  expect(await isOwnWebBehind()).toBe(false)
  await undoLast(database)
  await undoLast(database)
  expect(await isOwnWebBehind()).toBe(false)
})

it('one that came up empty is behind, one that is gone, and one without a table', async () => {
  await rosa()
  await noteWitness(database)
  await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
  await database.partnerships.clear()
  expect(await isOwnWebBehind()).toBe(true)
  for (const table of tableNames) await database.table(table).clear()
  expect(await isOwnWebBehind()).toBe(true)
  await database.delete()
  expect(await isOwnWebBehind()).toBe(true)
})

it('no page is read for such a web, whatever the page said: the popup has nothing to keep', async () => {
  const page = { say: 'read-page', tabId: 1, address: 'https://clinic.example/' }
  const gathered = { ok: false, problem: 'pdf' }
  const isBehind = vi.fn<() => Promise<boolean>>().mockResolvedValue(true)
  const answer = answerPages(isBehind)
  await answer({ say: 'wake' })
  const said = { ok: false, problem: 'behind', address: page.address }
  expect(await answer({ ...page, gathered })).toEqual(said)
  // It was asked as the popup opened, and not a second time.
  expect(isBehind).toHaveBeenCalledTimes(1)
  isBehind.mockResolvedValue(false)
  expect(await answer({ ...page, gathered })).toMatchObject({ ok: false, problem: 'pdf' })
})
