import type { Database } from '@/db/database'
import { lockBackup } from '@/formats/backup-file'
import { sealedChunks } from '@/formats/backup-seal'
import { webContent } from './web-content'

/** The whole web of this moment as a file that only the key opens. */
export async function keyedBackup(database: Database, now: string, recipient: string): Promise<Blob> {
  return lockBackup(sealedChunks(await webContent(database), now), { by: 'key', recipient })
}
