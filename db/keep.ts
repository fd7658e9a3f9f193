import type { Clip } from '@/domain/clip'
import { pageKeys } from '@/domain/page-address'
import { isListOnly, titleOf, type PageReading } from '@/domain/page-reading'
import { changedFields, sameValue, type Proposal } from '@/domain/proposal'
import type { Surroundings } from '@/domain/record'
import { fieldsOf, kindOf, valuesFromClip, type Subject } from '@/domain/subject'
import { act, type Writer } from './act'
import type { Database } from './database'
import { addSubject, kindReadFrom, subjectFromClip } from './new-subject'
import { waitingProposals } from './waiting-proposals'
import { recognise, type Recognised } from './recognise'
import { keptPage, type KeptPage } from './kept-page'

/** What came of keeping a page. */
export interface Kept {
  clipId: string
  subjectId?: string
  /** When the page, or whom it is about, was first kept; absent when it is new. */
  knownSince?: string
  /** The page reads as it did earlier today: no second clip was made. */
  again: boolean
}

/** The same, with what there is to show of it: known from the same transaction, it need not be waited for again. */
export type KeptAndRead = Kept & { page: KeptPage | undefined }

/**
 * Keeps one page: the clip as evidence, the record it speaks of (new, or known again), its partnership, and for a known
 * one what the page now says differently. One transaction.
 * @param clipId made before the write, so that a killed popup or worker can neither lose the page nor keep it twice
 */
export async function keepPage(
  database: Database,
  surroundings: Surroundings,
  clipId: string,
  reading: PageReading
): Promise<KeptAndRead> {
  return act(
    database,
    surroundings,
    () => ({ action: 'keep', subject: titleOf(reading) }),
    async (writer) => {
      const kept = await keepOnce(writer, clipId, reading)
      return 'page' in kept ? kept : { ...kept, page: await keptPage(database, kept.clipId) }
    }
  )
}

async function keepOnce(writer: Writer, clipId: string, reading: PageReading): Promise<Kept | KeptAndRead> {
  const { database } = writer
  const [written, found] = await Promise.all([database.clips.get(clipId), recognise(database, reading)])
  if (written) return { clipId, ...subjectOf(written), again: true }
  const last = found.clips[0]
  const isToday = last?.keptAt.slice(0, 10) === writer.now.slice(0, 10)
  // Whoever the page was about may have been removed since: then it is kept anew.
  if (last && isToday && readsTheSame(last, reading) && (found.subject ?? isListOnly(reading)))
    return {
      clipId: last.id,
      ...(found.subject && { subjectId: found.subject.record.id }),
      knownSince: await since(database, found, last),
      again: true
    }
  return keepNew(writer, clipId, reading, found)
}

async function keepNew(
  writer: Writer,
  clipId: string,
  reading: PageReading,
  found: Recognised
): Promise<Kept | KeptAndRead> {
  const clip: Clip = {
    id: clipId,
    keptAt: writer.now,
    reading,
    pageKeys: pageKeys(reading.page),
    about: [],
    textState: 'not-read'
  }
  const last = found.clips[0]
  if (found.subject) {
    await writer.add('clips', { ...clip, about: [found.subject.record.id] })
    await propose(writer, clip, found.subject, found.clips)
    return {
      clipId,
      subjectId: found.subject.record.id,
      knownSince: await since(writer.database, found, last),
      again: false
    }
  }
  if (isListOnly(reading)) {
    await writer.add('clips', { ...clip, waitingSince: writer.now })
    return { clipId, ...(last && { knownSince: last.keptAt }), again: false }
  }
  const kind = kindReadFrom(clip)
  const subject = subjectFromClip(writer, clip, kind)
  const about = { ...clip, about: [subject.record.id], waitingSince: writer.now }
  const [partnership] = await Promise.all([addSubject(writer, subject, kind), writer.add('clips', about)])
  // Nothing hangs on what is new: all that there is to show of it is at hand.
  const page = {
    clip: about,
    subject,
    others: [],
    ...(partnership && { partnership }),
    passages: [],
    notes: [],
    proposals: []
  }
  return { clipId, subjectId: subject.record.id, again: false, page }
}

/**
 * Writes down each field that the page says differently now; each waits for the client's word. What waited is overtaken
 * by a newer word for the same field, or when this page no longer says it.
 */
async function propose(writer: Writer, clip: Clip, subject: Subject, earlier: Clip[]): Promise<void> {
  const kind = kindOf(subject)
  const last = earlier[0]
  const said = valuesFromClip(clip, kind).values
  const then = last && valuesFromClip(last, kind).values
  const changes = changedFields(said, then, { ...subject.record }, fieldsOf(kind)).filter(
    ({ after }) => after !== ''
  )
  const asked = new Set(changes.map(({ field }) => field))
  const thisPage = new Set(earlier.map(({ id }) => id))
  const isOvertaken = ({ field, clipId, after }: Proposal) =>
    asked.has(field) || (clipId !== undefined && thisPage.has(clipId) && !sameValue(said[field], after))
  for (const older of await waitingProposals(writer.database, subject.record.id))
    if (isOvertaken(older)) await writer.set('proposals', older.id, { state: 'left' })
  for (const { field, ...values } of changes) {
    const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now }
    await writer.add('proposals', {
      ...base,
      aboutId: subject.record.id,
      clipId: clip.id,
      field,
      ...values,
      state: 'waiting'
    })
  }
}

const readsTheSame = (clip: Clip, reading: PageReading) =>
  inOrder(clip.reading) === inOrder({ ...reading, page: { ...reading.page, url: clip.reading.page.url } })

/** JSON with its keys in order: the same reading twice gives the same text. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => a.localeCompare(b)))
      : part
  )
}

function subjectOf({ about, reading }: Clip): { subjectId?: string } {
  const id = isListOnly(reading) ? undefined : about[0]
  return id === undefined ? {} : { subjectId: id }
}

/** Since when: the first clip of this page, else of whom it is about, else the day they were written down. */
async function since(database: Database, found: Recognised, last: Clip | undefined): Promise<string> {
  const about = found.subject
    ? await database.clips.where('about').equals(found.subject.record.id).toArray()
    : []
  const days = [...found.clips, ...about].map((clip) => clip.keptAt).toSorted()
  return days[0] ?? found.subject?.record.createdAt ?? last?.keptAt ?? ''
}
