// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { keepPage } from '@/db/keep'
import { connect } from '@/db/connections'
import { undoLast } from '@/db/undo'
import { writeField } from '@/db/write'
import { freshWeb, practitionerReading } from '../db/web'
import { openPage, someone } from './page'

it('shows a price with its currency in one row, and both can still be corrected', async () => {
  const web = freshWeb()
  const product = { name: 'Magnesium', price: 24.5, currency: 'USD' }
  const reading = {
    ...practitionerReading({}),
    kind: 'product' as const,
    product: { fields: product, sources: {} }
  }
  const { subjectId = '' } = await keepPage(web.database, web.surroundings, 'clip-1', reading)
  const page = await openPage(web, `/products/${subjectId}`)
  expect(await page.findByText('$24.50')).toBeTruthy()
  expect(page.getAllByRole('link', { name: 'Clips' }).length).toBe(2)
  await fireEvent.click(page.getByRole('button', { name: 'Change: Price' }))
  await fireEvent.update(page.getByLabelText('Price', { selector: 'textarea' }), '19')
  await fireEvent.update(page.getByLabelText('Currency'), 'EUR')
  await waitFor(async () =>
    expect(await web.database.products.get(subjectId)).toMatchObject({ price: 19, currency: 'EUR' })
  )
  await fireEvent.click(page.getByRole('button', { name: 'Done' }))
  expect(await page.findByText('€19.00')).toBeTruthy()
})

it('says a price that changed on the page in its currency, like the one that stands', async () => {
  const web = freshWeb()
  const reading = (price: number) => ({
    ...practitionerReading({}),
    kind: 'product' as const,
    product: { fields: { name: 'Magnesium', price, currency: 'USD' }, sources: {} }
  })
  const { subjectId = '' } = await keepPage(web.database, web.surroundings, 'clip-1', reading(19))
  await keepPage(web.database, web.surroundings, 'clip-2', reading(21))
  const page = await openPage(web, `/products/${subjectId}`)
  const changed = await page.findByRole('region', { name: '1 thing changed on the page' })
  expect(await within(changed).findByText('$19.00')).toBeTruthy()
  expect(within(changed).getByText('$21.00')).toBeTruthy()
})

it('tells two of one name apart, takes its reminder back once one is chosen, and ties them', async () => {
  const web = freshWeb()
  const ginger = await someone(web, 'Ginger tea', { kind: 'product' })
  await someone(web, 'Maya', { relation: 'Sister' })
  const second = await someone(web, 'Maya')
  await someone(web, 'Ben')
  const page = await openPage(web, `/products/${ginger}`)
  await fireEvent.click(await page.findByRole('button', { name: 'Choose someone' }))
  const dialog = page.getByRole('dialog')
  const form = dialog.querySelector('form')!
  await fireEvent.submit(form)
  expect(within(dialog).getByRole('alert').textContent).toContain('Choose one of the list first')
  const search = within(dialog).getByLabelText('Find by name')
  await fireEvent.update(search, 'maya')
  expect(await within(dialog).findByLabelText(/Maya.*Sister/)).toBeTruthy()
  await fireEvent.click(within(dialog).getByLabelText(/Maya.*added 21 November 2026/))
  expect(within(dialog).queryByRole('alert')).toBeNull()
  await fireEvent.submit(form)
  await waitFor(async () =>
    expect(await web.database.connections.toArray()).toMatchObject([{ fromId: ginger, toId: second }])
  )
  await fireEvent.click(await page.findByRole('button', { name: 'Take apart from Maya' }))
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Choose someone'))
})

it('takes a note on a tie, and shows it on both pages', async () => {
  const web = freshWeb()
  const ginger = await someone(web, 'Ginger tea', { kind: 'product' })
  const maya = await someone(web, 'Maya')
  await connect(web.database, web.surroundings, ginger, maya, 'suggested-by')
  const page = await openPage(web, `/products/${ginger}`)
  await fireEvent.click(await page.findByRole('button', { name: 'Add a note on the tie with Maya' }))
  const field = await page.findByLabelText('Your note on the tie with Maya')
  expect(document.activeElement).toBe(field)
  await fireEvent.update(field, 'After supper')
  await waitFor(async () =>
    expect(await web.database.connections.toArray()).toMatchObject([{ note: 'After supper' }])
  )
  page.unmount()
  const other = await openPage(web, `/people/${maya}`)
  const there = await other.findByLabelText<HTMLTextAreaElement>('Your note on the tie with Ginger tea')
  expect(there.value).toBe('After supper')
})

