// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/vue'
import { expect, it, vi } from 'vitest'
import { completeClip } from '@/db/complete'
import { keepPage } from '@/db/keep'
import { answerPassage } from '@/db/passages'
import { settleClip } from '@/db/write'
import { freshWeb, practitionerReading } from '../db/web'
import { openPage, type Web } from './page'

async function kept(web: Web, text?: string): Promise<void> {
  const reading = practitionerReading({ name: 'Ada Moss' })
  const { subjectId = '' } = await keepPage(web.database, web.surroundings, 'clip-1', reading)
  if (text !== undefined) await completeClip(web.database, 'clip-1', { text: { text, passages: [] } })
  for (const exact of ['You decide.', 'Nowhere to be found.'])
    await answerPassage(
      web.database,
      web.surroundings,
      {
        clipId: 'clip-1',
        personId: subjectId,
        passage: { exact, prefix: '', suffix: '', quality: 'shared-power', stance: 'for' }
      },
      'kept'
    )
}

it('says how to begin while there are no clips', async () => {
  const page = await openPage(freshWeb(), '/clips')
  expect(await page.findByText('No clips yet')).toBeTruthy()
})

it('lists what waits for a look apart from the rest', async () => {
  const web = freshWeb()
  await kept(web)
  const page = await openPage(web, '/clips')
  const tray = await page.findByRole('region', { name: '1 to look at' })
  await fireEvent.click(within(tray).getByRole('link', { name: /Ada Moss/ }))
  await fireEvent.click(await page.findByRole('button', { name: 'Keep in my web' }))
  await waitFor(() => expect(page.queryByRole('region', { name: '1 to look at' })).toBeNull())
  expect(page.getByRole('heading', { name: 'November 2026' })).toBeTruthy()
})

it('marks kept passages in the kept text, and names those that are not in it', async () => {
  const web = freshWeb()
  await kept(web, 'I lay it out.\n\nYou decide. I help.')
  const page = await openPage(web, '/clips/clip-1')
  const marks = (await page.findByRole('region', { name: 'The text as it was kept' })).querySelectorAll(
    'mark'
  )
  expect([...marks].map((mark) => mark.textContent)).toEqual(['You decide.'])
  const elsewhere = page.getByText('Passages you kept that are not in the text below').closest('section')!
  expect(within(elsewhere).getByText('Nowhere to be found.')).toBeTruthy()
  const back = page
    .getAllByRole('link', { name: /Open (at this sentence|the page)/ })
    .map((link) => link.getAttribute('href'))
  expect(back).toEqual([
    'https://clinic.example/ada',
    'https://clinic.example/ada',
    'https://clinic.example/ada#:~:text=You%20decide.'
  ])
  expect(page.getByRole('link', { name: 'Ada Moss' }).getAttribute('href')).toContain('/people/')
})

it('says it when the text was not read, and when there was none', async () => {
  const web = freshWeb()
  await kept(web)
  const page = await openPage(web, '/clips/clip-1')
  expect(await page.findByText(/was not read in time/)).toBeTruthy()
  await completeClip(web.database, 'clip-1', { text: { text: '', passages: [] } })
  expect(await page.findByText(/had no text that could be read/)).toBeTruthy()
})

it('shows page words as words: nothing in them becomes a part of our page', async () => {
  const web = freshWeb()
  await kept(web, '<img src="https://spy.example/x.png" onerror="alert(1)"> <b>bold</b>')
  const page = await openPage(web, '/clips/clip-1')
  const text = await page.findByRole('region', { name: 'The text as it was kept' })
  expect(text.textContent).toContain('<img src="https://spy.example/x.png"')
  expect(text.querySelector('img, b')).toBeNull()
})

it('removes a clip and brings it back', async () => {
  const web = freshWeb()
  await kept(web)
  const warned = vi.spyOn(console, 'warn')
  const page = await openPage(web, '/clips/clip-1')
  await fireEvent.click(await page.findByRole('button', { name: 'Remove' }))
  expect(await page.findByText('Removed Ada Moss')).toBeTruthy()
  await waitFor(() => expect(page.queryByRole('link', { name: /Ada Moss/ })).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(page.getByRole('heading', { level: 1 })))
  await fireEvent.click(page.getByRole('button', { name: 'Undo' }))
  expect(await page.findByRole('link', { name: /Ada Moss/ })).toBeTruthy()
  // The router warned of an empty address of a clip.
  expect(warned).not.toHaveBeenCalled()
  warned.mockRestore()
})

