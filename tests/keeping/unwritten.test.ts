// First, since it gives Dexie its database.
import { allRows } from '../db/web'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { browser } from '@/browser/browser'
import { careWebDatabase, ownWeb } from '@/db/database'
import { deleteAllDatabases } from '@/db/delete-all'
import { keepLastWords } from '@/keeping/unwritten'

/* Words of a page that closed are written by the worker; not those of a web that was removed since. */

type Listener = (...given: unknown[]) => unknown
let [hear, connect]: [Listener, Listener] = [() => undefined, () => undefined]

beforeEach(async () => {
  await deleteAllDatabases(() => undefined)
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((one) => (hear = one as Listener))
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((one) => (connect = one as Listener))
  keepLastWords()
})
afterEach(() => fakeBrowser.reset())

const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') }

/** A page that has said what it could not write yet. @returns closes it */
function pageWith(words: string): () => void {
  const listeners: Record<string, Listener> = {}
  const on = (name: string) => ({ addListener: (one: Listener) => (listeners[name] = one) })
  connect({ name: 'typing', sender, onMessage: on('message'), onDisconnect: on('gone') })
  const places = [[{ into: 'draft', id: words, values: { name: words } }]]
  listeners['message']?.({ web: ownWeb, places })
  return () => listeners['gone']?.()
}
const askToForget = () => new Promise((answered) => hear({ say: 'forget-words' }, sender, answered))
async function drafts() {
  const database = careWebDatabase(ownWeb)
  const rows = await allRows(database)
  database.close()
  return (rows.drafts as { values: { name: string } }[]).map(({ values }) => values.name)
}

it('keeps the last words of a page that closes', async () => {
  pageWith('Juniper')()
  await expect.poll(drafts).toEqual(['Juniper'])
})

it('forgets the words of open pages before all is removed, and hears those of the pages that come after', async () => {
  const close = pageWith('Juniper')
  const closeOther = pageWith('Ben')
  // What is being written is written first, so that it goes with the rest.
  pageWith('Rosa')()
  expect(await askToForget()).toBeNull()
  expect(await drafts()).toEqual(['Rosa'])
  await deleteAllDatabases(() => undefined)
  close()
  closeOther()
  pageWith('Maya')()
  await expect.poll(drafts).toEqual(['Maya'])
})
