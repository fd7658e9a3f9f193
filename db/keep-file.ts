import type { Clip } from '@/domain/clip'
import { largestFiles } from '@/domain/file-type'
import { fileAddress, type KeptFile } from '@/domain/kept-file'
import type { Surroundings } from '@/domain/record'
import { kindOf, readingKind, type SubjectKind } from '@/domain/subject'
import { act, type Writer } from './act'
import { addOne } from './add-by-hand'
import type { Database } from './database'
import './later-rows'
import { findKept } from './subjects'

/** Whom or what a file is about: someone known, someone new, or nobody yet. */
export type FileAbout = { id: string } | { kind: SubjectKind; name: string } | undefined

export interface FileToKeep {
  /** Its id becomes that of the clip. Made before the write, so that it can't be kept twice. */
  file: KeptFile
  title: string
  /** A sentence by hand; empty for none. */
  note: string
  about: FileAbout
}

/** Whether there is room for another file of this size: all of them must fit into one backup. */
export async function hasRoomFor(database: Database, size: number): Promise<boolean> {
  const sizes = await database.files.orderBy('size').keys()
  return sizes.reduce<number>((sum, one) => sum + Number(one), size) <= largestFiles
}

/**
 * Keeps a picture or PDF from the computer as a clip, with its sentence and whom it is about, in one transaction.
 */
export async function keepFile(
  database: Database,
  surroundings: Surroundings,
  toKeep: FileToKeep
): Promise<void> {
  const { file, note } = toKeep
  const clipId = file.id
  const title = toKeep.title.trim() || file.name
  await act(database, surroundings, { action: 'keep', subject: title }, async (writer) => {
    if (await database.clips.get(clipId)) return
    const about = await aboutWhom(writer, toKeep.about)
    const aboutIds = about === undefined ? [] : [about.id]
    await database.files.put(file)
    await writer.add('clips', {
      ...clipOf(title, file, about?.kind ?? 'advice'),
      keptAt: writer.now,
      about: aboutIds
    })
    const text = note.trim()
    const base = { createdAt: writer.now, changedAt: writer.now, clipId, prompt: 'drew' as const }
    if (text !== '')
      await writer.add('notes', { ...base, id: writer.newId(), aboutId: about?.id ?? clipId, text })
  })
}

async function aboutWhom(
  writer: Writer,
  about: FileAbout
): Promise<{ id: string; kind: SubjectKind } | undefined> {
  if (about === undefined) return undefined
  if ('name' in about) return { id: await addOne(writer, about), kind: about.kind }
  const subject = await findKept(writer.database, about.id)
  return subject && { id: about.id, kind: kindOf(subject) }
}

/** A file is a page without an address: it says nothing that could be read, and is known by its name. */
function clipOf(title: string, file: KeptFile, kind: SubjectKind): Omit<Clip, 'keptAt' | 'about'> {
  return {
    id: file.id,
    reading: {
      kind: readingKind(kind),
      page: { url: fileAddress(file), title },
      practitioner: { fields: {}, sources: {} },
      product: { fields: {}, sources: {} },
      advice: { fields: {}, sources: {} }
    },
    pageKeys: [],
    textState: 'none',
    fileId: file.id
  }
}
