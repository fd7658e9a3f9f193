import type { Clip, ClipText } from '@/domain/clip'
import type { ClipKind } from '@/domain/clip-kind'
import type { Note } from '@/domain/note'
import { siteName } from '@/domain/page-address'
import { titleOf } from '@/domain/page-reading'
import type { Passage } from '@/domain/passage'
import { kindOf, nameOf, type SubjectKind } from '@/domain/subject'
import type { Database } from './database'
import { notesAbout } from './notes'
import { findKept } from './subjects'

/** One line of the list of clips. */
export interface ClipLine {
  id: string
  title: string
  kind: ClipKind
  site: string
  keptAt: string
  /** Waits in the tray "to look at". */
  waits: boolean
  passages: number
}

/** A clip with everything that hangs on it. */
export interface OpenedClip {
  clip: Clip
  text?: ClipText
  passages: Passage[]
  notes: Note[]
  about: { id: string; name: string; kind: SubjectKind; pictureId?: string }[]
}

/** All clips, the newest first. */
export async function clipLibrary(database: Database): Promise<ClipLine[]> {
  const counts = new Map<string, number>()
  for (const passage of await database.passages.toArray())
    if (passage.state === 'kept' && passage.removedAt === undefined)
      counts.set(passage.clipId, (counts.get(passage.clipId) ?? 0) + 1)
  const clips = (await database.clips.orderBy('keptAt').toArray()).toReversed()
  return clips
    .filter((clip) => clip.removedAt === undefined)
    .map((clip) => ({
      id: clip.id,
      title: titleOf(clip.reading),
      kind: clip.reading.kind,
      site: siteName(clip.reading.page),
      keptAt: clip.keptAt,
      waits: clip.waitingSince !== undefined,
      passages: counts.get(clip.id) ?? 0
    }))
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
  return {
    clip,
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
