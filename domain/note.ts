import * as v from 'valibot'
import { idSchema, recordEntries } from './record'

/** The longest note, in characters: a short story. */
export const longestNote = 100_000

/** The client's own words about a record. */
export const noteSchema = v.strictObject({
  ...recordEntries,
  aboutId: idSchema,
  clipId: v.exactOptional(idSchema),
  /** The question it answers: "What drew you here?", "Anything new since then?", or none. */
  prompt: v.picklist(['drew', 'since', 'none']),
  text: v.pipe(v.string(), v.maxLength(longestNote))
})
export type Note = v.InferOutput<typeof noteSchema>

/** What a note is about and which question it answers, before a word of it is written. */
export type NoteStart = Pick<Note, 'id' | 'aboutId' | 'clipId' | 'prompt'>
