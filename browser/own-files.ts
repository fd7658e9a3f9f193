/*
 * Files of our own in the browser's private place for them (OPFS), beside the database and not in it: what damages one
 * leaves the other. Nobody sees them but us, and they go with the extension.
 */

/** One folder of such files. A file that is being written is seen by nobody until it is whole. */
export interface OwnFolder {
  names: () => Promise<string[]>
  /** Undefined where there is none, or it can't be opened. */
  read: (name: string) => Promise<Blob | undefined>
  /** Takes the place of a file of that name once `fill` is done; when it throws, nothing has changed. */
  write: (name: string, fill: (file: FileInMaking) => Promise<void>) => Promise<void>
  /** Writes over the first bytes of a file that is there; when that goes wrong, it stays as it was. */
  putFirst: (name: string, part: BlobPart) => Promise<void>
  remove: (name: string) => Promise<void>
}

export interface FileInMaking {
  add: (part: BlobPart) => Promise<void>
  /** Writes over the first bytes, when what belongs there is only known at the end. */
  putFirst: (part: BlobPart) => Promise<void>
}

/**
 * @param make whether to make the folder where there is none
 * @returns undefined where there is no such folder, or no such place in this browser
 */
export async function ownFolder(name: string, make = false): Promise<OwnFolder | undefined> {
  try {
    const root = await navigator.storage.getDirectory()
    return folderIn(await root.getDirectoryHandle(name, { create: make }))
  } catch {
    return undefined
  }
}

function folderIn(folder: FileSystemDirectoryHandle): OwnFolder {
  return {
    names: async () => {
      const names: string[] = []
      for await (const name of folder.keys()) names.push(name)
      return names
    },
    read: async (name) => {
      try {
        return await (await folder.getFileHandle(name)).getFile()
      } catch {
        return undefined
      }
    },
    write: async (name, fill) => {
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable()
      try {
        await fill({
          add: (part) => writing.write(part),
          putFirst: (part) => writing.write({ type: 'write', position: 0, data: part })
        })
      } catch (error) {
        await writing.abort().catch(() => undefined)
        throw error
      }
      await writing.close()
    },
    putFirst: async (name, part) => {
      const writing = await (await folder.getFileHandle(name)).createWritable({ keepExistingData: true })
      await writing.write({ type: 'write', position: 0, data: part })
      await writing.close()
    },
    remove: (name) => folder.removeEntry(name).catch(() => undefined)
  }
}

/** Takes all our files away. */
export async function removeOwnFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory()
  const names: string[] = []
  for await (const name of root.keys()) names.push(name)
  for (const name of names) await root.removeEntry(name, { recursive: true })
}

/** How many bytes the browser lets us have; undefined where it does not say. */
export async function ownSpace(): Promise<number | undefined> {
  try {
    return (await navigator.storage.estimate()).quota
  } catch {
    return undefined
  }
}
