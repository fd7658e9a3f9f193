import type { ProductFields } from '@/domain/page-fields'
import { gather, type KindReading, type Reader } from '../readers'
import type { Source } from '../source'
import { compact } from '../words/notation'
import { ingredientsInText } from './ingredients'
import { productInMeta } from './meta'
import { productReader } from './structured'
import { availabilityInText, brandInTitle, labelsInText, nameInText, priceInText, sellerOfSite } from './text'

/** What the page says of a product: structured data first, then metas, then the text below its name. */
export function readProduct(source: Source): KindReading<ProductFields> {
  const readers: Reader<ProductFields>[] = [
    { method: 'json-ld', read: productReader('json-ld') },
    { method: 'microdata', read: productReader('microdata') },
    { method: 'rdfa', read: productReader('rdfa') },
    { method: 'microformats', read: productReader('microformats') },
    { method: 'meta', read: productInMeta },
    { method: 'text', read: nameInText },
    { method: 'text', read: priceInText },
    { method: 'text', read: availabilityInText },
    { method: 'text', read: labelsInText },
    { method: 'text', read: brandInTitle },
    { method: 'text', read: ingredientsInText },
    { method: 'text', read: sellerOfSite }
  ]
  return gather(
    readers.map(({ method, read }) => ({ method, read: (from) => withoutShopAsBrand(read(from), from) })),
    source
  )
}

/** Shop software fills in the shop where no brand is known. */
function withoutShopAsBrand(fields: Partial<ProductFields>, source: Source): Partial<ProductFields> {
  const shops = [fields.seller, source.page.siteName, ...source.identities.slice(0, 2)]
  const { brand, ...rest } = fields
  const isShop = brand !== undefined && shops.some((shop) => compact(shop ?? '') === compact(brand))
  return isShop ? rest : fields
}
