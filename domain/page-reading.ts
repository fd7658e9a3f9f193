import * as v from 'valibot'
import { clipKindSchema, readMethodSchema, type ClipKind } from './clip-kind'
import { longestLine, longestList, longestText } from './reading-limits'
import { adviceFieldsSchema, practitionerFieldsSchema, productFieldsSchema } from './page-fields'

/**
 * What the reader in the page hands over: plain data, size-capped, not to be trusted. It holds a reading for each kind,
 * so that switching "Practitioner" to "Product" after keeping shows what the page says of that, too.
 */
const sources = v.record(v.pipe(v.string(), v.maxLength(40)), readMethodSchema)
const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestLine))

export const listedPersonSchema = v.object({
  name: line,
  credentials: v.exactOptional(v.pipe(v.array(line), v.maxLength(longestList))),
  role: v.exactOptional(line),
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(4000), v.regex(/^https?:\/\//i)))
})
/** One of several practitioners that a page lists. */
export type ListedPerson = v.InferOutput<typeof listedPersonSchema>

export const pageSchema = v.object({
  url: v.pipe(v.string(), v.minLength(1), v.maxLength(8000)),
  canonicalUrl: v.exactOptional(v.pipe(v.string(), v.maxLength(8000))),
  title: v.exactOptional(line),
  siteName: v.exactOptional(line),
  /** BCP 47. */
  language: v.exactOptional(v.pipe(v.string(), v.maxLength(35)))
})
/** Where something was read. */
export type Page = v.InferOutput<typeof pageSchema>

export const pageReadingSchema = v.object({
  kind: clipKindSchema,
  page: pageSchema,
  practitioner: v.object({ fields: practitionerFieldsSchema, sources }),
  product: v.object({ fields: productFieldsSchema, sources }),
  advice: v.object({ fields: adviceFieldsSchema, sources }),
  people: v.exactOptional(v.pipe(v.array(listedPersonSchema), v.maxLength(200)))
})
export type PageReading = v.InferOutput<typeof pageReadingSchema>

/** A page that only lists people, and says nothing of the place they work at: whom to keep is asked. */
export function isListOnly(reading: PageReading): boolean {
  return (
    reading.kind === 'practitioner' && (reading.people?.length ?? 0) > 1 && !reading.practitioner.fields.name
  )
}

/** What the second reading of a page needs to know of the first. */
export interface RestWanted {
  kind: ClipKind
  /** Where the picture is that goes with it: the portrait, or the product's. */
  picture?: string
}

export function restWanted({ kind, practitioner, product }: PageReading): RestWanted {
  const picture = (kind === 'product' ? product : practitioner).fields.image
  return { kind, ...(picture && { picture }) }
}

/** What to call a page in a list: what it names, else its own title, else its address. */
export function titleOf(reading: PageReading): string {
  const named = reading.kind === 'advice' ? reading.advice.fields.title : reading[reading.kind].fields.name
  return named ?? reading.page.title ?? reading.page.url
}

/** What the page itself is called, where that says more than `titleOf`: it tells two pages about one person apart. */
export function pageTitleOf(reading: PageReading): string | undefined {
  const own = reading.page.title
  return own === titleOf(reading) ? undefined : own
}

export const passageDraftSchema = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
  /** Id of a quality in domain/quality.ts. */
  quality: v.pipe(v.string(), v.maxLength(40)),
  stance: v.picklist(['for', 'against'])
})
/** A sentence on a page that speaks to a quality of partnership: offered, never tagged by itself. */
export type PassageDraft = v.InferOutput<typeof passageDraftSchema>

export const textReadingSchema = v.object({
  /** Plain main text, paragraphs by \n\n. */
  text: v.pipe(v.string(), v.maxLength(longestText)),
  cut: v.exactOptional(v.boolean()),
  passages: v.pipe(v.array(passageDraftSchema), v.maxLength(longestList))
})
/** The second, slower reading of a page: its main text and the sentences that speak to partnership. */
export type TextReading = v.InferOutput<typeof textReadingSchema>

export const selectionReadingSchema = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
  /** Offsets in the text content of the page's body (W3C TextPositionSelector). */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0))
})
/** What the person had selected, as a W3C TextQuoteSelector with its position. */
export type SelectionReading = v.InferOutput<typeof selectionReadingSchema>

export const pictureReadingSchema = v.object({
  /** `data:image/webp;base64,…` or jpeg/png, drawn from the image that the page had already decoded. */
  dataUrl: v.pipe(
    v.string(),
    v.maxLength(1_500_000),
    v.regex(/^data:image\/(webp|jpeg|png);base64,[A-Za-z0-9+/=]+$/)
  ),
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000))
})
export type PictureReading = v.InferOutput<typeof pictureReadingSchema>

/** What comes after the fields: the text, and the picture where the page shows one that may be drawn. */
export const restReadingSchema = v.object({
  text: textReadingSchema,
  picture: v.exactOptional(pictureReadingSchema)
})
export type RestReading = v.InferOutput<typeof restReadingSchema>
