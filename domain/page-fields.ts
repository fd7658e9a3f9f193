import * as v from 'valibot'
import { longestLine, longestList } from './reading-limits'

/**
 * What a page says of a practitioner, a product or a piece of advice: the values as printed.
 * Pages are hostile input: every string is cut to a length a person can read, every list to a number a person can
 * look over, and only the keys named here pass. The field names are those of the clip draft contract.
 */
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestLine))
const lines = v.pipe(v.array(line), v.minLength(1), v.maxLength(longestList))
const webAddress = v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\//i))

export const practitionerFieldsSchema = v.object({
  /** Without honorific or post-nominals: "Ada Moss"; a practice's own name for an organization. */
  name: v.exactOptional(line),
  partyKind: v.exactOptional(v.picklist(['person', 'organization'])),
  /** As printed: ["ND", "LAc"]. */
  credentials: v.exactOptional(lines),
  profession: v.exactOptional(line),
  /** The practice or clinic they work at. */
  practice: v.exactOptional(line),
  specialties: v.exactOptional(lines),
  /** As printed; E.164 is worked out by extract/finish. */
  phones: v.exactOptional(lines),
  emails: v.exactOptional(lines),
  /** One line, as printed; never a parsed rewrite. */
  address: v.exactOptional(line),
  addresses: v.exactOptional(lines),
  website: v.exactOptional(webAddress),
  languages: v.exactOptional(lines),
  /** Printed strings with their meaning: "Initial visit, 90 min: $280". */
  fees: v.exactOptional(lines),
  insurance: v.exactOptional(lines),
  acceptingNew: v.exactOptional(v.boolean()),
  /** Ten digits, check digit verified. */
  npi: v.exactOptional(v.pipe(v.string(), v.regex(/^[12]\d{9}$/))),
  /** Absolute address of the portrait; kept as a source, never fetched. */
  image: v.exactOptional(webAddress)
})
export type PractitionerFields = v.InferOutput<typeof practitionerFieldsSchema>

export const productFieldsSchema = v.object({
  name: v.exactOptional(line),
  brand: v.exactOptional(line),
  price: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  /** ISO 4217. */
  currency: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  availability: v.exactOptional(line),
  ingredients: v.exactOptional(lines),
  servingSize: v.exactOptional(line),
  gtin: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{8,14}$/))),
  sku: v.exactOptional(line),
  seller: v.exactOptional(line),
  image: v.exactOptional(webAddress)
})
export type ProductFields = v.InferOutput<typeof productFieldsSchema>

export const adviceFieldsSchema = v.object({
  title: v.exactOptional(line),
  author: v.exactOptional(line),
  authorCredential: v.exactOptional(line),
  /** ISO date, also `2003` or `2003-05`: what the page says and no more. */
  published: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  publisher: v.exactOptional(line)
})
export type AdviceFields = v.InferOutput<typeof adviceFieldsSchema>
