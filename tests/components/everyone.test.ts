// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { readFirstLook } from '@/stores/first-look'
import { freshWeb } from '../db/web'
import { openPage, someone } from './page'

const list = '/?view=list'

it('asks for a first name while nothing is kept, and puts those who are named into the web', async () => {
  const web = freshWeb()
  const page = await openPage(web, list)
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('You are in the middle')
  await fireEvent.update(page.getByLabelText('Who would you ring at 2 am?'), 'Maya')
  await fireEvent.click(page.getByRole('button', { name: 'Put them in my web' }))
  await page.findByRole('heading', { name: 'Your care web' })
  const family = page.getByRole('table', { name: /Family & friends/ })
  expect(within(family).getByRole('link', { name: /Maya/ })).toBeTruthy()
  expect(within(family).getByText('closest')).toBeTruthy()
})

it('asks for one name before anything is added', async () => {
  const page = await openPage(freshWeb(), list)
  await fireEvent.click(page.getByRole('button', { name: 'Put them in my web' }))
  expect(page.getByRole('alert').textContent).toContain('Write one name')
})

it('keeps a half-written first page', async () => {
  const web = freshWeb()
  const first = await openPage(web, list)
  const field = first.getByLabelText('Who would you ring at 2 am?')
  await fireEvent.update(field, 'May')
  await waitFor(async () => expect((await web.database.drafts.get('first-run'))?.values.ring).toBe('May'))
  first.unmount()
  const again = await openPage(web, list)
  const kept = again.getByLabelText<HTMLInputElement>('Who would you ring at 2 am?')
  await waitFor(() => expect(kept.value).toBe('May'))
})

it('lists everyone by sector, the closest first, and leaves out sectors without anyone', async () => {
  const web = freshWeb()
  await someone(web, 'Ben', { ring: 'further-out', relation: 'Brother, Leeds' })
  await someone(web, 'Zoe', { ring: 'closest' })
  const page = await openPage(web, list)
  const rows = await page.findAllByRole('rowheader')
  expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    'ZZoe',
    'BBenBrother, Leeds'
  ])
  expect(page.queryByRole('heading', { name: /Community/ })).toBeNull()
  expect(page.getByText('Two people and places, as things stand today.')).toBeTruthy()
})

it('adds someone by hand, says so, and goes to the new row', async () => {
  const web = freshWeb()
  await someone(web, 'Maya')
  const page = await openPage(web, list)
  await fireEvent.click(await page.findByRole('button', { name: 'Add someone' }))
  const dialog = await page.findByRole('dialog', { name: 'Add someone' })
  await fireEvent.update(within(dialog).getByLabelText('Name'), 'Dr. Haddad')
  await fireEvent.update(within(dialog).getByLabelText('Part of your web'), 'professional')
  await fireEvent.submit(dialog.querySelector('form')!)
  const link = await page.findByRole('link', { name: /Dr. Haddad/ })
  await waitFor(() => expect(document.activeElement).toBe(link))
  const [person] = (await web.database.people.toArray()).filter(({ name }) => name === 'Dr. Haddad')
  expect(person?.role).toBe('practitioner')
  expect(page.queryByRole('dialog')).toBeNull()
})

it('does not add someone without a name', async () => {
  const web = freshWeb()
  await someone(web, 'Maya')
  const page = await openPage(web, list)
  await fireEvent.click(await page.findByRole('button', { name: 'Add someone' }))
  await fireEvent.submit((await page.findByRole('dialog')).querySelector('form')!)
  expect(page.getByRole('alert').textContent).toContain('a first name is enough')
  expect(await web.database.people.count()).toBe(1)
})

it('removes someone, moves on to the next, and brings them back by Undo and by key', async () => {
  const web = freshWeb()
  await someone(web, 'Ada')
  await someone(web, 'Ben')
  const page = await openPage(web, list)
  await fireEvent.click(await page.findByRole('button', { name: 'Remove Ada' }))
  await waitFor(() => expect(page.queryByRole('link', { name: /Ada/ })).toBeNull())
  expect(document.activeElement).toBe(page.getByRole('link', { name: /Ben/ }))
  expect(await page.findByText('Removed Ada')).toBeTruthy()

  await fireEvent.click(page.getByRole('button', { name: 'Undo' }))
  await page.findByRole('link', { name: /Ada/ })
  await fireEvent.click(await page.findByRole('button', { name: 'Do it again' }))
  await waitFor(() => expect(page.queryByRole('link', { name: /Ada/ })).toBeNull())
  await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
  await page.findByRole('link', { name: /Ada/ })
})

it('leaves Ctrl+Z in a field to the field', async () => {
  const web = freshWeb()
  await someone(web, 'Ada')
  const page = await openPage(web, list)
  await fireEvent.click(await page.findByRole('button', { name: 'Add someone' }))
  await fireEvent.keyDown(await page.findByLabelText('Name'), { key: 'z', ctrlKey: true })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await web.database.people.toArray()).length).toBe(1)
})

it('shows what another page adds', async () => {
  const web = freshWeb()
  await someone(web, 'Ada')
  const page = await openPage(web, list)
  await page.findByRole('link', { name: /Ada/ })
  await someone(web, 'Tuesday choir', { sector: 'community' })
  expect(await page.findByRole('link', { name: /Tuesday choir/ })).toBeTruthy()
})

it('is never the first page while clips are kept', async () => {
  const web = freshWeb()
  await web.database.clips.add({
    id: 'c',
    keptAt: '2026-11-21T10:00:00.000Z',
    reading: {
      kind: 'advice',
      page: { url: 'https://a.example/' },
      practitioner: { fields: {}, sources: {} },
      product: { fields: {}, sources: {} },
      advice: { fields: { title: 'Rest' }, sources: {} }
    },
    pageKeys: [],
    about: [],
    textState: 'none'
  })
  const page = await openPage(web, list)
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('Your care web')
  expect(page.getByText(/Nobody is in your web yet/)).toBeTruthy()
})

it('remembers who stands on the first screen of a long list, for the next opening', async () => {
  const web = freshWeb()
  const people = Array.from({ length: 310 }, (_none, number) => ({
    kind: 'supporter' as const,
    name: `Rosa ${number}`
  }))
  await addByHand(web.database, web.surroundings, people)
  const page = await openPage(web, list)
  await page.findByText('310 people and places, as things stand today.')
  await waitFor(async () => {
    const { members, counts } = await readFirstLook(web.database)
    expect(members).toHaveLength(60)
    expect(Object.values(counts)).toEqual([310])
  })
})

it.each([
  ['the first page', 'Who would you ring at 2 am?', 'Put them in my web'],
  ['the sheet for someone', 'Name', 'Add to my web']
])('keeps a name that is too long as it was typed, and says so, on %s', async (where, label, button) => {
  const web = freshWeb()
  if (where !== 'the first page') await someone(web, 'Ada')
  const page = await openPage(web, list)
  if (where !== 'the first page') await fireEvent.click(page.getByRole('button', { name: 'Add someone' }))
  const line = await page.findByLabelText<HTMLInputElement>(label)
  await fireEvent.update(line, 'x'.repeat(2001))
  expect(await page.findByText(/This is longer than fits here/)).toBeTruthy()
  await fireEvent.submit(page.getByRole('button', { name: button }).closest('form')!)
  expect(line.value.length).toBe(2001)
  expect(document.activeElement).toBe(line)
  await fireEvent.update(line, 'Ben')
  await fireEvent.submit(line.closest('form')!)
  await waitFor(async () =>
    expect((await web.database.people.toArray()).map(({ name }) => name)).toContain('Ben')
  )
})
