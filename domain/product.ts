import * as v from 'valibot'
import { productFieldsSchema } from './page-fields'
import { recordEntries, sourcedEntries } from './record'

const typedLine = v.pipe(v.string(), v.maxLength(2000))
const { image: _image, gtin: _gtin, ...fields } = productFieldsSchema.entries

/** A supplement, herb or other product, as its page or label says. */
export const productSchema = v.strictObject({
  ...recordEntries,
  ...sourcedEntries,
  ...fields,
  // The client's corrections may be shorter, longer or odder than what a page may say; they are kept as typed.
  name: typedLine,
  brand: v.exactOptional(typedLine),
  currency: v.exactOptional(typedLine),
  availability: v.exactOptional(typedLine),
  servingSize: v.exactOptional(typedLine),
  seller: v.exactOptional(typedLine),
  sku: v.exactOptional(typedLine),
  gtin: v.exactOptional(typedLine)
})
export type Product = v.InferOutput<typeof productSchema>

export const productFields = [
  'name',
  'brand',
  'price',
  'currency',
  'availability',
  'ingredients',
  'servingSize',
  'seller',
  'gtin',
  'sku'
] as const
export type ProductField = (typeof productFields)[number]
