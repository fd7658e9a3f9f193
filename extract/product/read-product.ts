import type { ProductFields } from '@/domain/page-fields'
import { gather, type KindReading } from '../readers'
import type { Source } from '../source'
import { compact } from '../words/notation'
import { ingredientsInText } from './ingredients'
import { productInMeta } from './meta'
import { productReader } from './structured'
import { availabilityInText, labelsInText, nameInText, priceInText, sellerOfSite } from './text'

/** What the page says of a product: structured data first, then metas, then the text below its name. */
export function readProduct(source: Source): KindReading<ProductFields> {
  const reading = gather<ProductFields>(
    [
      { method: 'json-ld', read: productReader('json-ld') },
      { method: 'microdata', read: productReader('microdata') },
      { method: 'rdfa', read: productReader('rdfa') },
      { method: 'microformats', read: productReader('microformats') },
      { method: 'meta', read: productInMeta },
      { method: 'text', read: nameInText },
      { method: 'text', read: priceInText },
      { method: 'text', read: availabilityInText },
      { method: 'text', read: labelsInText },
      { method: 'text', read: ingredientsInText },
      { method: 'text', read: sellerOfSite }
    ],
    source
  )
  const { fields, sources } = reading
  // Shop software fills in the shop where no brand is known.
  const shops = [fields.seller, source.page.siteName, ...source.identities.slice(0, 2)].map((name) =>
    compact(name ?? '')
  )
  if (fields.brand && shops.includes(compact(fields.brand))) {
    delete fields.brand
    delete sources['brand']
  }
  return reading
}
