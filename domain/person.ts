import * as v from 'valibot'
import { practitionerFieldsSchema } from './page-fields'
import { recordEntries, sourcedEntries } from './record'

const typedLine = v.pipe(v.string(), v.maxLength(2000))
const {
  name: _name,
  partyKind: _partyKind,
  image: _image,
  website: _website,
  ...fields
} = practitionerFieldsSchema.entries
/** Client's corrections may be shorter, longer or odder than what a page may say; they are kept as typed. */
const partyEntries = {
  ...recordEntries,
  ...sourcedEntries,
  ...fields,
  name: typedLine,
  profession: v.exactOptional(typedLine),
  practice: v.exactOptional(typedLine),
  address: v.exactOptional(typedLine),
  website: v.exactOptional(typedLine),
  npi: v.exactOptional(typedLine),
  /** E.164 of each printed number whose country could be told, worked out after keeping. */
  dialNumbers: v.exactOptional(v.record(v.string(), v.string()))
}

/** Whoever holds the client: a practitioner, or someone they know (also a group, an animal, a place, a faith). */
export const personSchema = v.strictObject({
  ...partyEntries,
  role: v.picklist(['practitioner', 'supporter']),
  /** For someone I know: "sister", "choir on Tuesdays". */
  relation: v.exactOptional(typedLine),
  /** The practice they work at, when that is a record of its own. */
  practiceId: v.exactOptional(v.string())
})
export type Person = v.InferOutput<typeof personSchema>

/** A clinic or practice: linked to the people who work there, never merged with them. */
export const practiceSchema = v.strictObject(partyEntries)
export type Practice = v.InferOutput<typeof practiceSchema>

/** The fields that a page or a client can fill in, in the order they are shown. */
export const partyFields = [
  'name',
  'relation',
  'credentials',
  'profession',
  'practice',
  'specialties',
  'phones',
  'emails',
  'address',
  'addresses',
  'website',
  'languages',
  'fees',
  'insurance',
  'acceptingNew',
  'npi'
] as const
export type PartyField = (typeof partyFields)[number]
