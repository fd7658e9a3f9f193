import type { Clip } from '@/domain/clip'
import { plainName } from '@/domain/names'
import { pageKeys } from '@/domain/page-address'
import { titleOf, type PageReading } from '@/domain/page-reading'
import { changedFields } from '@/domain/proposal'
import { fieldsOf, kindOf, nameOf, tableOf, valuesFromClip, type SubjectKind } from '@/domain/subject'
import type { KeptPage } from './content'
import { drawing } from './drawings'
import { readMarks } from './page-text'
import type { Pen } from './pen'

/** Keeps one page as db/keep.ts does: the clip, the record it speaks of, and what it now says differently. */
export function keepPage(pen: Pen, page: KeptPage, reading: PageReading): void {
  const clip: Clip = {
    id: page.clip,
    keptAt: pen.now,
    reading,
    pageKeys: pageKeys(reading.page),
    about: page.about === undefined ? [] : [page.about],
    textState: 'read'
  }
  if (page.picture !== undefined) {
    clip.pictureId = `${page.clip}-picture`
    pen.rows.pictures.push(drawing(page.picture, clip.pictureId))
  }
  const known = page.about !== undefined && pen.subject(page.about) !== undefined
  if (page.about !== undefined && !known) addRecord(pen, page.about, clip)
  pen.add('clips', { ...clip, ...(!known && { waitingSince: pen.now }) })
  if (known) propose(pen, clip)
  const { text, passages } = readMarks(page.text)
  const offered = passages.flatMap(({ kept: _kept, quality, ...rest }) =>
    quality === undefined ? [] : [{ ...rest, quality }]
  )
  pen.rows.clipTexts.push({ id: clip.id, text, passages: offered })
}

function addRecord(pen: Pen, id: string, clip: Clip): void {
  const kind = kindMet(clip)
  const table = tableOf(kind)
  const base = { id, createdAt: pen.now, changedAt: pen.now, keys: [] }
  const { values, sources } = valuesFromClip(clip, kind)
  const role = table === 'people' ? { role: kind } : {}
  const picture = clip.pictureId === undefined ? {} : { pictureId: clip.pictureId }
  // The schemas check the whole row; here the fields are only laid together.
  pen.add(table, { ...base, ...role, ...picture, ...values, sources } as never)
  if (table === 'people') {
    const place = { sector: 'professional', ring: 'further-out' } as const
    const { keys: _keys, ...plain } = base
    pen.add('partnerships', { ...plain, id: `${id}-place`, partnerId: id, ...place })
  }
  linkPractices(pen)
}

function kindMet({ reading }: Clip): SubjectKind {
  if (reading.kind !== 'practitioner') return reading.kind
  return reading.practitioner.fields.partyKind === 'organization' ? 'practice' : 'practitioner'
}

/** Links people with the practice that they name, whichever was kept first. */
function linkPractices(pen: Pen): void {
  for (const person of pen.rows.people) {
    const name = plainName(person.practice ?? '')
    const practice = name === '' ? undefined : pen.rows.practices.find((one) => plainName(one.name) === name)
    if (practice && person.practiceId === undefined) pen.set('people', person.id, { practiceId: practice.id })
  }
}

/** What this page says differently than it did when it was last kept waits for a word. */
function propose(pen: Pen, clip: Clip): void {
  const subject = pen.subject(clip.about[0] ?? '')
  if (!subject) return
  const kind = kindOf(subject)
  const earlier = pen.rows.clips.filter(
    (one) => one.id !== clip.id && one.pageKeys.some((key) => clip.pageKeys.includes(key))
  )
  const last = earlier.at(-1)
  const said = valuesFromClip(clip, kind).values
  const then = last && valuesFromClip(last, kind).values
  for (const { field, ...values } of changedFields(said, then, { ...subject.record }, fieldsOf(kind))) {
    const base = { id: `${clip.id}-${field}`, createdAt: pen.now, changedAt: pen.now }
    const what = { aboutId: subject.record.id, clipId: clip.id, field, ...values, state: 'waiting' } as const
    if (values.after !== '') pen.add('proposals', { ...base, ...what })
  }
}

/** Keeps the marked sentences of a page; one that is kept from an earlier page of the same person stays one. */
export function keepPassages(pen: Pen, page: KeptPage, at: string): void {
  const person = page.about === undefined ? undefined : pen.find('people', page.about)?.id
  const earlier = new Set(pen.rows.clips.filter(({ about }) => about[0] === page.about).map(({ id }) => id))
  for (const [index, { kept, ...passage }] of readMarks(page.text).passages.entries()) {
    const known = pen.rows.passages.some((one) => one.exact === passage.exact && earlier.has(one.clipId))
    if (!kept || known) continue
    pen.deed(at, 'keep-passage', passage.exact.slice(0, 80), () => {
      const base = { id: `${page.clip}-${index + 1}`, createdAt: at, changedAt: at, clipId: page.clip }
      const whose = person === undefined ? {} : { personId: person }
      pen.add('passages', { ...base, ...passage, ...whose, state: 'kept' })
    })
  }
}

/** What a page is called in history. */
export const nameOfPage = (pen: Pen, page: KeptPage, reading: PageReading): string => {
  const about = page.about === undefined ? undefined : pen.subject(page.about)
  return about ? nameOf(about) : titleOf(reading)
}
