// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { addVisit } from '@/db/visits'
import { writeField } from '@/db/write'
import { freshWeb } from '../db/web'
import { openPage, someone } from './page'

it('a visit with somebody who is not kept yet adds them on the way', async () => {
  const web = freshWeb()
  await someone(web, 'Dr Greyson', { kind: 'practitioner' })
  const page = await openPage(web, '/visits')
  await fireEvent.click(await waitFor(() => page.getByRole('button', { name: 'Add a visit' })))
  const search = await waitFor(() => page.getByLabelText('Find by name'))
  await fireEvent.update(search, 'dr greyson')
  // Who is kept is chosen, and not kept twice.
  await waitFor(() => page.getByLabelText(/Dr Greyson/))
  expect(page.queryByRole('button', { name: /to my web/ })).toBeNull()
  await fireEvent.update(search, ' Dr Grey ')
  await fireEvent.click(await waitFor(() => page.getByRole('button', { name: 'Add “Dr Grey” to my web' })))
  // The visit's own page takes a busy computer a while: what is asked here is whether there is one.
  const visits = await waitFor(async () => {
    const all = await web.database.visits.toArray()
    expect(all).toHaveLength(1)
    return all
  })
  const grey = (await web.database.people.toArray()).find(({ name }) => name === 'Dr Grey')
  expect(grey).toMatchObject({ role: 'practitioner', sources: { name: { from: 'you' } } })
  expect(visits).toMatchObject([{ personIds: [grey?.id] }])
})

it('where somebody works fills the place of a visit with one press', async () => {
  const web = freshWeb()
  const { database, surroundings } = web
  const id = await someone(web, 'Ada Moss', { kind: 'practitioner' })
  await writeField(database, surroundings, id, 'address', '12 Fern Lane, Eugene')
  const visit = await addVisit(database, surroundings, { id: 'visit-1', personIds: [id] })
  const page = await openPage(web, `/visits/${visit}`)
  await fireEvent.click(await waitFor(() => page.getByRole('button', { name: 'At 12 Fern Lane, Eugene' })))
  await waitFor(async () => expect((await database.visits.get(visit))?.place).toBe('12 Fern Lane, Eugene'))
  await waitFor(() => expect(document.activeElement).toBe(page.getByLabelText('Where')))
  await waitFor(() => expect(page.queryByRole('button', { name: /Fern Lane/ })).toBeNull())
})
