// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { compareAlso } from '@/db/comparisons'
import { writeExpectation } from '@/db/expectations'
import { freshWeb } from '../db/web'
import { openPage, someone, type Web } from './page'

async function twoCompared(web: Web) {
  const ada = await someone(web, 'Ada', { kind: 'practitioner' })
  const ben = await someone(web, 'Ben', { kind: 'practitioner' })
  const { id } = await compareAlso(web.database, web.surroundings, [ada, ben])
  return { ada, ben, id }
}
const rowOf = (page: Awaited<ReturnType<typeof openPage>>, name: RegExp) => page.findByRole('row', { name })

it('says that nobody stands here yet, and offers the one thing to do', async () => {
  const page = await openPage(freshWeb(), '/compare')
  await page.findByText('Nobody stands here yet')
  expect(page.getByRole('button', { name: 'Add a column' }).className).toContain('primary')
})

it('says so when a kept page is not there any more', async () => {
  const page = await openPage(freshWeb(), '/compare?id=gone')
  await page.findByRole('heading', { name: 'This page is not there any more' })
})

it('writes in a cell, which is an observation of that person', async () => {
  const web = freshWeb()
  const { ben } = await twoCompared(web)
  const page = await openPage(web, '/compare')
  const row = await rowOf(page, /^Being heard/)
  await fireEvent.click(within(row).getByRole('button', { name: 'Write: Being heard, Ben' }))
  await fireEvent.update(await page.findByLabelText('In your words: Being heard, Ben'), 'He looked up.')
  await waitFor(async () =>
    expect(await web.database.observations.toArray()).toMatchObject([
      { personId: ben, quality: 'being-heard', sentence: 'He looked up.', basis: 'felt' }
    ])
  )
  await fireEvent.keyDown(page.getByLabelText('In your words: Being heard, Ben'), { key: 'Escape' })
  await within(row).findByText('He looked up.')
})

it('moves a column only when that is asked for', async () => {
  const web = freshWeb()
  await twoCompared(web)
  const page = await openPage(web, '/compare')
  await fireEvent.click(await page.findByRole('button', { name: 'Move Ben one earlier', hidden: true }))
  await waitFor(() =>
    expect(
      page
        .getAllByRole('columnheader')
        .slice(1)
        .map((head) => head.querySelector('.n')?.textContent)
    ).toEqual(['Ben', 'Ada'])
  )
})

it('keeps a page under a name, lists it, and begins another', async () => {
  const web = freshWeb()
  await twoCompared(web)
  const page = await openPage(web, '/compare')
  await fireEvent.click(await page.findByRole('button', { name: 'Keep it under a name' }))
  await fireEvent.update(page.getByLabelText('Name of this page'), 'This winter')
  await fireEvent.click(page.getByRole('button', { name: 'Done' }))
  await page.findByRole('heading', { name: 'This winter', level: 1 })
  expect(page.router.currentRoute.value.query.id).toBeTruthy()
  await fireEvent.click(page.getByRole('link', { name: 'Begin another one' }))
  await page.findByText('Nobody stands here yet')
  expect(page.getByRole('link', { name: 'This winter' })).toBeTruthy()
})

it('leaves one row out, says so below the table, and brings it back; Undo does, too', async () => {
  const web = freshWeb()
  await twoCompared(web)
  const page = await openPage(web, '/compare')
  await fireEvent.click(await page.findByRole('button', { name: 'Leave Ebb and flow out of this page' }))
  await waitFor(() => expect(page.queryByRole('row', { name: /^Ebb and flow/ })).toBeNull())
  await fireEvent.click(await page.findByRole('button', { name: 'Bring Ebb and flow back' }))
  await rowOf(page, /^Ebb and flow/)
  expect(page.queryByRole('heading', { name: 'Left out of this page' })).toBeNull()
})

it('opens with the rows that were looked at last', async () => {
  const web = freshWeb()
  await twoCompared(web)
  const page = await openPage(web, '/compare')
  await fireEvent.click(await page.findByText('Still to ask'))
  await waitFor(async () =>
    expect((await web.database.comparisons.toArray()).map(({ view }) => view)).toEqual(['to-ask'])
  )
  page.unmount()
  const again = await openPage(web, '/compare')
  await again.findByRole('radio', { name: 'Still to ask', checked: true })
})

it('shows what is expected in its cell, and asks whether it is so where it is only assumed', async () => {
  const web = freshWeb()
  const { ada } = await twoCompared(web)
  const start = { id: 'hope', personId: ada, kind: 'hope' } as const
  const hope = { what: 'A word to my doctor', whose: 'theirs', known: 'assumed' } as const
  await writeExpectation(web.database, web.surroundings, start, hope)
  const page = await openPage(web, '/compare')
  const row = await rowOf(page, /^Clear expectations/)
  await within(row).findByText('What I hope for · Theirs · I take it to be so')
  await fireEvent.click(within(row).getByRole('button', { name: 'Ask if it is so: A word to my doctor' }))
  await waitFor(async () =>
    expect(await web.database.questions.toArray()).toMatchObject([{ personId: ada, row: 'hope' }])
  )
  await waitFor(() => expect(within(row).queryByRole('button', { name: /^Ask if it is so/ })).toBeNull())
})

it('takes a day to look again as far as someone can say it', async () => {
  const web = freshWeb()
  await twoCompared(web)
  const page = await openPage(web, '/compare')
  await fireEvent.click(await page.findByRole('button', { name: 'Write a decision' }))
  await fireEvent.update(page.getByLabelText('When to look again'), 'spring 2031')
  await waitFor(async () =>
    expect(await web.database.decisions.toArray()).toMatchObject([{ lookAgain: '2031-21' }])
  )
})
