import { completeClip } from '@/db/complete'
import type { CareWeb } from '@/db/care-web'
import type { Picture } from '@/domain/clip'
import { restWanted, type PictureReading, type RestReading, type RestWanted } from '@/domain/page-reading'

/**
 * The second, slower half of keeping: main text and picture of the page. It may be cut off by a closing popup or a
 * stopped worker: the clip then says "text not read" and the next visit finishes it.
 * @param readRest reads here (worker) or by way of the worker (popup)
 */
export async function finishClip(
  { database, surroundings }: CareWeb,
  tabId: number,
  clipId: string,
  readRest: (tabId: number, wanted: RestWanted) => Promise<RestReading | undefined>
): Promise<void> {
  const clip = await database.clips.get(clipId)
  if (!clip || clip.textState === 'read') return
  const rest = await readRest(tabId, restWanted(clip.reading))
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
