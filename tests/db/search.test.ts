import { describe, expect, it, onTestFinished } from 'vitest'
import { freshWeb, practitionerReading, richWeb } from './web'
import { addByHand } from '@/db/add-by-hand'
import { completeClip } from '@/db/complete'
import { keepPage } from '@/db/keep'
import { writeExpectation } from '@/db/expectations'
import { writeNote } from '@/db/notes'
import { writeObservation } from '@/db/observations'
import { answerPassage } from '@/db/passages'
import { SearchEngine, type SearchProgress } from '@/db/search/engine'
import { hasSearchDatabase } from '@/db/search/search-database'
import { undoLast } from '@/db/undo'
import { removeClip, writeField } from '@/db/write'
import { writeQuestion } from '@/db/questions'
import { foundGroups, type Found, type FoundLine } from '@/domain/found-line'

type Web = ReturnType<typeof freshWeb>

async function searching(web: Web): Promise<SearchEngine> {
  const engine = new SearchEngine(
    web.database,
    () => {},
    () => {},
    1000
  )
  onTestFinished(() => engine.close())
  await engine.settled()
  return engine
}

const titleOf = (line: FoundLine) => line.title.map((part) => part.words).join('')
const markedIn = (parts: FoundLine['more']) => parts.filter((part) => part.found).map((part) => part.words)
const titles = (found: Found) => foundGroups.flatMap((group) => found[group].map(titleOf))

async function aWeb(): Promise<Web> {
  const web = freshWeb()
  const { database, surroundings } = web
  const ada = practitionerReading({ name: 'Ada Moss', profession: 'Osteopath' }, 'https://alder.example/ada')
  const { subjectId = '' } = await keepPage(database, surroundings, 'clip-1', ada)
  await completeClip(database, 'clip-1', {
    text: {
      text: 'A quiet room.\n\nMost people notice a change after six weeks of gentle work.',
      passages: []
    }
  })
  const passage = { exact: 'You decide how far we go.', prefix: '', suffix: '' }
  await answerPassage(
    database,
    surroundings,
    {
      clipId: 'clip-1',
      personId: subjectId,
      passage: { ...passage, quality: 'shared-power', stance: 'for' }
    },
    'kept'
  )
  const start = { id: 'note-1', aboutId: subjectId, prompt: 'none' } as const
  await writeNote(database, surroundings, start, 'Rosa went to her with the shoulder.', 'Ada Moss')
  const observed = { id: 'observed-1', personId: subjectId, quality: 'being-heard' }
  await writeObservation(database, surroundings, observed, { sentence: 'She repeats back what I said.' })
  const hope = { id: 'hope-1', personId: subjectId, kind: 'hope' } as const
  await writeExpectation(database, surroundings, hope, { what: 'A word to my doctor.' })
  await addByHand(database, surroundings, [{ kind: 'supporter', name: 'José Müller', relation: 'neighbour' }])
  return web
}

