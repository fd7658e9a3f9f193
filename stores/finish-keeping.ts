import { readRestByWorker } from '@/clipping/ask-worker'
import { finishClip } from '@/clipping/finish-clip'
import type { CareWeb } from '@/db/care-web'
import type { Kept } from '@/db/keep'
import { quietly } from '@/keeping/witness'
import { missingRows, noteWitness } from '@/keeping/witness-notes'

/**
 * The slower half of keeping, after the record stands on the screen: the web is remembered, text and picture follow, and
 * the dialled form of numbers.
 * @param tellBehind called where the web lacks something that was kept. Before the page was read only one row of each
 *   table was looked at, since counting would be felt: whoever never opens the full page hears of it here.
 */
export async function finishKeeping(
  web: CareWeb,
  tabId: number,
  { clipId, subjectId }: Kept,
  tellBehind: () => void
): Promise<void> {
  await noteWitness(web.database)
  void quietly(() => missingRows(web.database)).then((missing) => missing && tellBehind())
  await finishClip(web, tabId, clipId, readRestByWorker)
  if (subjectId === undefined) return
  const { dialNumbers } = await import('@/clipping/dial-numbers')
  await dialNumbers(web, clipId, subjectId)
}
