// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, waitFor } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import { careWebDatabase, ownWeb } from '@/db/database'
import TroublePage from '@/components/shell/TroublePage.vue'
import { writeBackup } from '@/keeping/backup'
import { changePlan } from '@/keeping/backup-plan'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { freshWeb } from '../db/web'
import { openPage, someone } from './page'

afterEach(cleanup)
afterEach(() => fakeBrowser.reset())
afterEach(() => vi.restoreAllMocks())

const fileOf = (text: string) => new File([text], 'my-backup.json', { type: 'application/json' })

async function choose(input: HTMLElement, file: File) {
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  await fireEvent.change(input)
}

function savedFiles(): Blob[] {
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`)
  return saved
}

it('shows the key at the first backup, saves once it is put away, and opens what it saved', async () => {
  const web = freshWeb()
  await someone(web, 'Ada')
  const saved = savedFiles()
  const page = await openPage(web, '/data')
  await page.findByText('No backup was saved yet.')
  await fireEvent.click(page.getByRole('button', { name: 'Save a backup' }))
  const key = (await page.findByText(/^AGE-SECRET-KEY-1/)).textContent
  expect(saved).toHaveLength(0)
  await fireEvent.click(page.getByRole('button', { name: 'Save the sheet as a file' }))
  expect(await saved[0]?.text()).toContain(`\n${key}\n`)
  await fireEvent.click(page.getByRole('button', { name: 'I have put it away. Save the backup' }))
  await page.findByText(/The backup was saved with your other downloads: care-web-2026-11-21.age/)
  expect(await saved[1]?.text()).not.toContain('Ada')
  await waitFor(async () => expect((await web.database.settings.get('last-backup'))?.value).toBeTruthy())
  await web.database.people.clear()
  await choose(
    page.getByLabelText('Choose a backup file'),
    new File([await saved[1]!.arrayBuffer()], 'mine.age')
  )
  expect(await page.findByText('1 person')).toBeTruthy()
})

it('saves a file that anyone can read only when that was chosen, and says so', async () => {
  const web = freshWeb()
  await someone(web, 'Ada')
  const saved = savedFiles()
  const page = await openPage(web, '/data')
  await fireEvent.click(await page.findByRole('radio', { name: 'Anyone' }))
  await page.findByText('The file can be read by anyone who has it, so keep it where only you can reach it.')
  await fireEvent.click(page.getByRole('button', { name: 'Save a backup' }))
  await page.findByText(/with your other downloads: care-web-2026-11-21.json/)
  expect(await saved[0]?.text()).toContain('"Ada"')
})

it('says what a backup holds before it adds anything, and can take it back', async () => {
  const other = freshWeb()
  await someone(other, 'Maya')
  const text = await writeBackup(other.database, '2026-11-20T10:00:00.000Z')
  const web = freshWeb()
  await web.database.history.clear()
  web.surroundings.newId = () => crypto.randomUUID()
  await someone(web, 'Ada')
  const page = await openPage(web, '/data')
  await choose(page.getByLabelText('Choose a backup file'), fileOf(text))
  expect(await page.findByText('1 person')).toBeTruthy()
  expect(await web.database.people.count()).toBe(1)
  await fireEvent.click(page.getByRole('button', { name: 'Bring together' }))
  // There is no place for safety copies here.
  await fireEvent.click(await page.findByText('Go on without a copy'))
  await page.findByText(/1 entry came in/)
  expect(await web.database.people.count()).toBe(2)
  await fireEvent.click(page.getAllByRole('button', { name: 'Undo' })[0]!)
  await waitFor(async () => expect(await web.database.people.count()).toBe(1))
})

it('says of a backup that an empty web took that undo takes it out, and it does', async () => {
  const other = freshWeb()
  await someone(other, 'Maya')
  const text = await writeBackup(other.database, '2026-11-20T10:00:00.000Z')
  const web = freshWeb()
  const page = await openPage(web, '/data')
  await choose(page.getByLabelText('Choose a backup file'), fileOf(text))
  await fireEvent.click(await page.findByRole('button', { name: 'Bring together' }))
  expect(await page.findByText(/Undo takes all of it out again/)).toBeTruthy()
  await fireEvent.click(page.getAllByRole('button', { name: 'Undo' })[0]!)
  await waitFor(async () => expect(await web.database.people.count()).toBe(0))
})

it('refuses a file that is no backup, and changes nothing', async () => {
  const web = freshWeb()
  await someone(web, 'Ada')
  const page = await openPage(web, '/data')
  await choose(page.getByLabelText('Choose a backup file'), fileOf('{"people": []}'))
  expect(await page.findByText(/not a Care Web backup/)).toBeTruthy()
  await choose(page.getByLabelText('Choose a backup file'), fileOf('\u0089PNG'))
  expect(await page.findByText(/can not be read as a backup/)).toBeTruthy()
  const whole = await writeBackup(web.database, '2026-11-20T10:00:00.000Z')
  await choose(page.getByLabelText('Choose a backup file'), fileOf(whole.slice(0, -40)))
  expect(await page.findByText(/broken and can not be read whole/)).toBeTruthy()
  expect(await web.database.people.count()).toBe(1)
})

it('says what happened when the web can not be opened, and never looks empty', async () => {
  const page = render(TroublePage, {
    props: { opening: { ok: false, problem: 'newer', detail: 'VersionError: 20' } }
  })
  expect(page.getByRole('heading', { name: 'Your care web could not be opened' })).toBeTruthy()
  expect(page.getByText(/Nothing was changed or deleted/)).toBeTruthy()
  expect(page.getByRole('button', { name: 'Save what can be saved' })).toBeTruthy()
  expect(page.queryByText('You are in the middle')).toBeNull()
})

it('says how many rows could not be read, where it saves what can be', async () => {
  const { surroundings } = freshWeb()
  const database = careWebDatabase(ownWeb)
  const own = { database, surroundings }
  for (const name of ['Ada', 'Rosa', 'Ben']) await someone(own, name)
  database.close()
  const saved = savedFiles()
  const { get, getAll } = IDBObjectStore.prototype
  const page = render(TroublePage, {
    props: { missing: { remembered: 9, found: 0, rows: { remembered: 14, found: 1 } } }
  })
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'partnerships') throw new DOMException('damaged', 'UnknownError')
    return get.call(this, key)
  })
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, range) {
    if (this.name === 'partnerships') throw new DOMException('damaged', 'UnknownError')
    return getAll.call(this, range)
  })
  await fireEvent.click(page.getByRole('button', { name: 'Save what can be saved' }))
  expect(
    await page.findByText(/other downloads\. At least 3 entries could not be read, so they are not in/)
  ).toBeTruthy()
  expect(await saved[0]?.text()).toContain('Rosa')
  await database.delete()
})

it('offers to go on when rows are missing', async () => {
  const page = render(TroublePage, {
    props: { missing: { remembered: 9, found: 0, rows: { remembered: 14, found: 1 } } }
  })
  expect(page.getByText('Care Web remembers 14 entries, and the browser gives back 1 entry.')).toBeTruthy()
  await fireEvent.click(page.getByRole('button', { name: 'Open it as it is' }))
  expect(page.emitted().openAnyway).toHaveLength(1)
})

it('saves a backup from the palette, wherever one is', async () => {
  await changePlan({ lock: 'open' })
  const web = freshWeb()
  await someone(web, 'Ada')
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${saved.push(blob as Blob)}`)
  const page = await openPage(web, '/')
  await fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  const box = await page.findByRole('combobox', { name: /what you want to do/ })
  await fireEvent.update(box, 'save a backup')
  await fireEvent.keyDown(box, { key: 'Enter' })
  await page.findByText(/The backup was saved with your other downloads/)
  expect(saved.length).toBe(1)
  await page.router.push('/')
  await page.router.push('/data')
  await page.findByRole('heading', { level: 1, name: 'Your data' })
  expect(page.queryByText(/The backup was saved with your other downloads/)).toBeNull()
  expect(saved.length).toBe(1)
})
