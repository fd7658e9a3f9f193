import * as v from 'valibot'
import { clipKindSchema } from '@/domain/clip-kind'
import { soughtPassageSchema } from '@/domain/passage-again'
import { longestSearched } from '@/domain/reading-limits'

/**
 * What the popup says to the worker. The readers with their word lists weigh 40 kB: the worker holds them, so that the
 * popup opens without them, and what the worker hands back is checked by schema like anything from a page.
 */
const address = v.pipe(v.string(), v.maxLength(8000))
const tabId = v.pipe(v.number(), v.integer())
/** What came of gathering in the page. */
const gathered = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), value: v.unknown() }),
  v.strictObject({
    ok: v.literal(false),
    problem: v.picklist(['browser', 'store', 'pdf', 'refused', 'tooSlow'])
  })
])

export const toWorkerSchema = v.variant('say', [
  /** "You will be asked in a moment": a sleeping worker needs some time to wake up. */
  v.strictObject({ say: v.literal('wake') }),
  /** "Read the fields of this page, of which this was gathered." Answered with a TabReading. */
  v.strictObject({ say: v.literal('read-page'), tabId, address, title: v.exactOptional(address), gathered }),
  /** "Read the main text of this kind of page, and draw the picture at this address." Answered with a RestReading, or null. */
  v.strictObject({
    say: v.literal('read-rest'),
    tabId,
    kind: clipKindSchema,
    picture: v.exactOptional(address)
  }),
  /** "Look for these kept passages on its page." `texts`: its texts as it was kept. Answered with a PassageAgain each, or null. */
  v.strictObject({
    say: v.literal('find-passages'),
    tabId,
    passages: v.array(soughtPassageSchema),
    texts: v.array(v.pipe(v.string(), v.maxLength(longestSearched)))
  })
])
export type ToWorker = v.InferOutput<typeof toWorkerSchema>
