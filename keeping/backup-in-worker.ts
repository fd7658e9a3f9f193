import { everySoOften } from '@/browser/alarms'
import { mayDownload, putWithDownloads } from '@/browser/downloads'
import { browserSurroundings } from '@/browser/surroundings'
import { downloadsFolder } from '@/domain/backup-plan'
import { toBase64 } from '@/formats/base64'
import { backUpWhenDue, type BackupHand } from './automatic-backup'
import { readPlan } from './backup-plan'
import { openOwnWebIfThere } from './own-web'

/** Longest file that goes through a `data:` address; a longer one waits for an open page. */
const longestByAddress = 40_000_000

/** The worker's hand: it has no address for a blob in Chromium, and no folder anywhere. */
const hand: BackupHand = {
  make: async (database, { recipient }) => {
    if ((await readPlan()).place !== 'downloads' || !(await mayDownload())) return undefined
    // Only now: the worker wakes at each click, and need not set up what locks.
    const { keyedBackup } = await import('./keyed-backup')
    return keyedBackup(database, browserSurroundings.now(), recipient)
  },
  put: async (file, name) => {
    const path = `${downloadsFolder}/${name}`
    if (typeof URL.createObjectURL === 'function') {
      const address = URL.createObjectURL(file)
      const isThere = await putWithDownloads(address, path)
      URL.revokeObjectURL(address)
      return isThere
    }
    if (file.size > longestByAddress) return false
    const base64 = toBase64(new Uint8Array(await file.arrayBuffer()))
    return putWithDownloads(`data:application/octet-stream;base64,${base64}`, path)
  }
}

/** Looked at this often, in minutes; most looks end at once. */
const often = 60

/** The worker's part in backups: now and then it looks whether one is due, and makes it. */
export function keepBackedUp(): void {
  everySoOften('backup', often, () => void backUp())
}

async function backUp(): Promise<void> {
  if ((await readPlan()).every === 'never') return
  const opening = await openOwnWebIfThere()
  if (!opening?.ok) return
  await backUpWhenDue(opening.database, browserSurroundings, hand).catch(() => false)
  opening.database.close()
}
