import { fileTypeOf } from '@/domain/file-type'
import { largestFile, type KeptFile } from '@/domain/kept-file'
import type { FileAbout } from '@/db/keep-file'
import { useCareWeb } from './care-web'

export type FileProblem = 'empty' | 'too-large' | 'other-type' | 'broken' | 'unread' | 'full'
export type ReadFile = { ok: true; file: Omit<KeptFile, 'id'> } | { ok: false; problem: FileProblem }

/** Takes a picture or PDF from the computer: looks at it first, then keeps it. No part of it leaves the browser. */
export function useKeepFile() {
  const { database, surroundings } = useCareWeb()
  const keeping = () => import('@/db/keep-file')
  return {
    /** What kind of file it is by its bytes, or why it can't be kept. */
    async read(given: File): Promise<ReadFile> {
      const read = await readBytes(given)
      if (!read.ok) return read
      const { hasRoomFor } = await keeping()
      return (await hasRoomFor(database, given.size)) ? read : { ok: false, problem: 'full' }
    },
    /** @returns the id of the clip */
    async keep(file: Omit<KeptFile, 'id'>, words: { title: string; note: string; about: FileAbout }) {
      const id = surroundings.newId()
      const { keepFile } = await keeping()
      const about = words.about && { ...words.about }
      await keepFile(database, surroundings, { ...words, about, file: { ...file, id } })
      return id
    }
  }
}

async function readBytes(given: File): Promise<ReadFile> {
  const no = (problem: FileProblem): ReadFile => ({ ok: false, problem })
  if (given.size === 0) return no('empty')
  if (given.size > largestFile) return no('too-large')
  const bytes = await given.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return no('unread')
  const type = fileTypeOf(new Uint8Array(bytes.slice(0, 1024)))
  if (type === undefined) return no('other-type')
  // Copied: the file on the computer may change or go, and a blob of it would go with it.
  const blob = new Blob([bytes], { type })
  if (type !== 'application/pdf' && !(await isWhole(blob))) return no('broken')
  return { ok: true, file: { blob, name: given.name.slice(0, 300) || type, type, size: bytes.byteLength } }
}

/** Whether the browser can draw a picture. */
async function isWhole(blob: Blob): Promise<boolean> {
  if (typeof createImageBitmap !== 'function') return true
  try {
    const drawn = await createImageBitmap(blob)
    drawn.close()
    return true
  } catch {
    return false
  }
}
