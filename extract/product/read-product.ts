import type { ProductFields } from '@/domain/page-fields'
import { gather, type KindReading, type Reader } from '../readers'
import type { ReadMethod } from '@/domain/clip-kind'
import type { Source } from '../source'
import { compact } from '../words/notation'
import { retailWords } from '../words/retail'
import { ingredientsInText } from './ingredients'
import { productInMeta } from './meta'
import { productReader } from './structured'
import { brandBesideName, brandInTitle, labelsInText, makerInText } from './labels'
import { availabilityInText, isOldOnPage, isOthersPrice, nameInText, priceInText, sellerOfSite } from './text'

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
    { method: 'text', read: brandBesideName },
    { method: 'text', read: makerInText },
    { method: 'text', read: ingredientsInText },
    { method: 'text', read: sellerOfSite }
  ]
  return gather(
    [
      ...readers.map(({ method, read }) => ({
        method,
        read: (from: Source) => withoutOldPrice(method, withoutShopAsBrand(method, read(from), from), from)
      })),
      { method: 'json-ld', read: ownBrand }
    ],
    source
  )
}

/**
 * Where nothing else on the page is called the brand: a house that sells what it makes under its own name. A pharmacy or
 * shop that its software fills in is none.
 */
function ownBrand(source: Source): Partial<ProductFields> {
  const { brand } = productReader('json-ld')(source)
  return brand && !retailWords.test(brand) ? { brand } : {}
}

/** Metadata that still has the price of before, or a members' price, where the page prints today's. */
function withoutOldPrice(
  method: ReadMethod,
  fields: Partial<ProductFields>,
  source: Source
): Partial<ProductFields> {
  const { price, currency: _, ...rest } = fields
  if (method === 'text' || price === undefined) return fields
  const { price: printed } = priceInText(source)
  if (printed === undefined || printed === price) return fields
  const outdated = isOldOnPage(price, source) || isOthersPrice(price, source)
  return outdated ? rest : fields
}

/** Shop software fills in the shop where no brand is known. */
function withoutShopAsBrand(
  method: ReadMethod,
  fields: Partial<ProductFields>,
  source: Source
): Partial<ProductFields> {
  // What the page itself prints beside the name may stand in its title as well.
  const shops = [
    fields.seller,
    source.page.siteName,
    ...source.identities.slice(0, method === 'text' ? 1 : 2)
  ]
  const { brand, ...rest } = fields
  const isShop = brand !== undefined && shops.some((shop) => compact(shop ?? '') === compact(brand))
  return isShop ? rest : fields
}
