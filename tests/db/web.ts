import 'fake-indexeddb/auto'
import { collectRows } from '@/db/backup'
import { completeClip } from '@/db/complete'
import { connect } from '@/db/connections'
import { careWebDatabase, type Database } from '@/db/database'
import { writeDraft, writeSetting } from '@/db/drafts'
import { writeExpectation } from '@/db/expectations'
import { keepPage } from '@/db/keep'
import { keepFile } from '@/db/keep-file'
import { writeNote } from '@/db/notes'
import { writeObservation } from '@/db/observations'
import { answerPassage } from '@/db/passages'
import { addQuality, changeQuality } from '@/db/qualities'
import { askAbout } from '@/db/questions'
import { coverQuality, markSpecialist } from '@/db/specialist'
import { setReadingAside } from '@/db/readings'
import { writeReview } from '@/db/reviews'
import { keepSnapshot } from '@/db/snapshots'
import { undoLast } from '@/db/undo'
import { act } from '@/db/act'
import { addByHand } from '@/db/add-by-hand'
import { writeField } from '@/db/write'
import type { Picture } from '@/domain/clip'
import { bothColumn, stayColumn } from '@/domain/comparison-row'
import { notNow } from '@/domain/decision'
import { suitsId } from '@/domain/suits'
import type { KeptFile } from '@/domain/kept-file'
import type { PractitionerFields } from '@/domain/page-fields'
import type { PageReading } from '@/domain/page-reading'
import type { Surroundings } from '@/domain/record'
import { actedTables } from '@/domain/tables'

let webs = 0

/** A fresh web of its own, with a clock that goes on one second a look (or is set) and ids that count. */
export function freshWeb(): {
  database: Database
  surroundings: Surroundings
  at: (instant: string) => void
} {
  webs += 1
  const database = careWebDatabase(`test-web-${webs}`)
  let clock = Date.parse('2026-11-21T10:00:00.000Z')
  let ids = 0
  return {
    database,
    at: (instant) => (clock = Date.parse(instant)),
    surroundings: {
      newId: () => `id-${(ids += 1)}`,
      now: () => new Date((clock += 1000)).toISOString()
    }
  }
}

/** What a practitioner's page gives, for tests: every field read from text. */
export function practitionerReading(
  fields: PractitionerFields,
  url = 'https://clinic.example/ada'
): PageReading {
  const sources = Object.fromEntries(Object.keys(fields).map((field) => [field, 'text' as const]))
  return {
    kind: 'practitioner',
    page: { url, title: 'A page' },
    practitioner: { fields, sources },
    product: { fields: {}, sources: {} },
    advice: { fields: {}, sources: {} }
  }
}

/** A picture as the popup keeps one: any bytes do. */
export function somePicture(id: string): Picture {
  const bytes = Uint8Array.from({ length: 900 }, (_value, index) => (index * 7) % 256)
  return { id, blob: new Blob([bytes], { type: 'image/webp' }), width: 96, height: 96 }
}

/** A PDF as small as one that is taken for one. */
export function somePdf(id: string): KeptFile {
  const bytes = new TextEncoder().encode(`%PDF-1.4 ${id}`)
  const type = 'application/pdf'
  return { id, blob: new Blob([bytes], { type }), name: 'leaflet.pdf', type, size: bytes.length }
}

/** Every row of a web, by table; pictures and files by their id, since a blob can't be compared. */
export async function allRows(database: Database): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = await collectRows(database)
  const ids = (list: unknown[] = []) => list.map((row) => (row as Picture).id)
  return { ...rows, pictures: ids(rows.pictures), files: ids(rows.files) }
}

/** What a person kept, without history and without the moments of change: what undo and redo must give back. */
export async function keptRows(database: Database): Promise<Record<string, unknown[]>> {
  const rows = await collectRows(database)
  return Object.fromEntries(
    actedTables.map((table) => [table, rows[table].map((row) => ({ ...row, changedAt: '' }))])
  )
}

