import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { browserSurroundings } from '@/browser/surroundings'
import { openWithKey } from '@/db/open-with-key'
import { serveBackup } from '@/keeping/serve-backup'
import type { BackupAsk } from '@/messages/backup'

/** Writes and reads backups beside the full page, so that no key and no click ever waits for it. */
export default defineUnlistedScript(() => {
  const answer = serveBackup((message) => postMessage(message), {
    open: openWithKey,
    surroundings: browserSurroundings
  })
  addEventListener('message', ({ data }: MessageEvent<BackupAsk>) => answer(data))
})
