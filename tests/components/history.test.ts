// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { writeNote } from '@/db/notes'
import { placePartner, writeField } from '@/db/write'
import { freshWeb } from '../db/web'
import { openPage, someone, type Web } from './page'

/** Ada, with a phone that was changed and a note; Rosa, moved closer. */
async function lived(web: Web) {
  const { database, surroundings } = web
  const ada = await someone(web, 'Ada')
  await writeField(database, surroundings, ada, 'phones', ['555-0100'])
  const start = { id: 'note-1', aboutId: ada, prompt: 'none' } as const
  await writeNote(database, surroundings, start, 'She waits.', 'Ada')
  const rosa = await someone(web, 'Rosa')
  await placePartner(database, surroundings, rosa, { ring: 'closest' })
  return { ada, rosa }
}
const said = (page: { getAllByRole: (role: string) => HTMLElement[] }) =>
  page.getAllByRole('listitem').flatMap((item) => item.querySelector('.what')?.textContent ?? [])

it('says what was done, the newest first, and names the field with its before and after', async () => {
  const web = freshWeb()
  await lived(web)
  const page = await openPage(web, '/history')
  await waitFor(() =>
    expect(said(page)).toEqual([
      'Changed how close Rosa is',
      'Added Rosa',
      'Wrote a note on Ada',
      'Changed the phone of Ada',
      'Added Ada'
    ])
  )
  expect(page.getAllByRole('heading', { level: 2 })).toHaveLength(1)
  const ring = page.getByText('Changed how close Rosa is').closest('li')!
  expect([...ring.querySelectorAll('dd')].map((one) => one.textContent)).toEqual(['close', 'closest'])
})

it('takes back one entry by itself and does it again, with the focus where it was', async () => {
  const web = freshWeb()
  const { ada } = await lived(web)
  const page = await openPage(web, '/history')
  const button = await page.findByRole('button', { name: 'Take back: Changed the phone of Ada' })
  button.focus()
  await fireEvent.click(button)
  await waitFor(async () => expect((await web.database.people.get(ada))?.phones).toBeUndefined())
  await page.findByText('Taken back')
  expect(document.activeElement).toBe(button)
  expect(await web.database.notes.count()).toBe(1)
  await fireEvent.click(button)
  await waitFor(async () => expect((await web.database.people.get(ada))?.phones).toEqual(['555-0100']))
  await page.findByText('Done again: changed the phone of Ada')
})

it('says what goes with it before it takes anything back, and can bring all of it again', async () => {
  const web = freshWeb()
  await lived(web)
  const page = await openPage(web, '/history')
  const button = await page.findByRole('button', { name: 'Take back: Added Ada' })
  await fireEvent.click(button)
  const dialog = await page.findByRole('dialog')
  const going = within(dialog).getAllByRole('listitem')
  expect(going.map((one) => one.textContent)).toEqual(['Wrote a note on Ada', 'Changed the phone of Ada'])
  expect(await web.database.people.count()).toBe(2)
  await fireEvent.click(within(dialog).getByRole('button', { name: 'Leave it as it is' }))
  await waitFor(() => expect(page.queryByRole('dialog')).toBeNull())
  expect([await web.database.people.count(), document.activeElement]).toEqual([2, button])

  await fireEvent.click(button)
  await fireEvent.click(await page.findByRole('button', { name: 'Take all of it back' }))
  await waitFor(async () => expect(await web.database.people.count()).toBe(1))
  await page.findByText('Taken back: added Ada, and 2 things with it')
  const strip = page.getByRole('region', { name: 'What was just done' })
  await fireEvent.click(within(strip).getByRole('button', { name: 'Do it again' }))
  await waitFor(async () => expect(await web.database.notes.count()).toBe(1))
  expect(await web.database.people.count()).toBe(2)
})

it('leads from a person to what was done with them, and back to everything', async () => {
  const web = freshWeb()
  const { ada } = await lived(web)
  const page = await openPage(web, `/people/${ada}`)
  await fireEvent.click(page.getByRole('link', { name: 'What was done here' }))
  await page.findByRole('heading', { level: 1, name: 'What was done with Ada' })
  await waitFor(() => expect(said(page)).toHaveLength(3))
  const find = page.getByLabelText('Only what was about')
  await fireEvent.focus(find)
  await fireEvent.update(find, 'ros')
  await fireEvent.click(await page.findByRole('link', { name: 'Rosa' }))
  await page.findByRole('heading', { level: 1, name: 'What was done with Rosa' })
  await waitFor(() => expect(said(page)).toEqual(['Changed how close Rosa is', 'Added Rosa']))
  await fireEvent.click(page.getByRole('button', { name: 'Show everything' }))
  await waitFor(() => expect(said(page)).toHaveLength(5))
})

it('opens very long histories in parts, and goes on at the first of the next', async () => {
  const web = freshWeb()
  const at = (number: number) => new Date(Date.parse('2026-01-01T10:00:00Z') + number * 60_000).toISOString()
  await web.database.history.bulkAdd(
    Array.from({ length: 3000 }, (_, index) => ({
      at: at(index),
      action: 'settle' as const,
      subject: `Page ${index}`,
      state: 'done' as const,
      steps: []
    }))
  )
  const page = await openPage(web, '/history')
  await waitFor(() => expect(said(page)).toHaveLength(60))
  await fireEvent.click(page.getByRole('button', { name: 'Show earlier ones' }))
  await waitFor(() => expect(said(page)).toHaveLength(180))
  expect(document.activeElement?.textContent).toBe('In your web: Page 2939')
  await page.router.push('/history?until=2026-01-01')
  await waitFor(() => expect(said(page)[0]).not.toBe('In your web: Page 2999'))
})

it('says so while nothing was done', async () => {
  const page = await openPage(freshWeb(), '/history')
  expect(await page.findByText('Nothing was done here yet')).toBeTruthy()
})
