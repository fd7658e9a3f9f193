import { vi } from 'vitest'

/** The browser's private place for files, in memory; what is being written is only there once it is closed. */
export interface StandInFiles {
  folders: Map<string, Map<string, Uint8Array>>
  /** From now on the disk takes so many bytes and no more. */
  room: number
}

export function standInFiles(): StandInFiles {
  const disk: StandInFiles = { folders: new Map(), room: Infinity }
  const root = {
    getDirectoryHandle: async (name: string, { create = false } = {}) => {
      if (create && !disk.folders.has(name)) disk.folders.set(name, new Map())
      const files = disk.folders.get(name)
      if (!files) throw new DOMException('none', 'NotFoundError')
      return folder(disk, files)
    },
    keys: () => disk.folders.keys(),
    removeEntry: async (name: string) => void disk.folders.delete(name)
  }
  vi.stubGlobal('navigator', {
    storage: { getDirectory: async () => root, estimate: async () => ({ quota: 1e12 }) }
  })
  return disk
}

function folder(disk: StandInFiles, files: Map<string, Uint8Array>) {
  return {
    keys: () => [...files.keys()][Symbol.iterator](),
    removeEntry: async (name: string) => void files.delete(name),
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (create && !files.has(name)) files.set(name, new Uint8Array())
      if (!files.has(name)) throw new DOMException('none', 'NotFoundError')
      return {
        getFile: async () => new Blob([(files.get(name) ?? new Uint8Array()) as BlobPart]),
        createWritable: async ({ keepExistingData = false } = {}) =>
          writable(disk, files, name, keepExistingData ? files.get(name) : undefined)
      }
    }
  }
}

function writable(
  disk: StandInFiles,
  files: Map<string, Uint8Array>,
  name: string,
  before: Uint8Array = new Uint8Array()
) {
  let bytes = new Uint8Array(before)
  const put = async (part: BlobPart, position: number) => {
    const more = new Uint8Array(await new Blob([part]).arrayBuffer())
    const used = [...files.values()].reduce((sum, { length }) => sum + length, 0)
    if (used + position + more.length > disk.room) throw new DOMException('full', 'QuotaExceededError')
    const next = new Uint8Array(Math.max(bytes.length, position + more.length))
    next.set(bytes)
    next.set(more, position)
    bytes = next
  }
  return {
    write: async (part: BlobPart | { type: 'write'; position: number; data: BlobPart }) =>
      typeof part === 'object' && 'position' in part
        ? put(part.data, part.position)
        : put(part, bytes.length),
    close: async () => void files.set(name, bytes),
    abort: async () => undefined
  }
}
