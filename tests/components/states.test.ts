// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import type { DBCoreTable } from 'dexie'
import { expect, it } from 'vitest'
import type { Database } from '@/db/database'
import { words } from '@/texts/words'
import { chanceFrom } from '../bench/invented-words'
import { inventedPerson } from '../bench/library'
import { freshWeb } from '../db/web'
import { openPage, someone } from './page'

/** All rooms that read before they show anything; the data room speaks part by part, see below. */
const rooms = [
  '/',
  '/people/someone',
  '/practices/someone',
  '/products/thing',
  '/advice/thing',
  '/clips',
  '/clips/one',
  '/qualities',
  '/qualities?open=being-heard',
  '/compare',
  '/compare?id=one',
  '/what-suits-me',
  '/visits',
  '/visits/one',
  '/visits?view=life-line',
  '/visits?view=quiet',
  '/what-i-take',
  '/loose',
  '/removed',
  '/history',
  '/review',
  '/pictures',
  '/take-away',
  '/copies'
]
/** What the same rooms say while nothing is kept: never to be said of what could not be read. */
const empty =
  /You are in the middle|Think of a time care went well|No picture yet|Nobody is in your web|No clips yet|Nothing waits here|Nothing was removed|Nothing was done|not in your web|not here/

/** From then on nothing can be read, as on a disk that fails. To be called before the database is opened. */
function breakable(database: Database): () => void {
  let isBroken = false
  const read =
    <Asked, Answer>(ask: (asked: Asked) => Promise<Answer>) =>
    (asked: Asked) =>
      isBroken ? Promise.reject(new Error('broken on purpose')) : ask(asked)
  const wrapped = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    get: read((asked) => table.get(asked)),
    getMany: read((asked) => table.getMany(asked)),
    query: read((asked) => table.query(asked)),
    openCursor: read((asked) => table.openCursor(asked)),
    count: read((asked) => table.count(asked))
  })
  database.use({
    stack: 'dbcore',
    name: 'breakable',
    create: (core) => ({ ...core, table: (name) => wrapped(core.table(name)) })
  })
  return () => (isBroken = true)
}

/** A busy computer needs a while for two dozen rooms in a row, the first time they are loaded. */
const manyRooms = 90_000

/**
 * Goes there from the help, which reads nothing: two rooms in a row may be one. What is only waited for is asked of the
 * elements themselves: by role it is costly, and is asked again with each change of the page.
 */
async function goTo({ router, container }: Awaited<ReturnType<typeof openPage>>, place: string) {
  const isHelp = () => container.querySelector('h1')?.textContent.trim() === 'I need help now'
  await router.push('/help')
  await waitFor(() => expect(isHelp()).toBe(true))
  await router.push(place)
  await waitFor(() => expect(isHelp()).toBe(false))
}

it(
  'says it when a room can not be read, under a heading, and never looks empty',
  async () => {
    const web = freshWeb()
    const failNow = breakable(web.database)
    await someone(web, 'Ada')
    failNow()
    const page = await openPage(web, '/help')
    for (const place of rooms) {
      await goTo(page, place)
      await waitFor(() => expect(page.container.querySelector('main [role=alert]')).toBeTruthy()).catch(
        () => {}
      )
      const main = page.getByRole('main')
      const [alert] = within(main).queryAllByRole('alert')
      expect.soft(alert?.textContent, place).toContain('This could not be read just now')
      expect.soft(alert?.textContent, place).toContain('Try again')
      expect.soft(within(main).getAllByRole('heading', { level: 1 }), place).toHaveLength(1)
      expect.soft(page.container.textContent, place).not.toMatch(empty)
    }
  },
  manyRooms
)

it(
  'says that a room is being opened when that takes a moment',
  async () => {
    const web = freshWeb()
    web.database.on('ready', () => new Promise(() => {}))
    const page = await openPage(web, '/help')
    for (const place of rooms) {
      await goTo(page, place)
      const opening = await page.findAllByText('Opening…').catch(() => [])
      expect.soft(opening.length, place).toBeGreaterThan(0)
      expect.soft(page.container.textContent, place).not.toMatch(empty)
    }
  },
  manyRooms
)

it('says it where someone is chosen and nobody can be read', async () => {
  const web = freshWeb()
  const failNow = breakable(web.database)
  const ginger = await someone(web, 'Ginger tea', { kind: 'product' })
  const page = await openPage(web, `/products/${ginger}`)
  const button = await page.findByRole('button', { name: 'Choose someone' })
  failNow()
  await fireEvent.click(button)
  const dialog = within(page.getByRole('dialog'))
  expect(await dialog.findByText(/could not be read just now/)).toBeTruthy()
  expect(dialog.queryByText(/nothing to choose from/)).toBeNull()
})

it('does not say of an undo or a backup that there is none, when that could not be read', async () => {
  const web = freshWeb()
  const failNow = breakable(web.database)
  await someone(web, 'Ada')
  failNow()
  const page = await openPage(web, '/data')
  expect(await page.findByText(/When the last backup was saved could not be read/)).toBeTruthy()
  expect(await page.findByText('This could not be read just now')).toBeTruthy()
  expect(page.queryByText('There is nothing to take back.')).toBeNull()
  expect(page.queryByText('No backup was saved yet.')).toBeNull()
})

it('says how far it is while a very long web is opened for the first time', async () => {
  const web = freshWeb()
  let goOn = () => {}
  const held = new Promise<void>((resolve) => (goOn = resolve))
  web.database.use({
    stack: 'dbcore',
    name: 'slow',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        const query: DBCoreTable['query'] = async (asked) => {
          const found = await table.query(asked)
          if (asked.values && found.result.length > 100) await held
          return found
        }
        return name === 'partnerships' ? { ...table, query } : table
      }
    })
  })
  const chance = chanceFrom(1)
  const people = Array.from({ length: 1100 }, (_one, number) => inventedPerson(chance, number))
  await web.database.people.bulkAdd(people)
  await web.database.partnerships.bulkAdd(
    people.map(({ id, createdAt, changedAt }) => {
      const said = { partnerId: id, sector: 'family', ring: 'close' } as const
      return { id: `p-${id}`, createdAt, changedAt, ...said }
    })
  )
  const page = await openPage(web, '/', true)
  expect(await page.findByText(words.list.working(550, 1100))).toBeTruthy()
  goOn()
  expect(await page.findByText(/1,100 people/)).toBeTruthy()
  expect(page.queryByText(words.list.working(550, 1100))).toBeNull()
})