describe('search over everything kept', () => {
  it('finds names, passages and notes, each in its group, with the found words marked', async () => {
    const engine = await searching(await aWeb())
    expect(engine.find('jose mul', 5).people.map(titleOf)).toEqual(['José Müller'])
    expect(engine.find('ada', 5)).toMatchObject({
      people: [{ kind: 'practitioner' }],
      clips: [{ id: 'clip-1' }]
    })
    const [passage] = engine.find('decide far', 5).passages
    expect(passage && markedIn(passage.title)).toEqual(['decide', 'far'])
    expect(passage?.to).toMatchObject({ table: 'clips', id: 'clip-1' })
    expect(engine.find('sholder', 5).notes[0]).toMatchObject({ to: { table: 'people' } })
    expect(engine.find('repeats back', 5).notes[0]).toMatchObject({
      kind: 'observation',
      to: { table: 'people' }
    })
    expect(engine.find('my doctor', 5).notes[0]).toMatchObject({
      kind: 'expectation',
      to: { table: 'people' }
    })
  })

  it('gives up looking in kept texts when another letter was typed', async () => {
    const engine = await searching(await aWeb())
    expect(await engine.findInTexts('six weeks', 5, () => false)).toBeUndefined()
  })

  it('finds words inside a kept text and shows them where they stand', async () => {
    const engine = await searching(await aWeb())
    const [text] = (await engine.findInTexts('six weeks gentel', 5)) ?? []
    expect(text && titleOf(text)).toBe('Ada Moss')
    expect(text && markedIn(text.more)).toEqual(['six', 'weeks', 'gentle'])
  })

  it('follows what is written while it is open', async () => {
    const web = await aWeb()
    const engine = await searching(web)
    const person = engine.find('ada', 5).people[0]
    await writeField(web.database, web.surroundings, person?.id ?? '', 'name', 'Adelheid Moss')
    await keepPage(
      web.database,
      web.surroundings,
      'clip-2',
      practitionerReading({ name: 'Tobias Ekwall' }, 'https://b.example/')
    )
    await completeClip(web.database, 'clip-2', { text: { text: 'Needles and warmth.', passages: [] } })
    await engine.settled()
    expect(engine.find('adelheid', 5).people).toHaveLength(1)
    expect(titles(engine.find('tobias', 5))).toEqual(['Tobias Ekwall', 'Tobias Ekwall'])
    expect((await engine.findInTexts('needles', 5))?.map(titleOf)).toEqual(['Tobias Ekwall'])
  })

  it('does not find what was removed, nor words of its text, and finds it again after undo', async () => {
    const web = await aWeb()
    const engine = await searching(web)
    await removeClip(web.database, web.surroundings, 'clip-1', 'Ada Moss')
    await engine.settled()
    expect(engine.find('ada', 5).clips).toEqual([])
    expect(await engine.findInTexts('gentle work', 5)).toEqual([])
    await undoLast(web.database)
    await engine.settled()
    expect(await engine.findInTexts('gentle work', 5)).toHaveLength(1)
  })
})

const all = (found: Found) => foundGroups.flatMap((group) => found[group])

describe('every word of a web', () => {
  it('is found, and leads to the place where it stands', async () => {
    const web = await richWeb()
    const ada = (await web.database.people.toArray()).find(({ role }) => role === 'practitioner')?.id ?? ''
    const question = (await web.database.questions.toArray())[0]?.id ?? ''
    const engine = await searching(web)
    const leads = (words: string) => {
      const [first] = all(engine.find(words, 5))
      return first && [first.kind, first.to.table, first.to.id, first.place]
    }
    expect(leads('sleeping mum')).toEqual(['visit', 'visits', 'visit-1', 'visit-1 heard'])
    expect(leads('sliding scale')).toEqual(['question', 'people', ada, question])
    expect(leads('moved house')).toEqual(['life-event', 'lifeEvents', 'event-1', 'event-1'])
    expect(leads('listens when there time')).toEqual([
      'comparison',
      'comparisons',
      'comparison-1',
      'cell-1 being-heard'
    ])
    expect(leads('half hour by bus')).toEqual(['suits', 'suits', 'what-suits-me', 'what-suits-me distance'])
    expect(leads('first visit 180')).toEqual(['practitioner', 'people', ada, `${ada} fees`])
    expect(leads('ring on monday')?.[0]).toBe('review')
    expect(leads('calls back')).toEqual(['quality', 'qualities', 'quality-own', 'quality-own'])
    expect(leads('before winter')?.[0]).toBe('snapshot')
  })

  it('is found as it reads now, after it was written, taken back and removed', async () => {
    const web = await richWeb()
    const engine = await searching(web)
    const { id = '' } = (await web.database.questions.toArray())[0] ?? {}
    const finds = async (words: string) => {
      await engine.settled()
      return all(engine.find(words, 5)).map((line) => line.id)
    }
    await writeQuestion(web.database, web.surroundings, id, { answer: 'Pay what the month allows.' })
    expect(await finds('month allows')).toEqual([id])
    await undoLast(web.database)
    expect(await finds('month allows')).toEqual([])
    await writeQuestion(web.database, web.surroundings, id, { text: '' })
    expect(await finds('sliding scale')).toEqual([])
  })

  it('is found at the end of a long note, and shown with the words around it', async () => {
    const web = await aWeb()
    const { id: aboutId = '' } = (await web.database.people.toArray())[0] ?? {}
    const start = { id: 'long', aboutId, prompt: 'none' } as const
    const text = `${'We walked along the river and spoke of nothing much. '.repeat(400)}Then she lent me a zither.`
    await writeNote(web.database, web.surroundings, start, text, 'Ada Moss')
    const engine = await searching(web)
    const [note] = engine.find('zither', 5).notes
    expect(note && titleOf(note)).toMatch(/^… .*Then she lent me a zither\.$/)
    expect(note && markedIn(note.title)).toEqual(['zither'])
  })

  it('finds a number of a telephone however it is typed', async () => {
    const web = freshWeb()
    const reading = practitionerReading({ name: 'Ada Moss', phones: ['(503) 555-0134'] })
    await keepPage(web.database, web.surroundings, 'clip-1', reading)
    const engine = await searching(web)
    for (const typed of ['503 555', '5035550134', '555-0134'])
      expect(engine.find(typed, 5).people[0]?.place, typed).toMatch(/ phones$/)
  })
})

