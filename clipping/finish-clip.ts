import { runReader } from '@/browser/page-reader'
import { completeClip } from '@/db/complete'
import type { CareWeb } from '@/db/care-web'
import type { Picture } from '@/domain/clip'
import type { PictureReading } from '@/domain/page-reading'
import { checkedRest } from './checked-reading'

/**
 * The second, slower half of keeping: main text and picture of the page. It may be cut off by a closing popup or a
 * stopped worker: the clip then says "text not read" and the next visit finishes it.
 */
export async function finishClip(
  { database, surroundings }: CareWeb,
  tabId: number,
  clipId: string
): Promise<void> {
  const clip = await database.clips.get(clipId)
  if (!clip || clip.textState === 'read') return
  const answer = await runReader(tabId, '/read-rest.js')
  const rest = answer.ok ? checkedRest(answer.value) : undefined
  if (!rest) return
  const picture = rest.picture && pictureFrom(rest.picture, surroundings.newId())
  await completeClip(database, clipId, { text: rest.text, ...(picture && { picture }) })
}

/** A data: address can't be fetched under our policy, so its bytes are taken apart by hand. */
function pictureFrom(reading: PictureReading, id: string): Picture {
  const [head = '', body = ''] = reading.dataUrl.split(',')
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))
  const type = /^data:([^;]+)/.exec(head)?.[1] ?? 'image/png'
  return { id, blob: new Blob([bytes], { type }), width: reading.width, height: reading.height }
}
