// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { writeNote } from '@/db/notes'
import { placePartner, writeField } from '@/db/write'
import { freshWeb } from '../db/web'
import { openPage, someone, type Web } from './page'

/** Ada's page, and what another page does meanwhile. */
async function adaOpened() {
  const web: Web = freshWeb()
  const { database, surroundings } = web
  const id = await someone(web, 'Ada', { relation: 'Neighbour' })
  const page = await openPage(web, `/people/${id}`)
  const elsewhere = (field: string, value: string) => writeField(database, surroundings, id, field, value)
  const record = async () => (await database.people.get(id)) as unknown as Record<string, unknown>
  return { web, id, page, elsewhere, record }
}

it('leaves a field alone while the cursor is in it, and shows what came when it has left', async () => {
  const { page, elsewhere, record } = await adaOpened()
  const field = page.getByLabelText<HTMLTextAreaElement>('Who they are to you')
  await fireEvent.focus(field)
  await elsewhere('relation', 'Sister')
  await elsewhere('name', 'Ada Moss')
  await page.findByRole('heading', { level: 1, name: 'Ada Moss' })
  expect(field.value).toBe('Neighbour')
  await fireEvent.blur(field)
  await waitFor(() => expect(field.value).toBe('Sister'))
  expect((await record()).relation).toBe('Sister')
})

it('offers beside the field what was also written; taking it puts it there, under the cursor', async () => {
  const { page, elsewhere, record } = await adaOpened()
  const field = page.getByLabelText<HTMLTextAreaElement>('Who they are to you')
  await fireEvent.focus(field)
  await elsewhere('relation', 'Sister')
  await fireEvent.update(field, 'Neighbour since May')
  // Not by its words: they stand under the name, too, until the field's own are written.
  const offer = (await page.findByText(/Also written/)).closest<HTMLElement>('.also')!
  expect(within(offer).getByText('Sister')).toBeTruthy()
  expect([field.value, (await record()).relation]).toEqual(['Neighbour since May', 'Neighbour since May'])
  await fireEvent.click(within(offer).getByRole('button', { name: 'Take this one' }))
  await waitFor(() => expect(field.value).toBe('Sister'))
  expect(document.activeElement).toBe(field)
  expect((await record()).relation).toBe('Sister')
  expect(page.queryByText(/Also written/)).toBeNull()
})

it('lets it be left, for what it is for and for a note alike', async () => {
  const { web, id, page } = await adaOpened()
  const { database, surroundings } = web
  const field = page.getByLabelText<HTMLTextAreaElement>('What is it for?')
  await fireEvent.focus(field)
  await placePartner(database, surroundings, id, { whatFor: 'Walks' })
  await fireEvent.update(field, 'Talks')
  await fireEvent.click(await page.findByRole('button', { name: 'Leave it' }))
  await waitFor(() => expect(page.queryByText(/Also written/)).toBeNull())
  expect([field.value, document.activeElement]).toEqual(['Talks', field])

  const start = { id: 'note-1', aboutId: id, prompt: 'none' } as const
  await writeNote(database, surroundings, start, 'She waits.', 'Ada')
  const note = await page.findByLabelText<HTMLTextAreaElement>(/Note of/)
  await fireEvent.focus(note)
  await writeNote(database, surroundings, start, 'She sings.', 'Ada')
  await fireEvent.update(note, 'She waits for me.')
  await fireEvent.click(await page.findByRole('button', { name: 'Take this one' }))
  await waitFor(() => expect(note.value).toBe('She sings.'))
})

it('says so when a field can not hold all that was typed, and takes nothing out of sight', async () => {
  const { page, record } = await adaOpened()
  const field = page.getByLabelText<HTMLTextAreaElement>('Who they are to you')
  const long = 'word '.repeat(500)
  await fireEvent.focus(field)
  await fireEvent.update(field, long)
  expect((await page.findByRole('alert')).textContent).toContain('more than the field can hold')
  await fireEvent.blur(field)
  await waitFor(async () => expect(String((await record()).relation)).toHaveLength(2000))
  expect(field.value).toBe(long)
})
