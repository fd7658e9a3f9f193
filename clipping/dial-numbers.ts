import { fillDialNumbers } from '@/db/complete'
import type { CareWeb } from '@/db/care-web'
import { findSubject } from '@/db/subjects'
import { toE164 } from '@/extract/finish/phones'

/**
 * Works out how the kept numbers are dialled (E.164). Its library weighs 30 kB: pages load this file after the record
 * is shown, never before.
 */
export async function dialNumbers({ database }: CareWeb, clipId: string, subjectId: string): Promise<void> {
  const clip = await database.clips.get(clipId)
  const subject = await findSubject(database, subjectId)
  if (!clip || (subject?.table !== 'people' && subject?.table !== 'practices')) return
  const numbers: Record<string, string> = {}
  for (const printed of subject.record.phones ?? []) {
    const dialled = toE164(printed, clip.reading.page, subject.record.address)
    if (dialled) numbers[printed] = dialled
  }
  await fillDialNumbers(database, subjectId, numbers)
}
