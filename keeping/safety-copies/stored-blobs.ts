import { ownFolder, type OwnFolder } from '@/browser/own-files'
import { sealedMore, type ByteLock } from '@/db/row-lock'
import { quietly } from '@/keeping/witness'

/*
 * Pictures and files are large and never change: each stands once beside the copies, whichever of them hold it. A row in a
 * copy says only how large it was.
 */
const folderName = 'safety-copies-files'
const tables: readonly string[] = ['pictures', 'files']

const nameOf = (table: string, id: unknown, lock?: ByteLock) =>
  `${table}-${encodeURIComponent(String(id))}${lock ? lockedEnd : ''}`
/** Sealed ones stand beside those that are not, under a name of their own. */
const lockedEnd = '.locked'
const moreBytes = (lock: ByteLock | undefined) => (lock ? sealedMore : 0)
type BlobRow = { id: string; blob: Blob }
const hasBlob = (table: string, row: unknown): row is BlobRow =>
  tables.includes(table) && (row as { blob?: unknown }).blob instanceof Blob

/** Pictures and files as copies are taken. */
export interface BlobKeeper {
  /** Keeps the bytes of a row where they are not kept yet. @returns the row as a copy writes it; nothing when they can't be read */
  keep: (table: string, row: unknown) => Promise<unknown>
  /** Remembers that this copy holds what was kept, and lets go what no copy holds any more. */
  settle: (at: string, oldest: string) => Promise<void>
}

/** @param lock seals what is kept from now on */
export async function keepBlobs(lock?: ByteLock): Promise<BlobKeeper | undefined> {
  const folder = await ownFolder(folderName, true)
  if (!folder) return undefined
  const held = new Set<string>()
  return {
    keep: async (table, row) => {
      if (!hasBlob(table, row)) return row
      const name = nameOf(table, row.id, lock)
      const { size, type } = row.blob
      const there = await folder.read(name)
      if (there?.size !== size + moreBytes(lock)) {
        const bytes = await quietly(() => row.blob.arrayBuffer())
        // The browser has lost it: the rest is kept all the same.
        if (!bytes) return undefined
        const kept = lock ? lock.seal(new Uint8Array(bytes), name) : bytes
        await folder.write(name, (file) => file.add(kept))
      }
      held.add(name)
      return { ...row, blob: { size, type } }
    },
    settle: (at, oldest) => settle(folder, held, at, oldest)
  }
}

/** When each was last held by a copy; what nobody wrote down counts as held now. */
const listName = 'held-until.json'

async function settle(folder: OwnFolder, held: ReadonlySet<string>, at: string, oldest: string) {
  const text = await quietly(async () => (await folder.read(listName))?.text())
  const before = (await quietly(async () => JSON.parse(text ?? '{}') as Record<string, string>)) ?? {}
  const until: Record<string, string> = {}
  for (const name of await folder.names()) {
    if (name === listName) continue
    const last = held.has(name) ? at : (before[name] ?? at)
    if (last < oldest) await folder.remove(name)
    else until[name] = last
  }
  await folder.write(listName, (file) => file.add(JSON.stringify(until)))
}

/** Lets go what no copy holds any more. @param oldest when the oldest copy that is left was taken; without one all goes */
export async function letBlobsGo(oldest: string | undefined): Promise<void> {
  const folder = await ownFolder(folderName)
  if (!folder) return
  if (oldest !== undefined) return settle(folder, new Set(), oldest, oldest)
  for (const name of await folder.names()) await folder.remove(name)
}

/** Lets go the sealed ones, or those that are not. */
export async function letOtherBlobsGo(isLocked: boolean): Promise<void> {
  const folder = await ownFolder(folderName)
  for (const name of (await folder?.names()) ?? [])
    if (name !== listName && name.endsWith(lockedEnd) !== isLocked) await folder?.remove(name)
}

/** The row of a copy with its bytes again; undefined where they are gone. */
export async function withBytes(table: string, row: unknown, lock?: ByteLock): Promise<unknown> {
  if (!tables.includes(table) || hasBlob(table, row)) return row
  const folder = await ownFolder(folderName)
  const { id, blob } = row as { id: unknown; blob?: { size?: unknown; type?: unknown } }
  const name = nameOf(table, id, lock)
  const file = await folder?.read(name)
  if (!file || file.size - moreBytes(lock) !== blob?.size) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  // Read into memory: a file of ours may go while its row stands in the database.
  return {
    ...(row as object),
    blob: new Blob([lock ? lock.open(bytes, name) : bytes], {
      type: typeof blob.type === 'string' ? blob.type : ''
    })
  }
}
