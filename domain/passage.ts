import * as v from 'valibot'
import { idSchema, recordEntries } from './record'

/** A kept sentence: the quote with its surroundings, so that it is found again in the kept text and on the page. */
export const passageSchema = v.strictObject({
  ...recordEntries,
  clipId: idSchema,
  /** W3C TextQuoteSelector. */
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
  /** W3C TextPositionSelector over the page's body at the time. */
  start: v.exactOptional(v.number()),
  end: v.exactOptional(v.number()),
  /** The person it is about, where one is known. */
  personId: v.exactOptional(idSchema),
  quality: v.exactOptional(v.string()),
  stance: v.exactOptional(v.picklist(['for', 'against'])),
  /** "left-out" remembers that an offered sentence was declined, so that it is not offered again. */
  state: v.picklist(['kept', 'left-out'])
})
export type Passage = v.InferOutput<typeof passageSchema>
