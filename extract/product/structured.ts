import type { ProductFields } from '@/domain/page-fields'
import type { ReadMethod } from '@/domain/clip-kind'
import type { Source } from '../source'
import { absolute } from '../structured/absolute'
import { isOfType, isThing, textOf, textsOf, type Thing, thingsOf } from '../structured/thing'
import { printedPrice } from '../text/prices'
import { compact } from '../words/notation'
import { isGtin } from './gtin'
import { priceInText } from './text'

export const productTypes = /^(?:Product|ProductGroup|IndividualProduct|ProductModel|DietarySupplement|Drug)$/

/** The product that the page is about: the one whose name stands in the title or first heading, else the first. */
export function productThing(source: Source, method?: ReadMethod): Thing | undefined {
  const products = source.things.filter(
    (thing) => (!method || thing.method === method) && isOfType(thing, productTypes)
  )
  const head = compact(
    `${source.page.title ?? ''} ${source.view.lines.find((line) => line.heading === 1)?.text ?? ''}`
  )
  return products.find((thing) => head.includes(compact(textOf(thing, 'name') ?? '\u0000'))) ?? products[0]
}

/** What one syntax of structured data says of the product. */
export function productReader(method: ReadMethod): (source: Source) => Partial<ProductFields> {
  return (source) => {
    const product = productThing(source, method)
    if (!product) return {}
    const fields: Partial<ProductFields> = {}
    const variant = shownVariant(thingsOf(product, 'hasVariant'), source)
    const name = textOf(product, 'name')
    if (name && name.length < 300) fields.name = name
    const brand = textOf(product, 'brand') ?? textOf(product, 'manufacturer')
    if (brand && !/^https?:/.test(brand)) fields.brand = brand
    const sku = textOf(product, 'sku') ?? (variant && textOf(variant, 'sku')) ?? offeredSku(product)
    if (sku) fields.sku = sku
    for (const key of ['gtin', 'gtin13', 'gtin12', 'gtin14', 'gtin8', 'isbn']) {
      const digits = (textOf(product, key) ?? (variant && textOf(variant, key)))?.replace(/\D/g, '') ?? ''
      if (isGtin(digits)) fields.gtin = digits
    }
    const picture = product.properties.get('image')?.[0]
    const image = absolute(
      isThing(picture) ? textOf(picture, 'url', 'contentUrl') : picture,
      source.view.base
    )
    if (image) fields.image = image
    const ingredients = [...textsOf(product, 'activeIngredient'), ...textsOf(product, 'ingredients')]
    if (ingredients.length)
      fields.ingredients = ingredients.flatMap((each) => each.split(/\s*[,;]\s*(?![^(]*\))/)).filter(Boolean)
    Object.assign(fields, offerFields(product, variant, priceInText(source).price))
    return fields
  }
}

/** A single offer names the number of the product. */
function offeredSku(product: Thing): string | undefined {
  const offers = thingsOf(product, 'offers')
  return offers.length === 1 && offers[0] ? textOf(offers[0], 'sku') : undefined
}

/** Of several sizes the one that the page's address, title or printed price speaks of; else the first. */
function shownVariant(variants: Thing[], { page, view }: Source): Thing | undefined {
  const said = `${page.title ?? ''} ${decodeURI(view.url.replace(/%(?![\da-f]{2})/gi, ''))}`
  const numbers = new Set(said.match(/\d+/g) ?? [])
  const own = (variant: Thing) =>
    [...`${textOf(variant, 'name') ?? ''} ${textOf(variant, 'sku') ?? ''}`.matchAll(/\d{2,}/g)].map(
      (match) => match[0]
    )
  const shared = (numbersOf: string[]) =>
    numbersOf.every((each) => variants.every((v) => own(v).includes(each)))
  return (
    variants.find((variant) => {
      const telling = own(variant).filter((each) => !shared([each]))
      return telling.some((each) => numbers.has(each))
    }) ?? variants[0]
  )
}

function offerFields(
  product: Thing,
  variant: Thing | undefined,
  printed: number | undefined
): Partial<ProductFields> {
  const offers = [...thingsOf(product, 'offers'), ...(variant ? thingsOf(variant, 'offers') : [])]
  const inner = offers.flatMap((offer) =>
    isOfType(offer, /AggregateOffer/) ? thingsOf(offer, 'offers') : []
  )
  const fields: Partial<ProductFields> = {}
  // Of several sizes the one whose price the page prints: another may be sold out.
  const shown = [...offers, ...inner].filter((offer) => priceOf(offer) === printed)
  for (const offer of [...(printed === undefined ? [] : shown), ...offers, ...inner, product]) {
    const specification = thingsOf(offer, 'priceSpecification')[0]
    const price = priceOf(offer)
    if (price !== undefined && fields.price === undefined) fields.price = price
    const currency = (
      textOf(offer, 'priceCurrency') ??
      (specification && textOf(specification, 'priceCurrency'))
    )?.toUpperCase()
    if (currency && /^[A-Z]{3}$/.test(currency) && fields.currency === undefined) fields.currency = currency
    const availability = textOf(offer, 'availability')?.replace(/^.*\//, '')
    if (availability && fields.availability === undefined) fields.availability = availability
    const seller = textOf(offer, 'seller')
    if (seller && !/^https?:/.test(seller) && fields.seller === undefined) fields.seller = seller
  }
  if (fields.price === undefined) delete fields.currency
  return fields
}

function priceOf(offer: Thing): number | undefined {
  const specification = thingsOf(offer, 'priceSpecification')[0]
  const said =
    textOf(offer, 'price') ?? (specification && textOf(specification, 'price')) ?? textOf(offer, 'lowPrice')
  return said === undefined ? undefined : machinePrice(said)
}

/** Machine prices have a dot for decimals, but pages write what they print. */
const machinePrice = (text: string) => (/^\d+\.\d+$/.test(text.trim()) ? Number(text) : printedPrice(text))
