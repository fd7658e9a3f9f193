import * as v from 'valibot'
import { peopleTies } from './connection'
import { rings, sectors } from './partnership'
import { idSchema, recordEntries } from './record'
import { givings, layers, loads, stages, strengths } from './tie-words'

const line = v.pipe(v.string(), v.maxLength(2000))

/** Someone as they stood on that day. */
const pictureSchema = v.strictObject({
  name: line,
  role: line,
  sector: v.picklist(sectors),
  ring: v.picklist(rings),
  addedAt: v.string(),
  angle: v.exactOptional(v.number()),
  strength: v.exactOptional(v.picklist(strengths)),
  strained: v.exactOptional(v.literal(true)),
  giving: v.exactOptional(v.picklist(givings)),
  layers: v.exactOptional(v.array(v.picklist(layers))),
  supports: v.exactOptional(v.array(line)),
  stage: v.exactOptional(v.picklist(stages)),
  load: v.exactOptional(v.picklist(loads)),
  private: v.exactOptional(v.literal(true))
})

/** What tied two of them to each other; "covers": the first covered for the second what was not expected there. */
const threadSchema = v.strictObject({
  fromId: idSchema,
  toId: idSchema,
  kind: v.picklist([...peopleTies, 'covers'])
})

/**
 * A picture of the whole web on a day: nothing in it is ever changed. People stand by their ids as keys and are not
 * pointed to, so that it stays when someone leaves.
 */
export const snapshotSchema = v.strictObject({
  ...recordEntries,
  name: v.pipe(v.string(), v.maxLength(400)),
  people: v.record(idSchema, pictureSchema),
  /** Absent in pictures from before ties among people were kept in them. */
  threads: v.exactOptional(v.array(threadSchema))
})
export type Snapshot = v.InferOutput<typeof snapshotSchema>
export type PicturedPerson = v.InferOutput<typeof pictureSchema>
export type PicturedThread = v.InferOutput<typeof threadSchema>
/** Everyone of one day, by id. */
export type PicturedWeb = Readonly<Record<string, PicturedPerson>>
