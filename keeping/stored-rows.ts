import { collectRows } from '@/db/backup'
import type { Database } from '@/db/database'
import type { LooseRows } from '@/formats/backup-text'
import { storeFiles } from '@/formats/stored-file'
import { storePictures } from '@/formats/stored-picture'

/** The setting that holds the folder for backups: a handle of this browser, which means nothing in any other. */
export const folderSetting = 'backup-folder'

/** The rows of a whole web as a backup writes them: pictures and files with their bytes as letters. */
export async function storedRows(database: Database): Promise<LooseRows> {
  const rows = await collectRows(database)
  const pictures = await storePictures(rows.pictures)
  const files = await storeFiles(rows.files)
  const settings = rows.settings.filter(({ id }) => id !== folderSetting)
  return { ...rows, settings, pictures: pictures.stored, files: files.stored }
}
