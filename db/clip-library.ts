import type { Clip, ClipText } from '@/domain/clip'
import { sortOfClip, type ClipSort } from '@/domain/kept-file'
import type { Note } from '@/domain/note'
import { isKeptApart } from '@/domain/clip-list'
import { siteName } from '@/domain/page-address'
import { pageTitleOf, titleOf } from '@/domain/page-reading'
import type { Passage } from '@/domain/passage'
import { kindOf, nameOf, type SubjectKind } from '@/domain/subject'
import type { Database } from './database'
import { rowsOfEach } from './rows-of-each'
import type { SubjectLine } from './lines'
import { findKept } from './subjects'
import { tiesOf } from './ties'
import { notesAbout } from './words-about'

/** What the clip itself says in a line. */
export interface ClipHead {
  id: string
  title: string
  /** What the page itself is called, where that says more than the title. */
  pageTitle?: string
  kind: ClipSort
  site: string
  keptAt: string
  /** Waits in the tray "to look at". */
  waits: boolean
}

/** One line of the list of clips. */
export interface ClipLine extends ClipHead {
  passages: number
}

/** A clip with everything that hangs on it. */
export interface OpenedClip {
  clip: Clip
  text?: ClipText
  passages: Passage[]
  notes: Note[]
  about: { id: string; name: string; kind: SubjectKind; pictureId?: string }[]
  /** Whom and what the products and advice it is about are tied to. */
  tied: SubjectLine[]
}

/** A kept sentence as a line of the list. */
export interface PassageLine {
  id: string
  kind: 'passage'
  exact: string
  clipId: string
  keptAt: string
  /** Whom or what it is about, or where it stood. */
  of: string
}

/** What stands in the list. */
export type LibraryLine = ClipLine | PassageLine

/** What of a long library is drawn first. */
export interface Newest {
  lines: LibraryLine[]
  /** The clips that wait for a look, as far as they are drawn. */
  waiting: ClipHead[]
  isEmpty: boolean
}

/** The newest clips, read through their index: what is drawn before anything else is known. */
export async function newestClips(database: Database, limit: number): Promise<Newest> {
  const { clips } = database
  return database.transaction('r', clips, database.passages, database.people, async () => {
    const stands = (clip: Clip) => clip.removedAt === undefined
    /* oxlint-disable unicorn/no-array-reverse -- queries of the database, not lists */
    const [newest, waiting] = await Promise.all([
      clips.orderBy('keptAt').reverse().limit(limit).toArray(),
      clips.orderBy('waitingSince').reverse().limit(limit).toArray()
    ])
    /* oxlint-enable unicorn/no-array-reverse */
    const rest = newest.filter((clip) => stands(clip) && clip.waitingSince === undefined)
    const wait = waiting.filter(stands).toSorted((a, b) => b.keptAt.localeCompare(a.keptAt))
    const ids = rest.map((clip) => clip.id)
    const isBare = rest.length + wait.length === 0
    const passages = await rowsOfEach(database.passages, 'clipId', ids)
    const keptAt = new Map(rest.map((clip) => [clip.id, clip.keptAt]))
    const apart = passages.filter((one) => isKeptApart(one.createdAt, keptAt.get(one.clipId)))
    return {
      lines: [...linesFrom(rest, passages), ...(await passageLines(database, apart))].toSorted(newestFirst),
      waiting: wait.map(headOf),
      isEmpty: isBare && (await clips.filter(stands).count()) === 0
    }
  })
}

const newestFirst = (a: { keptAt: string }, b: { keptAt: string }) => b.keptAt.localeCompare(a.keptAt)

