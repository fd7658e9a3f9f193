// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { keepFile } from '@/db/keep-file'
import { freshWeb, somePdf } from '../db/web'
import { openPage } from './page'

it('calls a file what it is, whomever it is about', async () => {
  const web = freshWeb()
  const file = somePdf('clip-1')
  await keepFile(web.database, web.surroundings, { file, title: 'Leaflet', note: '', about: undefined })
  const photo = { ...somePdf('clip-2'), name: 'photo', type: 'image/png' as const }
  await keepFile(web.database, web.surroundings, { file: photo, title: 'Card', note: '', about: undefined })
  const page = await openPage(web, '/clips')
  expect(await page.findByRole('link', { name: /Leaflet.*PDF/ })).toBeTruthy()
  expect(page.getByRole('link', { name: /Card.*picture/ })).toBeTruthy()
  await fireEvent.click(page.getByRole('button', { name: 'Advice' }))
  expect(await page.findByText('No page with advice is kept yet.')).toBeTruthy()
})

it('keeps a half-written sheet for a file until it is opened again', async () => {
  const web = freshWeb()
  const page = await openPage(web, '/clips')
  await fireEvent.click(await page.findByRole('button', { name: 'Keep a picture or PDF' }))
  await fireEvent.update(await page.findByLabelText('A sentence about it'), 'Lay in the waiting room.')
  await fireEvent.click(page.getByLabelText('Someone new'))
  await fireEvent.update(await page.findByLabelText('Name'), 'Ada')
  await waitFor(async () => expect((await web.database.drafts.toArray())[0]?.values.name).toBe('Ada'))
  await fireEvent.click(within(page.getByRole('dialog')).getByRole('button', { name: 'Not now' }))
  await waitFor(() => expect(page.queryByRole('dialog')).toBeNull())
  await fireEvent.click(page.getByRole('button', { name: 'Keep a picture or PDF' }))
  const sentence = await page.findByLabelText<HTMLTextAreaElement>('A sentence about it')
  await waitFor(() => expect(sentence.value).toBe('Lay in the waiting room.'))
  expect(page.getByLabelText<HTMLInputElement>('Name').value).toBe('Ada')
})