it('keeps what drew you here under the clip', async () => {
  const web = freshWeb()
  await kept(web)
  const page = await openPage(web, '/clips/clip-1')
  await fireEvent.update(await page.findByLabelText('What drew you here?'), 'Maya sent it.')
  await waitFor(async () =>
    expect((await web.database.notes.toArray())[0]).toMatchObject({ clipId: 'clip-1', text: 'Maya sent it.' })
  )
})

it('finds what was kept, people and sentences and words of texts, and marks what it found', async () => {
  const web = freshWeb()
  await kept(web, 'It takes eight weeks or so.')
  const page = await openPage(web, '/clips')
  const box = await page.findByRole('searchbox', { name: 'Search everything you kept' })
  await fireEvent.update(box, 'mos')
  const people = await page.findByRole('region', { name: 'People and places' })
  expect(within(people).getByRole('link').getAttribute('href')).toContain('/people/')
  expect(people.querySelector('mark')?.textContent).toBe('Moss')
  await fireEvent.update(box, 'eigth weeks')
  const texts = await page.findByRole('region', { name: 'In the kept texts' })
  expect([...texts.querySelectorAll('small mark')].map((mark) => mark.textContent)).toEqual([
    'eight',
    'weeks'
  ])
  await fireEvent.update(box, 'zzzz')
  expect(await page.findByText('Nothing here holds these words.')).toBeTruthy()
  await fireEvent.keyDown(box, { key: 'Escape' })
  expect(await page.findByRole('region', { name: '1 to look at' })).toBeTruthy()
})

it('shows the first of many that were found, and more of one group when they are asked for', async () => {
  const web = freshWeb()
  const none = { fields: {}, sources: {} }
  const page = (title: string) => ({ url: `https://sleep.example/${title}`, title, language: 'en' })
  await web.database.clips.bulkAdd(
    Array.from({ length: 70 }, (_none, number) => ({
      id: `clip-${number}`,
      keptAt: `2026-11-20T09:00:00.${String(900 - number)}Z`,
      reading: {
        kind: 'advice' as const,
        page: page(`Sleep ${number}`),
        practitioner: none,
        product: none,
        advice: { fields: { title: `Sleep ${number}` }, sources: {} }
      },
      pageKeys: [],
      about: [],
      textState: 'none' as const
    }))
  )
  const room = await openPage(web, '/clips')
  await fireEvent.update(await room.findByRole('searchbox', { name: 'Search everything you kept' }), 'sleep')
  const clips = await room.findByRole('region', { name: 'Clips' })
  const found = () => within(clips).getAllByRole('link')
  await waitFor(() => expect(found()).toHaveLength(12))
  expect(await room.findByText('12 things shown, and more were found')).toBeTruthy()
  const first = found().map((link) => link.textContent)
  await fireEvent.click(within(clips).getByRole('button', { name: 'Show more: Clips' }))
  await waitFor(() => expect(found()).toHaveLength(60))
  // What stood there stands there still, and whoever goes by keys goes on with the first that came.
  expect(
    found()
      .slice(0, 12)
      .map((link) => link.textContent)
  ).toEqual(first)
  expect(document.activeElement).toBe(found()[12])
  await fireEvent.click(within(clips).getByRole('button', { name: 'Show more: Clips' }))
  await waitFor(() => expect(found()).toHaveLength(70))
  expect(within(clips).queryByRole('button')).toBeNull()
  expect(await room.findByText('70 things found')).toBeTruthy()
})

it('gives a sentence a row of its own among all where it was kept on another day than its page', async () => {
  const web = freshWeb()
  web.at('2026-05-03T10:00:00.000Z')
  await kept(web)
  await settleClip(web.database, web.surroundings, 'clip-1', 'Ada Moss')
  web.at('2026-06-04T10:00:00.000Z')
  const later = {
    exact: 'Ask what happens if we wait.',
    prefix: '',
    suffix: '',
    quality: 'shared-power',
    stance: 'for' as const
  }
  await answerPassage(web.database, web.surroundings, { clipId: 'clip-1', passage: later }, 'kept')
  const page = await openPage(web, '/clips')
  const rows = async (month: string) =>
    within((await page.findByRole('heading', { name: month })).closest('section')!)
      .getAllByRole('link')
      .map((link) => link.textContent)
  const both = async () => [...(await rows('June 2026')), ...(await rows('May 2026'))]
  const expected = [/Ask what happens/, /3 passages/].map((one) => expect.stringMatching(one))
  expect(await both()).toEqual(expected)
  // The same once the whole library is known.
  await page.findByPlaceholderText('Search your 1 clip')
  expect(await both()).toEqual(expected)
  await fireEvent.click(page.getByRole('button', { name: 'Practitioners' }))
  await waitFor(() => expect(page.queryByText(/Ask what happens/)).toBeNull())
})