/** The lines of some clips and kept sentences, in the order of their ids; what is gone has none. */
export async function libraryLines(database: Database, ids: string[]): Promise<LibraryLine[]> {
  const [clips, passages] = await Promise.all([database.clips.bulkGet(ids), database.passages.bulkGet(ids)])
  const standing = clips.filter((clip) => clip !== undefined).filter((clip) => clip.removedAt === undefined)
  const ofClips = await rowsOfEach(
    database.passages,
    'clipId',
    standing.map(({ id }) => id)
  )
  const some = passages.filter((one) => one !== undefined)
  const lines = [...linesFrom(standing, ofClips), ...(await passageLines(database, some))]
  const byId = new Map(lines.map((line) => [line.id, line]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/**
 * What is drawn first, with what some of its clips say now: a clip that was kept just now stands there as soon as its
 * own row is read. How many sentences are kept of it is not asked for that: it is said as it was.
 * @param ids the clips that were written
 * @param heads those of them that stand
 */
export function withWritten(newest: Newest, ids: ReadonlySet<string>, heads: readonly ClipHead[]): Newest {
  const passages = new Map(newest.lines.map((line) => [line.id, 'passages' in line ? line.passages : 0]))
  const lines = heads.map((head) => ({ ...head, passages: passages.get(head.id) ?? 0 }))
  const others = ({ id }: { id: string }) => !ids.has(id)
  const oldest = newest.lines.at(-1)?.keptAt ?? ''
  const clips = lines.filter(({ waits, keptAt }) => !waits && keptAt >= oldest)
  const waiting = lines.filter(({ waits }) => waits)
  return {
    lines: [...newest.lines.filter(others), ...clips].toSorted(newestFirst),
    waiting: [...newest.waiting.filter(others), ...waiting].toSorted(newestFirst),
    isEmpty: newest.isEmpty && lines.length === 0
  }
}

/** The same without what hangs on them. */
export async function clipHeads(database: Database, ids: string[]): Promise<ClipHead[]> {
  const clips = await database.clips.bulkGet(ids)
  return clips.flatMap((clip) => (clip && clip.removedAt === undefined ? [headOf(clip)] : []))
}

function linesFrom(clips: Clip[], passages: Passage[]): ClipLine[] {
  const counts = new Map<string, number>()
  for (const passage of passages)
    if (passage.state === 'kept' && passage.removedAt === undefined)
      counts.set(passage.clipId, (counts.get(passage.clipId) ?? 0) + 1)
  return clips.map((clip) => ({ ...headOf(clip), passages: counts.get(clip.id) ?? 0 }))
}

function headOf(clip: Clip): ClipHead {
  const pageTitle = pageTitleOf(clip.reading)
  return {
    id: clip.id,
    title: titleOf(clip.reading),
    ...(pageTitle !== undefined && { pageTitle }),
    kind: sortOfClip(clip),
    site: siteName(clip.reading.page),
    keptAt: clip.keptAt,
    waits: clip.waitingSince !== undefined
  }
}

async function passageLines(database: Database, passages: Passage[]): Promise<PassageLine[]> {
  if (passages.length === 0) return []
  const people = await database.people.bulkGet(passages.map((one) => one.personId ?? ''))
  const clips = await database.clips.bulkGet(passages.map((one) => one.clipId))
  return passages.flatMap((passage, at) => {
    const clip = clips[at]
    const of = people[at]?.name ?? (clip ? titleOf(clip.reading) : '')
    const stands = passage.state === 'kept' && passage.removedAt === undefined
    const { id, exact, clipId, createdAt: keptAt } = passage
    return stands ? [{ id, kind: 'passage', exact, clipId, keptAt, of }] : []
  })
}

/** @returns undefined when there is no such clip (any more) */
export async function openedClip(database: Database, id: string): Promise<OpenedClip | undefined> {
  const clip = await database.clips.get(id)
  if (!clip || clip.removedAt !== undefined) return undefined
  const text = await database.clipTexts.get(id)
  const passages = await database.passages.where('clipId').equals(id).toArray()
  const subjects = (await Promise.all(clip.about.map((one) => findKept(database, one)))).filter(
    (one) => one !== undefined
  )
  const notes = (
    await Promise.all([...clip.about, id].map((aboutId) => notesAbout(database, aboutId)))
  ).flat()
  const things = subjects.filter(({ table }) => table === 'products' || table === 'advice')
  const ties = await Promise.all(things.map(({ record }) => tiesOf(database, record.id)))
  return {
    clip,
    tied: ties.flatMap(({ suggestedBy, goesWith }) => [...suggestedBy, ...goesWith]),
    ...(text && { text }),
    passages: passages.filter((one) => one.state === 'kept' && one.removedAt === undefined),
    notes: notes.filter((note) => note.clipId === id),
    about: subjects.map((subject) => ({
      id: subject.record.id,
      name: nameOf(subject),
      kind: kindOf(subject),
      ...(subject.record.pictureId !== undefined && { pictureId: subject.record.pictureId })
    }))
  }
}
