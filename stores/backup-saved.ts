import { onLocal } from '@/browser/lock-storage'
import { planPlace } from '@/keeping/backup-plan'

/** Tells when a backup was saved, by whichever page or by the worker. */
export function onBackupSaved(listener: () => void): void {
  const savedAt = (plan: unknown) => (plan as { savedAt?: unknown } | undefined)?.savedAt
  onLocal(planPlace, (before, now) => savedAt(before) !== savedAt(now) && listener())
}