it('lists kept sentences, and clips of one kind', async () => {
  const web = freshWeb()
  await kept(web)
  const page = await openPage(web, '/clips')
  await fireEvent.click(await page.findByRole('button', { name: 'Passages' }))
  const sentence = await page.findByRole('link', { name: /You decide/ })
  expect(sentence.getAttribute('href')).toContain('/clips/clip-1')
  await fireEvent.click(page.getByRole('button', { name: 'Products' }))
  expect(await page.findByText('No product page is kept yet.')).toBeTruthy()
})

it('shows a clip that is kept while the room is open', async () => {
  const web = freshWeb()
  await kept(web)
  const page = await openPage(web, '/clips')
  await page.findByRole('region', { name: '1 to look at' })
  const reading = practitionerReading({ name: 'Ben Hart' }, 'https://b.example/')
  await keepPage(web.database, web.surroundings, 'clip-2', reading)
  const tray = await page.findByRole('region', { name: '2 to look at' })
  expect(within(tray).getByRole('link', { name: /Ben Hart/ })).toBeTruthy()
})

it('shows a saved clip from its own row, before the newest are read anew', async () => {
  const web = freshWeb()
  await kept(web)
  const page = await openPage(web, '/clips')
  await page.findByRole('region', { name: '1 to look at' })
  // Nothing but single rows can be read from here on.
  const never = { reverse: () => never, limit: () => never, toArray: () => new Promise(() => {}) }
  vi.spyOn(web.database.clips, 'orderBy').mockReturnValue(never as never)
  const reading = practitionerReading({ name: 'Ben Hart' }, 'https://b.example/')
  await keepPage(web.database, web.surroundings, 'clip-2', reading)
  expect(await page.findByRole('region', { name: '2 to look at' })).toBeTruthy()
})

it('makes no more of a very long month than is near the screen', async () => {
  const web = freshWeb()
  const reading = practitionerReading({ name: 'Ada Moss' })
  await web.database.clips.bulkAdd(
    Array.from({ length: 900 }, (_none, number) => ({
      id: `clip-${number}`,
      keptAt: '2026-11-20T09:00:00.000Z',
      reading,
      pageKeys: [],
      about: [],
      textState: 'none' as const
    }))
  )
  const { container } = await openPage(web, '/clips')
  const stretches = () => [...container.querySelectorAll('.lib section > div')]
  await waitFor(() => expect(stretches()).toHaveLength(2))
  expect(stretches().map((one) => one.querySelectorAll('ul').length)).toEqual([20, 0])
})

it('tells the clips of one person apart by page and day, in the library and on their page', async () => {
  const web = freshWeb()
  const ada = practitionerReading({ name: 'Ada Moss', phones: ['020 7946 0991'] })
  const pages = [
    ['clip-1', '2026-05-03T10:00:00.000Z', 'How I work'],
    ['clip-2', '2026-06-04T10:00:00.000Z', 'Fees']
  ] as const
  let id = ''
  for (const [clip, day, title] of pages) {
    web.at(day)
    const reading = { ...ada, page: { url: `https://clinic.example/${clip}`, title } }
    id = (await keepPage(web.database, web.surroundings, clip, reading)).subjectId ?? ''
    await settleClip(web.database, web.surroundings, clip, title)
  }
  const page = await openPage(web, '/clips')
  expect(await page.findByRole('link', { name: /Ada Moss.*practitioner · How I work · 3 May/ })).toBeTruthy()
  expect(await page.findByRole('link', { name: /Ada Moss.*practitioner · Fees · 4 Jun/ })).toBeTruthy()
  await page.router.push(`/people/${id}`)
  expect(await page.findByRole('link', { name: 'How I work' })).toBeTruthy()
  expect(page.getByRole('link', { name: 'Fees' })).toBeTruthy()
})
