import { shallowRef } from 'vue'
import { askForDownloads, mayDownload, putWithDownloads } from '@/browser/downloads'
import {
  asFolder,
  chooseFolder,
  hasFolders,
  mayWriteTo,
  writeIntoFolder,
  type ChosenFolder
} from '@/browser/folder'
import { readSetting, writeSetting } from '@/db/drafts'
import { backupFileName, downloadsFolder, type BackupPlan } from '@/domain/backup-plan'
import { deedNumber, noteSaved } from '@/keeping/automatic-backup'
import { backupLine } from '@/keeping/backup-line'
import { changePlan, readKey, readPlan, writeKey, type StoredKey } from '@/keeping/backup-plan'
import { folderSetting } from '@/keeping/stored-rows'
import { useCareWeb } from './care-web'

export type { StoredKey } from '@/keeping/backup-plan'

/** How this browser saves backups: locked for whom, where to, how often; and the key. */
export function useBackupPlan() {
  const { database, surroundings } = useCareWeb()
  const plan = shallowRef<BackupPlan>()
  const key = shallowRef<StoredKey>()
  const folder = shallowRef<ChosenFolder>()
  const ready = Promise.all([
    readPlan().then((read) => (plan.value = read)),
    readKey().then((read) => (key.value = read)),
    // One that can't be read just now is chosen anew.
    readSetting(database, folderSetting)
      .then((read) => (folder.value = asFolder(read)))
      .catch(() => undefined)
  ])

  async function keepKey(next: StoredKey) {
    await writeKey(next)
    key.value = next
  }

  return {
    plan,
    key,
    folder,
    ready,
    canChooseFolder: hasFolders(),
    change: async (fields: Partial<BackupPlan>) => {
      plan.value = await changePlan(fields)
    },
    /** As it is kept now: another part of the page may have made it since. */
    keyNow: readKey,
    /** @throws when none could be made */
    makeKey: async () => {
      const line = backupLine(database)
      const end = await line.ask({ say: 'key' })
      line.close()
      if (end.say !== 'key') throw new Error('no key')
      await keepKey({ ...end.key, madeAt: surroundings.now(), sheetKept: false })
    },
    sheetIsKept: async () => {
      if (key.value) await keepKey({ ...key.value, sheetKept: true })
    },
    chooseFolder: async () => {
      const chosen = await chooseFolder()
      if (!chosen) return
      await writeSetting(database, folderSetting, chosen)
      folder.value = chosen
    },
    /** In a click. */
    mayWriteToFolder: async () => folder.value !== undefined && (await mayWriteTo(folder.value, true)),
    askForDownloads,
    /** The number of the last deed; asked before the file is made, remembered after it is saved. */
    deedNumber: () => deedNumber(database),
    /**
     * Puts a file where backups go.
     * @param byLink hands it to the browser as a link where downloads are not to be used without a question
     * @returns the name under which it is there
     */
    put: async (
      file: Blob,
      number: number,
      isLocked: boolean,
      byLink: (name: string, file: Blob) => void
    ) => {
      const now = surroundings.now()
      const name = backupFileName(now, isLocked)
      let there = name
      if (plan.value?.place === 'folder' && folder.value)
        there = await writeIntoFolder(folder.value, name, file)
      else if (await mayDownload()) {
        const address = URL.createObjectURL(file)
        const isThere = await putWithDownloads(address, `${downloadsFolder}/${name}`)
        URL.revokeObjectURL(address)
        if (!isThere) throw new Error('not saved')
      } else byLink(name, file)
      await noteSaved(database, now, number)
      return there
    }
  }
}
