import { createApp } from 'vue'
import { doLater } from '@/stores/later'
import type { Database } from '@/stores/full-page'

/** Loaded some seconds after the first room: nothing of it is needed to see one. */
export async function afterwards(database: Database): Promise<void> {
  await doLater(database, () => void speakOfBackup())
}

/** A page of its own beside the rooms, so that the frame of all rooms need not know of it. */
async function speakOfBackup(): Promise<void> {
  const { default: BackupNudge } = await import('@/components/data/BackupNudge.vue')
  const place = document.createElement('div')
  document.body.append(place)
  const app = createApp(BackupNudge, {
    onClosed: () => {
      app.unmount()
      place.remove()
    }
  })
  app.mount(place)
}
