import type { ProductFields } from '@/domain/page-fields'
import type { Source } from '../source'
import { absolute } from '../structured/absolute'
import { meta } from '../structured/meta'
import { printedPrice } from '../text/prices'

/** What OpenGraph and product metas say of the product. */
export function productInMeta(source: Source): Partial<ProductFields> {
  const { metas } = source
  const fields: Partial<ProductFields> = {}
  const price = printedPrice(meta(metas, 'product:price:amount', 'og:price:amount', 'twitter:data1') ?? '')
  const currency = meta(metas, 'product:price:currency', 'og:price:currency')?.toUpperCase()
  if (currency && /^[A-Z]{3}$/.test(currency) && price !== undefined) {
    fields.price = price
    fields.currency = currency
  }
  const brand = meta(metas, 'product:brand', 'og:brand')
  if (brand) fields.brand = brand
  const availability = meta(metas, 'product:availability', 'og:availability')
  if (availability)
    fields.availability = /out|oos/i.test(availability)
      ? 'OutOfStock'
      : /in ?stock|instock/i.test(availability)
        ? 'InStock'
        : availability
  const image = absolute(meta(metas, 'og:image:secure_url', 'og:image', 'twitter:image'), source.view.base)
  if (image) fields.image = image
  return fields
}
