// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { freshWeb } from '../db/web'
import { openPage } from './page'

it('offers nothing to look over while nobody is there, and the way to the first one; then the focus is on Begin', async () => {
  const page = await openPage(freshWeb(), '/review')
  expect(await page.findByText('Nobody is in your web yet.')).toBeTruthy()
  expect(page.queryByRole('button', { name: 'Begin' })).toBeNull()
  await fireEvent.click(page.getByRole('button', { name: 'Add someone' }))
  const dialog = await page.findByRole('dialog')
  await fireEvent.update(within(dialog).getByLabelText('Name'), 'Maya')
  await fireEvent.submit(dialog.querySelector('form')!)
  const begin = await page.findByRole('button', { name: 'Begin' })
  expect(page.queryByText('Nobody is in your web yet.')).toBeNull()
  await waitFor(() => expect(document.activeElement).toBe(begin))
})
