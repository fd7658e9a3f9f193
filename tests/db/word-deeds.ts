import { act } from '@/db/act'
import { writeTieNote } from '@/db/connections'
import { changeComparison, compareAlso, removeComparison, writeCell } from '@/db/comparisons'
import { writeDecision } from '@/db/decisions'
import { writeExpectation } from '@/db/expectations'
import { removeObservation, writeObservation } from '@/db/observations'
import { letLeave } from '@/db/privacy'
import { addQuality, changeQuality, moveQuality } from '@/db/qualities'
import { askAbout, writeQuestion } from '@/db/questions'
import { setReadingAside } from '@/db/readings'
import { openReview, writeReview } from '@/db/reviews'
import { keepSnapshot, removeSnapshot } from '@/db/snapshots'
import { coverQuality, expectQuality, markSpecialist, setAside } from '@/db/specialist'
import { writeSuits } from '@/db/suits'
import { stayColumn } from '@/domain/comparison-row'
import { notNow } from '@/domain/decision'
import { qualities } from '@/domain/quality'
import { suitsFields } from '@/domain/suits'
import { anySubject, pick, word, type Play } from './made-up'

/** What a made-up person makes of their partnerships: qualities, observations, expectations, questions, comparisons. */
export const wordDeeds = {
  quality: async ({ database, surroundings }, { a, b, c }) => {
    const own = (await database.qualities.toArray()).map(({ id }) => id)
    const id = pick([...qualities.slice(0, 3), ...own], a) ?? 'my-story'
    if (b % 3 === 0) await addQuality(database, surroundings, surroundings.newId(), word(c) || 'Own')
    else if (b % 3 === 1) await moveQuality(database, surroundings, id, pick([...own, 'daily-life'], c), '')
    else await changeQuality(database, surroundings, id, { name: word(c), matters: 'some' }, '')
  },
  observe: async (web, { a, b, c }) => {
    const subject = await anySubject(web, a)
    const passage = pick(await web.database.passages.toArray(), b)
    const kept = pick(await web.database.observations.toArray(), b)
    const id = c % 2 === 0 || !kept ? web.surroundings.newId() : kept.id
    const rests = passage ? { passageId: passage.id } : {}
    const start = {
      id,
      personId: kept?.personId ?? subject?.record.id ?? '',
      quality: 'being-heard',
      ...rests
    }
    const pen = c % 3 === 0 ? { id: 'page', base: word(c + 2) } : undefined
    if (subject) await writeObservation(web.database, web.surroundings, start, { sentence: word(c) }, pen)
  },
  letLeave: async ({ database, surroundings }, { a, b, c }) => {
    const sentences = [
      ...(await database.observations.toArray()),
      ...(await database.comparisonCells.toArray())
    ]
    const may = Object.fromEntries(sentences.slice(a % 3).map(({ id }) => [id, b % 3 > 0]))
    await letLeave(database, surroundings, '', may, c % 2 === 0 ? 'print' : 'share')
  },
  removeObservation: async ({ database, surroundings }, { a }) => {
    const observation = pick(await database.observations.toArray(), a)
    if (observation) await removeObservation(database, surroundings, observation.id)
  },
  expect: async (web, { a, b, c }) => {
    const [subject, other] = [await anySubject(web, a), await anySubject(web, b)]
    if (!subject || !other) return
    const start = { id: web.surroundings.newId(), personId: subject.record.id, kind: 'hope' } as const
    await writeExpectation(web.database, web.surroundings, start, { what: word(c), known: 'said' })
  },
  specialist: async (web, { a, b, c }) => {
    const [subject, other] = [await anySubject(web, a), await anySubject(web, b)]
    if (!subject || !other) return
    const { database, surroundings } = web
    const { id } = subject.record
    if (c % 4 === 0) await markSpecialist(database, surroundings, id, b % 3 > 0)
    else if (c % 4 === 1) await expectQuality(database, surroundings, id, 'daily-life', b % 2 === 0)
    else if (c % 4 === 2) await setAside(database, surroundings, id, 'not-heard')
    else {
      const row = pick(await database.notExpected.toArray(), a)
      if (row) await coverQuality(database, surroundings, row.id, other.record.id)
    }
  },
  ask: async (web, { a, b, c }) => {
    const subject = await anySubject(web, a)
    if (!subject) return
    const row = pick(['fees', 'my-story'], b) ?? 'fees'
    const id = await askAbout(web.database, web.surroundings, subject.record.id, row, 'How much?')
    if (c % 3 === 0) await writeQuestion(web.database, web.surroundings, id, { state: 'let-go' })
    if (c % 3 === 1) await writeQuestion(web.database, web.surroundings, id, { answer: word(c) })
  },
  compare: async (web, { a, b, c }) => {
    const [one, other] = [await anySubject(web, a), await anySubject(web, b)]
    if (!one || !other) return
    const columns = [...new Set([one.record.id, other.record.id])]
    await act(web.database, web.surroundings, { action: 'compare', subject: '' }, async (writer) => {
      const base = { createdAt: writer.now, changedAt: writer.now }
      const id = writer.newId()
      const bare = { id, name: word(c), columns, hiddenRows: [], ownRows: [], view: 'all' as const }
      await writer.add('comparisons', { ...base, ...bare })
      const cell = { comparisonId: id, column: columns[0] ?? '', row: 'fees', text: word(c) }
      await writer.add('comparisonCells', { ...base, id: writer.newId(), ...cell })
      const suggested = columns.map((personId) => ({ personId, text: word(b) }))
      await writer.add('decisions', { ...base, id: writer.newId(), comparisonId: id, options: [], suggested })
    })
  },
  compareAlso: async (web, { a, b, c }) => {
    const [one, other] = [await anySubject(web, a), await anySubject(web, b)]
    if (!one || !other) return
    const { database, surroundings } = web
    const ids = [one.record.id, other.record.id]
    const { id } = await compareAlso(database, surroundings, ids)
    if (c % 4 === 0)
      await changeComparison(database, surroundings, id, { columns: ids.toReversed(), name: word(c) })
    if (c % 4 === 1) {
      const start = { id: surroundings.newId(), comparisonId: id, column: stayColumn, row: 'wait' }
      await writeCell(database, surroundings, start, { text: word(b), basis: 'lived' })
    }
    if (c % 4 === 2) await removeComparison(database, surroundings, id)
  },
  decide: async ({ database, surroundings }, { a, b, c }) => {
    const comparison = pick(await database.comparisons.toArray(), a)
    if (!comparison) return
    const known = (await database.decisions.where('comparisonId').equals(comparison.id).toArray())[0]
    const options = ['one', 'two'].map((id) => ({ id, name: word(b) }))
    const start = { id: known?.id ?? surroundings.newId(), comparisonId: comparison.id, options }
    const fields = c % 2 === 0 ? { think: word(c) } : { choice: notNow, lookAgain: undefined }
    await writeDecision(database, surroundings, start, fields, word(a))
  },
  tieNote: async ({ database, surroundings }, { a, b, c }) => {
    const connection = pick(await database.connections.toArray(), a)
    const pen = c % 3 === 0 ? { id: 'page', base: word(c + 2) } : undefined
    if (connection) await writeTieNote(database, surroundings, connection.id, word(b), pen)
  },
  lookOver: async (web, { a, b, c }) => {
    const subject = await anySubject(web, a)
    const { database, surroundings } = web
    if (c % 4 === 0) await setReadingAside(database, surroundings, `load ${word(a)}`, b % 2 === 0, '')
    else if (c % 4 === 1) await writeReview(database, surroundings, { step: word(b), focus: [word(c)] })
    else if (c % 4 === 2) {
      const stood = { name: word(b), role: '', sector: 'family', ring: 'close', addedAt: '' } as const
      const people = subject ? { [subject.record.id]: stood } : {}
      await keepSnapshot(database, surroundings, word(b), people, (await openReview(database))?.id)
    } else {
      const snapshot = pick(await database.snapshots.toArray(), a)
      if (snapshot) await removeSnapshot(database, surroundings, snapshot.id)
    }
  },
  suits: async ({ database, surroundings }, { a, b }) =>
    writeSuits(database, surroundings, pick(suitsFields, a) ?? 'money', word(b))
} as const satisfies Record<string, Play>
