import * as v from 'valibot'
import type { CareWeb } from '@/db/care-web'
import { keepPage } from '@/db/keep'
import { keepPassageOfPage } from '@/db/keep-passage'
import '@/db/later-rows'
import { waitForLook } from '@/db/wait-for-look'
import {
  pageReadingSchema,
  restReadingSchema,
  selectionReadingSchema,
  type PageReading,
  type RestReading,
  type SelectionReading
} from '@/domain/page-reading'
import { finishClip } from './finish-clip'

const waitingReadSchema = v.object({
  reading: pageReadingSchema,
  selection: v.exactOptional(selectionReadingSchema),
  rest: v.exactOptional(restReadingSchema)
})

/** What was read of a page that is kept while the web is locked. */
export interface WaitingRead {
  reading: PageReading
  selection?: SelectionReading
  rest?: RestReading
}

/**
 * Keeps what was read while the web was locked, as of the day it was read; it waits for a look.
 * @param id becomes that of the clip, so that it can't be kept twice
 * @returns false when it is none of ours
 */
export async function keepWaiting(web: CareWeb, waiting: { id: string; at: string; read: unknown }) {
  const checked = v.safeParse(waitingReadSchema, waiting.read)
  if (!checked.success) return false
  const { reading, selection, rest } = checked.output
  const surroundings = { ...web.surroundings, now: () => waiting.at }
  const ids = { clipId: waiting.id, passageId: `${waiting.id}-p` }
  const { clipId } = selection
    ? await keepPassageOfPage(web.database, surroundings, ids, reading, selection)
    : await keepPage(web.database, surroundings, ids.clipId, reading)
  if (rest) await finishClip(web, -1, clipId, async () => rest)
  await waitForLook(web.database, clipId, waiting.at)
  return true
}