/** A web above the size from which lines are kept for the next start. */
async function aLargeWeb(): Promise<Web> {
  const web = freshWeb()
  const people = Array.from({ length: 1600 }, (_one, index) => ({
    kind: 'supporter' as const,
    name: `Person ${index}`
  }))
  await addByHand(web.database, web.surroundings, people)
  return web
}

it('is stopped while it goes through kept texts, says so, and goes on later where it was', async () => {
  const { database } = freshWeb()
  await database.clipTexts.bulkAdd(
    Array.from({ length: 200 }, (_one, at) => ({
      id: `clip-${at}`,
      text: `Page ${at} of rest`,
      passages: []
    }))
  )
  const states: SearchProgress[] = []
  const engine: SearchEngine = new SearchEngine(
    database,
    (state) => {
      states.push(state)
      if (states.length === 3) engine.stop()
    },
    () => {},
    1000
  )
  onTestFinished(() => engine.close())
  await engine.settled()
  expect(states.at(-1)).toMatchObject({ working: false, stopped: true, texts: { done: 64, total: 200 } })
  engine.goOn()
  await engine.settled()
  expect(states.at(-1)).toMatchObject({ working: false, stopped: false, texts: { done: 200, total: 200 } })
})

describe('the search database', () => {
  it('starts from what it kept, with what changed since', async () => {
    const web = await aLargeWeb()
    await searching(web)
    expect(await hasSearchDatabase(web.database.name)).toBe(true)
    const id = (await web.database.people.toArray()).find(({ name }) => name === 'Person 7')?.id ?? ''
    await writeField(web.database, web.surroundings, id, 'name', 'Quirin')
    const again = await searching(web)
    expect(titles(again.find('quirin', 5))).toEqual(['Quirin'])
    expect(again.find('person 8', 5).people.map(titleOf)).toContain('Person 8')
    await undoLast(web.database)
    expect(titles((await searching(web)).find('quirin', 5))).toEqual([])
  })

  it('is of its own web, and goes when the web is emptied', async () => {
    const web = await aLargeWeb()
    const engine = await searching(web)
    const other = await searching(freshWeb())
    expect(titles(other.find('person', 5))).toEqual([])
    for (const table of web.database.tables) await table.clear()
    await engine.settled()
    expect(titles(engine.find('person', 5))).toEqual([])
    expect(await hasSearchDatabase(web.database.name)).toBe(false)
  })
})
