import * as v from 'valibot'

const exact = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000))
const around = v.pipe(v.string(), v.maxLength(200))

/**
 * What became of a kept passage on its page. "changed": other words stand in its place, and they are told. "gone": not
 * found on a page that was read whole. "unseen": not found, but not all of the page was read.
 */
export const passageAgainSchema = v.variant('state', [
  v.object({ state: v.literal('unchanged') }),
  v.object({ state: v.literal('moved') }),
  v.object({ state: v.literal('changed'), now: v.object({ exact, prefix: around, suffix: around }) }),
  v.object({ state: v.literal('gone') }),
  v.object({ state: v.literal('unseen') })
])
export type PassageAgain = v.InferOutput<typeof passageAgainSchema>

/** In the order of the passages that were asked for. */
export const passagesAgainSchema = v.array(passageAgainSchema)

/** A kept passage to be looked for, with the text of its page as it was kept then, by its place in a list of texts. */
export const soughtPassageSchema = v.strictObject({
  exact,
  prefix: around,
  suffix: around,
  textAt: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)))
})
export type SoughtPassage = v.InferOutput<typeof soughtPassageSchema>