/** What the client makes of a partnership: something in each of those tables. */
async function weighed({ database, surroundings }: ReturnType<typeof freshWeb>, ada: string, rosa: string) {
  await addQuality(database, surroundings, 'quality-own', 'Calls back')
  await changeQuality(database, surroundings, 'being-heard', { matters: 'a-lot' }, 'Being heard')
  const [passage] = await database.passages.toArray()
  const start = { id: 'observation-1', personId: ada, quality: 'being-heard' }
  const rests = passage ? { passageId: passage.id } : {}
  const said = { sentence: 'She waited.', on: '2024-21', basis: 'felt' } as const
  await writeObservation(database, surroundings, { ...start, ...rests }, said)
  const hope = { id: 'expectation-1', personId: ada, kind: 'hope' } as const
  await writeExpectation(database, surroundings, hope, { what: 'A plain date', known: 'assumed' })
  await markSpecialist(database, surroundings, ada, true)
  const [row] = await database.notExpected.toArray()
  if (row) await coverQuality(database, surroundings, row.id, rosa)
  await askAbout(database, surroundings, ada, 'fair-exchange', 'Is there a sliding scale?')
  await act(database, surroundings, { action: 'compare', subject: 'This winter' }, async (writer) => {
    const base = { createdAt: writer.now, changedAt: writer.now }
    const named = { id: 'comparison-1', name: 'This winter', view: 'all' } as const
    const columns = [ada, rosa, stayColumn, bothColumn]
    await writer.add('comparisons', { ...base, ...named, columns, hiddenRows: [], ownRows: [] })
    const cell = { id: 'cell-1', comparisonId: 'comparison-1', column: stayColumn, row: 'being-heard' }
    await writer.add('comparisonCells', { ...base, ...cell, text: 'He listens when there is time.' })
    const options = [ada, rosa].map((id) => ({ id: `option-${id}`, name: id }))
    const decided = { id: 'decision-1', comparisonId: 'comparison-1', choice: notNow }
    await writer.add('decisions', {
      ...base,
      ...decided,
      options,
      suggested: [{ personId: ada, text: 'Wait' }]
    })
    const visit = { id: 'visit-1', personIds: [ada], on: '2026-12-28', time: '10:30', minutes: 45 }
    await writer.add('visits', {
      ...base,
      ...visit,
      companionId: rosa,
      heard: 'I am not sleeping because of Mum.',
      asks: [],
      leftOff: ['helpers']
    })
    await writer.add('takings', {
      ...base,
      id: 'taking-1',
      kind: 'takes',
      name: 'Magnesium',
      since: '2026-10'
    })
    await writer.add('lifeEvents', {
      ...base,
      id: 'event-1',
      name: 'Moved house',
      on: '2024-23',
      side: 'outer'
    })
    const every = { kind: 'every', on: '2026-12-24', count: 3, unit: 'months' } as const
    await writer.add('rhythms', { ...base, id: 'rhythm-1', personId: ada, ...every })
    await writer.add('suits', { ...base, id: suitsId, distance: 'Half an hour by bus' })
  })
}

/** A look over the web: a reading set aside, a review, and the picture that it ended in. */
async function lookedOver({ database, surroundings }: ReturnType<typeof freshWeb>, rosa: string) {
  await setReadingAside(database, surroundings, `load ${rosa}`, true, 'You called Rosa a load just now.')
  await writeReview(database, surroundings, { focus: ['Sleep'], step: 'Ring on Monday' })
  const [review] = await database.reviews.toArray()
  const stood = { name: 'Rosa', role: 'sister', sector: 'family', ring: 'close' } as const
  const people = { [rosa]: { ...stood, addedAt: surroundings.now(), angle: 202 } }
  await keepSnapshot(database, surroundings, 'Before winter', people, review?.id)
}

/** A web with something in every table: two pages, a text, a picture, words, a passage, a proposal, things undone. */
export async function richWeb(): Promise<ReturnType<typeof freshWeb>> {
  const web = freshWeb()
  const { database, surroundings, at } = web
  const ada = { name: 'Ada Moss', practice: 'Alder Clinic', fees: ['First visit: $180'] }
  const kept = await keepPage(database, surroundings, 'clip-1', practitionerReading(ada))
  await completeClip(database, 'clip-1', {
    text: { text: 'I listen first.', passages: [] },
    picture: somePicture('picture-1')
  })
  const clinic = { name: 'Alder Clinic', partyKind: 'organization' as const }
  await keepPage(database, surroundings, 'clip-2', practitionerReading(clinic, 'https://clinic.example/'))
  at('2026-12-24T10:00:00.000Z')
  const dearer = { ...ada, fees: ['First visit: $210'] }
  await keepPage(database, surroundings, 'clip-3', practitionerReading(dearer))
  const [rosa = '', magnesium = '', rest = ''] = await addByHand(database, surroundings, [
    { kind: 'supporter', name: 'Rosa', relation: 'sister' },
    { kind: 'product', name: 'Magnesium glycinate' },
    { kind: 'advice', name: 'Rest after a cold' }
  ])
  const subjectId = kept.subjectId ?? ''
  await connect(database, surroundings, magnesium, rosa, 'suggested-by')
  await connect(database, surroundings, magnesium, rest, 'goes-with')
  await keepFile(database, surroundings, {
    file: somePdf('clip-4'),
    title: 'Leaflet from the clinic',
    note: 'Lay in the waiting room.',
    about: { id: subjectId }
  })
  const start = { id: 'note-1', aboutId: subjectId, clipId: 'clip-1', prompt: 'drew' } as const
  await writeNote(database, surroundings, start, 'She asked how I sleep.', 'Ada Moss')
  const passage = {
    exact: 'I listen first.',
    prefix: '',
    suffix: '',
    quality: 'being-heard',
    stance: 'for'
  } as const
  await answerPassage(database, surroundings, { clipId: 'clip-1', personId: subjectId, passage }, 'kept')
  await weighed(web, subjectId, rosa)
  await lookedOver(web, rosa)
  await writeDraft(database, surroundings, 'visit', { question: 'How long?' })
  await writeSetting(database, 'theme', 'dark')
  await writeField(database, surroundings, subjectId, 'name', 'Ada M.')
  await undoLast(database)
  return web
}
