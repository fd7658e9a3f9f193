import { mayDownload, putWithDownloads } from '@/browser/downloads'
import { asFolder, mayWriteTo, writeIntoFolder } from '@/browser/folder'
import { browserSurroundings } from '@/browser/surroundings'
import type { Database } from '@/db/database'
import { readSetting } from '@/db/drafts'
import { glanceKept } from '@/db/glance-kept'
import { downloadsFolder, wantsNudge } from '@/domain/backup-plan'
import { backUpWhenDue, deedNumber, type BackupHand } from '@/keeping/automatic-backup'
import { backupLine } from '@/keeping/backup-line'
import { changePlan, readPlan } from '@/keeping/backup-plan'
import { folderSetting } from '@/keeping/stored-rows'

/** An open page looks this often whether a backup is due. */
const often = 900_000

/**
 * What an open page does about backups once its first room has stood for a while: one is made if it is due, and now and
 * then one is spoken of.
 * @param speak says a word about backups
 */
export async function lookAfterBackups(database: Database, speak: () => void): Promise<void> {
  const say = () => speakWhenDue(database, speak).catch(() => undefined)
  const look = async () => {
    await backUpWhenDue(database, browserSurroundings, hand).catch(() => false)
    await say()
  }
  await look()
  document.addEventListener('visibilitychange', () => void say())
  setInterval(() => void look(), often)
}

/** Only where somebody looks: what is said in a page behind others would count as said, and be seen by nobody. */
async function speakWhenDue(database: Database, speak: () => void): Promise<void> {
  if (document.hidden) return
  const [plan, kept, number] = [await readPlan(), await glanceKept(database), await deedNumber(database)]
  const now = browserSurroundings.now()
  if (!wantsNudge(plan, kept, number, now)) return
  await changePlan({ spokenAt: now })
  speak()
}

/** A page's hand: the worker beside it makes the file, and a chosen folder can be written to while it is open. */
const hand: BackupHand = {
  make: async (database, { recipient }) => {
    const line = backupLine(database)
    const end = await line.ask({ say: 'write', lock: { by: 'key', recipient } })
    line.close()
    return end.say === 'written' ? end.file : undefined
  },
  put: async (file, name, { place }, database) => {
    if (place === 'folder') {
      const folder = asFolder(await readSetting(database, folderSetting))
      if (!folder || !(await mayWriteTo(folder, false))) return false
      await writeIntoFolder(folder, name, file)
      return true
    }
    if (!(await mayDownload())) return false
    const address = URL.createObjectURL(file)
    const isThere = await putWithDownloads(address, `${downloadsFolder}/${name}`)
    URL.revokeObjectURL(address)
    return isThere
  }
}