it('takes the only one that is left with Enter, and forgets a choice that is out of sight', async () => {
  const web = freshWeb()
  const ginger = await someone(web, 'Ginger tea', { kind: 'product' })
  await someone(web, 'Maya')
  await someone(web, 'Ben')
  const page = await openPage(web, `/products/${ginger}`)
  await fireEvent.click(await page.findByRole('button', { name: 'Choose someone' }))
  const dialog = page.getByRole('dialog')
  const search = within(dialog).getByLabelText('Find by name')
  await within(dialog).findByLabelText(/Maya/)
  await fireEvent.update(search, 'may')
  await fireEvent.keyDown(search, { key: 'Enter' })
  expect(within(dialog).getByLabelText<HTMLInputElement>(/Maya/).checked).toBe(true)
  await fireEvent.update(search, 'ben')
  await fireEvent.update(search, '')
  expect(within(dialog).getByLabelText<HTMLInputElement>(/Maya/).checked).toBe(false)
})

it('ties a clip of a product to someone, and both pages and the clip say so', async () => {
  const web = freshWeb()
  const fields = { title: 'Eight weeks', published: '2019' }
  const reading = { ...practitionerReading({}), kind: 'advice' as const, advice: { fields, sources: {} } }
  const { subjectId = '' } = await keepPage(web.database, web.surroundings, 'clip-1', reading)
  const maya = await someone(web, 'Maya')
  const page = await openPage(web, '/clips/clip-1')
  await fireEvent.click(await page.findByRole('button', { name: 'Tie to someone' }))
  await fireEvent.click(await within(page.getByRole('dialog')).findByLabelText(/Maya/))
  await fireEvent.submit(page.getByRole('dialog').querySelector('form')!)
  await waitFor(() => expect(page.getByText('Tied to')).toBeTruthy())
  await page.router.push(`/people/${maya}`)
  expect(await page.findByRole('link', { name: 'Eight weeks' })).toBeTruthy()
  await page.router.push(`/advice/${subjectId}`)
  expect(await page.findByText(/^2019, 7 years old$/)).toBeTruthy()
  await writeField(web.database, web.surroundings, subjectId, 'published', 'some time ago')
  expect(await page.findByText('some time ago')).toBeTruthy()
})

it('gathers what is part of nothing yet, without a number', async () => {
  const web = freshWeb()
  const ginger = await someone(web, 'Ginger tea', { kind: 'product' })
  const maya = await someone(web, 'Maya')
  const page = await openPage(web, '/loose')
  expect(await page.findByRole('link', { name: 'Ginger tea' })).toBeTruthy()
  await connect(web.database, web.surroundings, ginger, maya, 'suggested-by')
  expect(
    await page.findByText('Nothing waits here. What you keep and tie to nobody stands here.')
  ).toBeTruthy()
})

it('takes a price and its currency as one thing: one entry in history, one undo', async () => {
  const web = freshWeb()
  const tea = await someone(web, 'Ginger tea', { kind: 'product' })
  await writeField(web.database, web.surroundings, tea, 'price', 12)
  const before = await web.database.history.count()
  const page = await openPage(web, `/products/${tea}`)
  await fireEvent.click(await page.findByRole('button', { name: 'Change: Price' }))
  await fireEvent.update(page.getByLabelText('Price', { selector: 'textarea' }), '19')
  await fireEvent.update(page.getByLabelText('Currency'), 'EUR')
  await waitFor(async () =>
    expect(await web.database.products.get(tea)).toMatchObject({ price: 19, currency: 'EUR' })
  )
  expect(await web.database.history.count()).toBe(before + 1)
  await undoLast(web.database)
  const now = await web.database.products.get(tea)
  expect([now?.price, now?.currency]).toEqual([12, undefined])
})
