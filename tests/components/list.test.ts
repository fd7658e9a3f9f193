// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { freshWeb } from '../db/web'
import { openPage, someone } from './page'

const list = '/?view=list'

/** Some people of one web, and the page that lists them. */
async function listed() {
  const web = freshWeb()
  await someone(web, 'Zoë', { ring: 'closest', relation: 'Sister' })
  await someone(web, 'Ada Moss', { ring: 'further-out', relation: 'Choir on Tuesdays' })
  await someone(web, 'Ben', { sector: 'community', relation: 'Next door' })
  const page = await openPage(web, list)
  await page.findByRole('link', { name: /Zoë/ })
  const names = () =>
    page.queryAllByRole('rowheader').map((row) => row.querySelector('.name')?.textContent?.trim())
  return { web, page, names }
}

it('finds someone by part of a name or by what they are, without accents or case', async () => {
  const { page, names } = await listed()
  const box = page.getByRole('searchbox', { name: 'Find someone' })
  await fireEvent.update(box, 'zoe')
  expect(names()).toEqual(['Zoë'])
  await fireEvent.update(box, 'tues choir')
  expect(names()).toEqual(['Ada Moss'])
  await fireEvent.update(box, 'nobody at all')
  expect(names()).toEqual([])
  expect(page.getByText(/Nobody fits that/)).toBeTruthy()
  await fireEvent.click(page.getByRole('button', { name: 'Show everyone' }))
  expect(names()).toHaveLength(3)
})

it('narrows by part of the web and closeness, and remembers the order', async () => {
  const { web, page, names } = await listed()
  await fireEvent.update(page.getByRole('combobox', { name: 'Part of your web' }), 'community')
  expect(names()).toEqual(['Ben'])
  await fireEvent.update(page.getByRole('combobox', { name: 'Part of your web' }), '')
  expect(names()).toEqual(['Zoë', 'Ada Moss', 'Ben'])
  await fireEvent.update(page.getByRole('combobox', { name: 'Order' }), 'name')
  expect(names()).toEqual(['Ada Moss', 'Zoë', 'Ben'])
  await waitFor(async () => expect((await web.database.settings.get('web-sort'))?.value).toBe('name'))
  page.unmount()
  const again = await openPage(web, list)
  await again.findByRole('link', { name: /Zoë/ })
  expect(again.getAllByRole('rowheader').map((row) => row.querySelector('.name')?.textContent)).toEqual([
    'Ada Moss',
    'Zoë',
    'Ben'
  ])
})

it('is corrected in its row with F2; Escape gives back what stood there, and the row has the focus again', async () => {
  const { web, page } = await listed()
  const kept = async () => (await web.database.people.toArray()).find(({ relation }) => relation === 'Sister')
  await fireEvent.keyDown(page.getByRole('link', { name: /Zoë/ }), { key: 'F2' })
  const name = await page.findByRole('textbox', { name: 'Name' })
  expect(document.activeElement).toBe(name)
  await fireEvent.update(name, 'Zora')
  await waitFor(async () => expect((await kept())?.name).toBe('Zora'))
  await fireEvent.keyDown(name, { key: 'Escape' })
  await waitFor(async () => expect((await kept())?.name).toBe('Zoë'))
  const link = await page.findByRole('link', { name: /Zoë/ })
  await waitFor(() => expect(document.activeElement).toBe(link))
})

it('moves and removes several as one deed, with one Undo for all', async () => {
  const { web, page, names } = await listed()
  await fireEvent.click(page.getByRole('button', { name: 'Choose several' }))
  await fireEvent.click(page.getByRole('checkbox', { name: 'Choose Zoë' }))
  await fireEvent.click(page.getByRole('checkbox', { name: 'Choose Ben' }), { shiftKey: true })
  expect(page.getByText('3 chosen')).toBeTruthy()
  await fireEvent.click(page.getByRole('checkbox', { name: 'Choose Ben' }))
  await fireEvent.update(page.getByRole('combobox', { name: 'Move to…' }), 'community')
  await waitFor(() => expect(page.queryByRole('heading', { name: /Family/ })).toBeNull())
  await fireEvent.click(page.getByRole('button', { name: 'Choose all 3 shown' }))
  await fireEvent.click(page.getByRole('button', { name: 'Remove' }))
  await waitFor(async () =>
    expect((await web.database.people.toArray()).every(({ removedAt }) => removedAt)).toBe(true)
  )
  await fireEvent.click(await page.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(names()).toHaveLength(3))
})

it('shows the one who is chosen beside the list, by an address that can be opened again', async () => {
  const { page } = await listed()
  await fireEvent.click(page.getByRole('button', { name: 'Show Zoë beside the list' }))
  const panel = await page.findByRole('complementary', { name: 'Beside the list', hidden: true })
  expect(within(panel).getByText('Sister · closest')).toBeTruthy()
  expect(page.router.currentRoute.value.query.person).toBeTruthy()
  await fireEvent.click(page.getByRole('button', { name: 'Show Zoë beside the list' }))
  await waitFor(() => expect(page.queryByRole('complementary', { hidden: true })).toBeNull())
})

it('brings back what was removed, one by one or several, and lets go for good when asked twice', async () => {
  const { web, page } = await listed()
  for (const name of ['Zoë', 'Ada Moss', 'Ben'])
    await fireEvent.click(page.getByRole('button', { name: `Remove ${name}` }))
  await page.router.push('/removed')
  await page.findByRole('heading', { level: 1, name: 'Recently removed' })
  await fireEvent.click(await page.findByRole('button', { name: 'Bring back Zoë' }))
  await waitFor(() => expect(page.queryByText('Zoë')).toBeNull())
  await fireEvent.click(page.getByRole('button', { name: 'Remove for good: Ben' }))
  const dialog = page.getByRole('dialog', { name: 'Remove Ben for good now?' })
  await fireEvent.click(within(dialog).getByRole('button', { name: 'Remove for good' }))
  await waitFor(async () =>
    expect((await web.database.people.toArray()).map(({ name }) => name).toSorted()).toEqual([
      'Ada Moss',
      'Zoë'
    ])
  )
})
