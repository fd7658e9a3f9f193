import * as v from 'valibot'

/** What a page is about, as best the reader can tell. The person can always switch it. */
export const clipKindSchema = v.picklist(['practitioner', 'product', 'advice'])
export type ClipKind = v.InferOutput<typeof clipKindSchema>

/** How a value was found on a page; shown as the field's source on request. */
export const readMethodSchema = v.picklist([
  'json-ld',
  'microdata',
  'rdfa',
  'microformats',
  'meta',
  'link',
  'text'
])
export type ReadMethod = v.InferOutput<typeof readMethodSchema>
