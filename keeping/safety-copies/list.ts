import { ownFolder, type OwnFolder } from '@/browser/own-files'
import { schemaVersion } from '@/db/schema'
import { newestFirst, type SafetyCopy } from '@/domain/safety-copy'
import { letBlobsGo } from './stored-blobs'
import { isCopyName, nameOfCopy, readCopyLabel, readCopyRows, sumRows } from './copy-file'

export const copiesFolder = 'safety-copies'

/**
 * All safety copies, the newest first.
 * @param how "thorough": one whose label is damaged is read whole, since its rows may be well
 */
export async function listSafetyCopies(how?: 'thorough'): Promise<SafetyCopy[]> {
  const folder = await ownFolder(copiesFolder)
  if (!folder) return []
  const copies: SafetyCopy[] = []
  for (const name of await folder.names()) {
    if (!isCopyName(name)) continue
    const id = name.slice(0, -nameOfCopy('').length)
    const label = (await readCopyLabel(folder, id)) ?? (how && (await labelAnew(folder, id)))
    if (label) copies.push(label)
  }
  return newestFirst(copies)
}

async function labelAnew(folder: OwnFolder, id: string): Promise<SafetyCopy | undefined> {
  try {
    const { counts, sum } = await sumRows(folder, id)
    const at = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z/.exec(id)?.[0] ?? ''
    const [day, time = ''] = at.split('T')
    const [hours, minutes, seconds, thousandths] = time.split('-')
    return {
      id,
      at: `${day}T${hours}:${minutes}:${seconds}.${thousandths}`,
      reason: 'change',
      version: schemaVersion,
      stamp: '',
      counts,
      sum,
      bytes: (await folder.read(nameOfCopy(id)))?.size ?? 0
    }
  } catch {
    return undefined
  }
}

/** Whether a copy can be read to its end, now. */
export async function isCopyWhole(copy: SafetyCopy): Promise<boolean> {
  const folder = await ownFolder(copiesFolder)
  if (!folder) return false
  return readCopyRows(folder, copy, () => {}).then(
    () => true,
    () => false
  )
}

/** Lets one go, or all: what they hold that stands nowhere else is gone. */
export async function letCopiesGo(ids: readonly string[]): Promise<void> {
  const folder = await ownFolder(copiesFolder)
  for (const id of ids) await folder?.remove(nameOfCopy(id))
  await letBlobsGo((await listSafetyCopies()).at(-1)?.at)
}
