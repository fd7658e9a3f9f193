import type { Clip } from '@/domain/clip'
import type { Note } from '@/domain/note'
import { siteName } from '@/domain/page-address'
import { pageTitleOf, titleOf } from '@/domain/page-reading'
import type { Partnership } from '@/domain/partnership'
import type { Passage } from '@/domain/passage'
import type { Subject, SubjectTable } from '@/domain/subject'
import { fragmentMaker, linkToPassage } from '@/domain/text-fragment'
import type { Database } from './database'
import { workplaceOf, type Workplace } from './practice-people'
import { findSubject } from './subjects'
import { tiesOf, type Ties } from './ties'
import { notesAbout } from './words-about'

/** A clip as a source: what its page is called, and when it was kept. */
export interface ClipSource {
  id: string
  title: string
  site: string
  url: string
  keptAt: string
}
/** A kept sentence with its page and the way back to it there. */
export interface ShownPassage {
  passage: Passage
  clip: ClipSource
  link: string
}
/** All that a person's page shows. The same serves practices, products and advice, which have no partnership. */
export interface PersonPage {
  subject: Subject
  partnership?: Partnership
  passages: ShownPassage[]
  clips: ClipSource[]
  notes: Note[]
  /** The clips that fields came from, by id. */
  sources: Record<string, ClipSource>
  /** The practice they work at, or the people who work here. */
  workplace?: Workplace
  /** What it is tied to: who suggested it, what goes with it, what they suggested. */
  ties: Ties
}
/** What an address stands for now: a page, another record that took over, or nothing (any more). */
export type Found =
  { is: 'page'; page: PersonPage } | { is: 'became'; table: SubjectTable; id: string } | { is: 'gone' }

export async function personPage(database: Database, id: string): Promise<Found> {
  const subject = await findSubject(database, id)
  const next = subject?.record.becameId
  const became = next === undefined ? undefined : await findSubject(database, next)
  if (became) return { is: 'became', table: became.table, id: became.record.id }
  if (!subject || subject.record.removedAt !== undefined) return { is: 'gone' }
  const all = await database.clips.where('about').equals(id).toArray()
  const clips = all
    .filter((clip) => clip.removedAt === undefined)
    .toSorted((a, b) => b.keptAt.localeCompare(a.keptAt))
  const workplace = await workplaceOf(database, subject)
  const partnership = await database.partnerships.where('partnerId').equals(id).first()
  return {
    is: 'page',
    page: {
      subject,
      ...(partnership && { partnership }),
      passages: await passagesAbout(database, id, all),
      clips: clips.map(sourceOf),
      notes: await notesAbout(database, id),
      sources: await sourcesOf(database, subject),
      ...(workplace && { workplace }),
      ties: await tiesOf(database, id)
    }
  }
}

export function sourceOf(clip: Clip): ClipSource {
  const { page } = clip.reading
  return {
    id: clip.id,
    title: pageTitleOf(clip.reading) ?? titleOf(clip.reading),
    site: siteName(page),
    url: page.url,
    keptAt: clip.keptAt
  }
}

/**
 * Sentences about someone or something: those that name them, and those of pages about them that name nobody. A
 * passage names a person only, so those of a practice, product or piece of advice are all of the second sort.
 */
async function passagesAbout(
  database: Database,
  id: string,
  about: readonly Clip[]
): Promise<ShownPassage[]> {
  const { passages } = database
  const named = await passages.where('personId').equals(id).toArray()
  const ofPages = await passages
    .where('clipId')
    .anyOf(about.map((clip) => clip.id))
    .toArray()
  const kept = [...named, ...ofPages.filter(({ personId }) => personId === undefined)].filter(
    (passage) => passage.state === 'kept' && passage.removedAt === undefined
  )
  const makers = new Map<string, ReturnType<typeof fragmentMaker>>()
  const shown: ShownPassage[] = []
  for (const passage of kept) {
    const clip = await database.clips.get(passage.clipId)
    if (!clip) continue
    const make = makers.get(clip.id) ?? fragmentMaker((await database.clipTexts.get(clip.id))?.text ?? '')
    makers.set(clip.id, make)
    shown.push({
      passage,
      clip: sourceOf(clip),
      link: linkToPassage(clip.reading.page.url, make(passage))
    })
  }
  return shown.toSorted((a, b) => a.passage.createdAt.localeCompare(b.passage.createdAt))
}

async function sourcesOf(database: Database, subject: Subject): Promise<Record<string, ClipSource>> {
  const ids = Object.values(subject.record.sources).flatMap((source) =>
    source.from === 'page' ? [source.clipId] : []
  )
  const clips = await database.clips.bulkGet([...new Set(ids)])
  return Object.fromEntries(clips.flatMap((clip) => (clip ? [[clip.id, sourceOf(clip)]] : [])))
}
