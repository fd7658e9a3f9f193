// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { writeExpectation } from '@/db/expectations'
import { writeObservation } from '@/db/observations'
import { askAbout } from '@/db/questions'
import { undoLast } from '@/db/undo'
import { freshWeb } from '../db/web'
import { openPage, someone } from './page'

async function danaNoted(...notes: Parameters<typeof writeObservation>[3][]) {
  const web = freshWeb()
  const { database, surroundings } = web
  const dana = await someone(web, 'Dana', { kind: 'practitioner' })
  for (const [index, fields] of notes.entries())
    await writeObservation(
      database,
      surroundings,
      { id: `note-${index}`, personId: dana, quality: 'being-heard' },
      fields
    )
  return { ...web, dana, page: await openPage(web, `/people/${dana}`) }
}

it('a key opens the place for an observation, and what was chosen first goes along with its first word', async () => {
  const { database, dana, page } = await danaNoted()
  await waitFor(() => page.getByRole('heading', { name: 'Working together' }))
  await fireEvent.keyDown(document.body, { key: 'o' })
  const sentence = await waitFor(() => page.getByLabelText('What did you notice?'))
  expect(document.activeElement).toBe(sentence)
  await fireEvent.click(page.getByLabelText('Told'))
  expect(await database.observations.count()).toBe(0)
  await fireEvent.update(sentence, 'She drew it for me.')
  await waitFor(async () =>
    expect(await database.observations.toArray()).toMatchObject([
      { personId: dana, sentence: 'She drew it for me.', basis: 'told', side: 'them' }
    ])
  )
  await fireEvent.click(page.getByRole('button', { name: 'Done' }))
  await waitFor(() => page.getByRole('button', { name: /^Change the observation “She drew/ }))
})

it('what changed reads as then and now, and nothing is added up', async () => {
  const { page } = await danaNoted(
    { sentence: 'She waits.', on: '2026-10' },
    { sentence: 'She was in a hurry.', on: '2024-21' }
  )
  await waitFor(() => page.getByText('She waits.', { exact: false }))
  const lines = [...page.container.querySelectorAll('.line .own')].map((line) => line.textContent?.trim())
  expect(lines).toEqual(['Then She was in a hurry.', 'Now She waits.'])
  expect(page.getByText('felt · spring 2024')).toBeTruthy()
})

it('twice not heard: ways on are offered once', async () => {
  const missed = { stance: 'against', on: '2026' } as const
  const { database, page } = await danaNoted(
    { ...missed, sentence: 'She typed.' },
    { ...missed, sentence: 'She typed again.' }
  )
  await waitFor(() => page.getByRole('heading', { name: /you were not heard here/ }))
  await fireEvent.click(page.getByRole('button', { name: 'Put the line on my questions' }))
  await waitFor(() => page.getByText('It is on your questions.'))
  await fireEvent.click(page.getByRole('button', { name: 'Set aside' }))
  await waitFor(() => expect(page.queryByRole('heading', { name: /you were not heard/ })).toBeNull())
  expect(await database.questions.count()).toBe(1)
  await undoLast(database)
  await waitFor(() => page.getByRole('heading', { name: /you were not heard here/ }))
})

it('what is only taken to be so becomes one question', async () => {
  const { database, surroundings, dana, page } = await danaNoted()
  const start = { id: 'hope', personId: dana, kind: 'hope' } as const
  await writeExpectation(database, surroundings, start, { what: 'A letter after each visit.' })
  const how = await waitFor(() => page.getByLabelText(/^How do I know\? A letter/))
  await fireEvent.update(how, 'assumed')
  await fireEvent.click(await waitFor(() => page.getByRole('button', { name: 'Make it a question' })))
  await waitFor(() => page.getByText(/I take it that this is so: A letter after each visit\./))
  expect(page.queryByRole('button', { name: 'Make it a question' })).toBeNull()
  expect(await database.questions.count()).toBe(1)
})

it('someone else’s part has a name, which is chosen from the web', async () => {
  const { database, surroundings, dana, page, ...web } = await danaNoted()
  const maya = await someone({ ...web, database, surroundings }, 'Maya', { kind: 'supporter' })
  const start = { id: 'hope', personId: dana, kind: 'hope' } as const
  await writeExpectation(database, surroundings, start, { what: 'Someone there at night.' })
  await fireEvent.update(await page.findByLabelText(/^Whose part is it\? Someone there/), 'someone-else')
  await fireEvent.click(await page.findByRole('button', { name: /^Who is it\?/ }))
  await fireEvent.click(await page.findByRole('radio', { name: /Maya/ }))
  await fireEvent.click(page.getByRole('button', { name: 'It is their part' }))
  await waitFor(async () =>
    expect(await database.expectations.get('hope')).toMatchObject({ whose: 'someone-else', whoseId: maya })
  )
  await page.findByRole('button', { name: /^Someone else\s/ })
})

it('an answer is kept while it is typed, and with its first word the question is answered', async () => {
  const { database, surroundings, dana, page } = await danaNoted()
  const id = await askAbout(database, surroundings, dana, 'wait', 'How long is the wait?')
  await fireEvent.update(await page.findByLabelText(/^Where the question “How long/), 'asked')
  const answer = await page.findByLabelText('What was the answer?')
  await fireEvent.update(answer, 'Two weeks')
  await waitFor(async () =>
    expect(await database.questions.get(id)).toMatchObject({ state: 'answered', answer: 'Two weeks' })
  )
})
