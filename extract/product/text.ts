import { anyCase } from '../text/any-case'
import { beforeStock, inStock, outOfStock } from '../words/availability'
import type { ProductFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { meta } from '../structured/meta'
import { amountsIn, money } from '../text/money'
import { currencyIn, priceIn } from '../text/prices'
import {
  carriageNote,
  notThePrice,
  oldPrice,
  savingTail,
  subscriptionTail,
  unitPrice,
  unitTail
} from '../words/prices'
import { compact, isPlaceholder } from '../words/notation'
import { rememberedOf } from '../text/remembered'
import { readPersonName } from '../text/person-name'
import { isGtin } from './gtin'

export const addToCart =
  /^(?:add to (?:cart|bag|basket|trolley)|buy (?:it )?now|in den (?:warenkorb|einkaufswagen)|jetzt kaufen|ajouter au panier|acheter|añadir al (?:carrito|cesta)|agregar al carrito|comprar(?: ahora)?|in winkel(?:wagen|mand)(?: leggen)?|toevoegen aan winkelwagen|aggiungi al carrello|カートに入れる|장바구니(?:에 담기| 담기)?|в корзину|купить)$/i

/** The product's name: the first heading outside of the page frame. */
export function nameInText(source: Source): Partial<ProductFields> {
  const { lines } = source.view
  const framed = (line: Line) => line.region === 'nav' || line.region === 'footer' || line.region === 'aside'
  const heads = lines.filter(
    (line) =>
      line.heading > 0 &&
      line.heading < 4 &&
      !framed(line) &&
      line.text.length > 3 &&
      line.text.length < 220 &&
      !isPlaceholder(line.text)
  )
  const title = compact(source.page.title ?? '')
  const head =
    heads.find((line) => line.heading === 1 && line.region !== 'header') ??
    heads.find((line) => title.includes(compact(line.text))) ??
    heads[0]
  if (head) return { name: head.text }
  const name = meta(source.metas, 'og:title') ?? source.titleParts[0]
  return name ? { name } : {}
}

/** The lines that speak of the product: from its name to what is related to it. */
const own = rememberedOf((source: Source): Line[] => {
  const { lines } = source.view
  const { name } = nameInText(source)
  const start = Math.max(
    0,
    lines.findIndex((line) => line.text === name && line.heading > 0)
  )
  const end = lines.findIndex(
    (line, index) =>
      index > start + 3 &&
      (line.heading > 0 || (line.bold && line.text.length < 60)) &&
      /related|you (?:may|might) also|similar|customers also|also bought|recently viewed|ähnliche|das könnte|vous aimerez|produits similaires|relacionados|también te|gerelateerde|other products|customers? (?:also )?(?:bought|viewed)|kunden kauften|wird oft zusammen|produits associés|les clients|altri prodotti|potrebbe(?:ro)? (?:anche )?piacerti|você também|quem comprou|andere klanten|combineer|関連商品|こちらもおすすめ|reviews?$/i.test(
        line.text
      )
  )
  return lines
    .slice(start, end < 0 ? undefined : end)
    .filter((line) => line.region !== 'nav' && line.region !== 'footer' && line.region !== 'aside')
})

/** The one-off price nearest below the name; struck-out and per-serving prices are passed over. */
export function priceInText(source: Source): Partial<ProductFields> {
  const lines = own(source).slice(0, 60)
  // What a theme marks as old is the price after all where there is no other.
  const today = lines.filter((line) => !oldMark.test(line.marks))
  return firstPrice(today, source) ?? firstPrice(lines, source) ?? {}
}

/** The amounts that a text calls old. */
const oldAmounts = (text: string): Set<number | undefined> =>
  new Set((text.match(oldPrice) ?? []).flatMap((each) => amountsIn(each).map(priceIn)))

/** Whether the page prints an amount as what it was, struck out or with the word. */
export function isOldOnPage(price: number, source: Source): boolean {
  return own(source)
    .slice(0, 60)
    .some(
      ({ text, struck, marks }) =>
        text.length < 160 &&
        (struck || oldMark.test(marks) ? new Set(amountsIn(text).map(priceIn)) : oldAmounts(text)).has(price)
    )
}

/** Whether the page prints an amount only beside words that say that it is not what one pays for one. */
export function isOthersPrice(price: number, source: Source): boolean {
  const printing = own(source)
    .slice(0, 60)
    .filter(({ text }) => text.length < 160 && amountsIn(text).some((each) => priceIn(each) === price))
  return printing.length > 0 && printing.every(({ text }) => notThePrice.test(text))
}

const oldMark = /old-price|price-old|was-price|regular-price|list-price|compare/

function firstPrice(lines: Line[], source: Source): Partial<ProductFields> | undefined {
  for (const line of lines) {
    if (line.text.length > 160 || !money.test(line.text) || line.struck) continue
    const before = oldAmounts(line.text)
    const text = line.text
      .replace(unitPrice, ' ')
      .replace(unitTail, ' ')
      .replace(carriageNote, ' ')
      .replace(oldPrice, ' ')
      .replace(subscriptionTail, '')
      .replace(savingTail, ' ')
    if (text.length > 120 || !money.test(text) || notThePrice.test(text)) continue
    // "$19.00 Original price was: $19.00. $15.50": what was is printed once more without its word.
    const today = amountsIn(text).filter((each) => !before.has(priceIn(each)))
    const amounts = [...new Set(today.length ? today : amountsIn(text))]
    // "£12.25 £9.95" is a price and what it was before.
    const printed =
      amounts.length === 2 && (priceIn(amounts[0] ?? '') ?? 0) > (priceIn(amounts[1] ?? '') ?? 0)
        ? amounts[1]
        : amounts[0]
    const price = printed === undefined ? undefined : priceIn(printed)
    const currency =
      printed &&
      currencyIn(
        line.text.length < 60 ? line.text : printed,
        `${source.view.url} ${source.page.language ?? ''}`
      )
    if (price !== undefined && price > 0 && currency) return { price, currency }
  }
  return undefined
}

/** Whether it can be had, where the page says so in words of its own. */
export function availabilityInText(source: Source): Partial<ProductFields> {
  const said = own(source)
    .slice(0, 60)
    .flatMap((line) =>
      line.text.length < 120 ? line.text.split(/(?<=[\p{L}\d]{2})[.!]\s(?=\p{Lu})/u) : [line.text]
    )
  for (const sentence of said) {
    // "✔ In stock – posted from the mill", "Zurzeit ausverkauft – wieder ab Mai"
    const text =
      sentence
        .split(/\s[–—|·-]\s|[.!(]/)[0]
        ?.replace(beforeStock, '')
        .trim() ?? ''
    if (text.length > 60 || (sentence.length > 90 && !/^[^.!]{3,40}\.\s/.test(sentence))) continue
    if (outOfStock.test(text)) return { availability: 'OutOfStock' }
    if (inStock.test(text)) return { availability: 'InStock' }
  }
  return {}
}

const brandLabel = anyCase(
  /^(?:by|brand|marke|hersteller|marque|marca|merk|vendor|fabricante|fabrikant|produttore|laboratorio|laboratoire|manufacturer|from the brand|브랜드|제조사|ブランド|メーカー)\s*[:：]?\s+(\p{Lu}[^|]{1,50})$/u
)
const skuLabel =
  /(?:^|[\s|])(?:sku|product (?:code|number|id)|item (?:no\.?|number|#)|art(?:ikel)?\.?-?\s?(?:nr|nummer|no|code)\.?|(?:item|product|stock)[ -]?code|code (?:produit|article)|riferimento|cod\.|codice (?:prodotto|articolo)|réf(?:érence)?\.?|referencia|referência|ref\.?|código(?: do produto)?|codice|상품\s?코드|제품\s?코드|artikelnummer|num[ée]ro de (?:produit|article)|n[úu]mero de (?:producto|artículo)|商品番号|品番|produktnummer|productnummer)(?:\s*[:：#]\s*|\s(?=[A-Z]*[-_]?[A-Z\d-]*\d))([\w][\w./-]{2,30})/i
const gtinLabel =
  /(?:^|[\s|])(?:upc(?:[ -]?code)?|cup|ean(?:[ -]?1[23])?|gtin|barcode|strichcode|jan|isbn(?:[ -]?1[03])?|바코드)(?:\s?코드|コード)?\s*[:：]?\s*(\d[\d -]{6,18}\d)/i

/** A brand is often printed just above the name. */
function withLabelsAbove(source: Source): Line[] {
  const lines = own(source)
  const all = source.view.lines
  const start = lines[0] ? all.indexOf(lines[0]) : 0
  return [...all.slice(Math.max(0, start - 4), start).filter((line) => line.region !== 'nav'), ...lines]
}

/** A cell or term of a data sheet with its value in the next one. */
const isLabelCell = (line: Line, next: Line | undefined): boolean =>
  line.text.length < 24 &&
  ((line.row > 0 && line.row === next?.row) || (line.tag === 'dt' && next?.tag === 'dd'))

/** "di Laboratori Nivalis" just below the name, or a line beside the name that the theme marks as the brand. */
export function brandBesideName(source: Source): Partial<ProductFields> {
  const { lines } = source.view
  const at = lines.findIndex(({ heading, text }) => heading > 0 && text === nameInText(source).name)
  if (at < 0) return {}
  const below = lines.slice(at + 1, at + 3).find(({ text }) => madeBy.test(text))
  const titled = source.titleParts.map(compact)
  const above = lines
    .slice(Math.max(0, at - 2), at)
    .find(({ linked, region, text }) => linked && region !== 'nav' && titled.includes(compact(text)))
  // "Lumen" over "Lumen Vitamin D3" is how the name itself begins.
  const beginning = lines
    .slice(Math.max(0, at - 2), at)
    .find(
      ({ linked, region, text }) =>
        linked &&
        region !== 'nav' &&
        compact(text).length > 2 &&
        compact(lines[at]?.text ?? '').startsWith(compact(text)) &&
        compact(lines[at]?.text ?? '') !== compact(text)
    )
  const brand = madeBy.exec(below?.text ?? '')?.[1] ?? beginning?.text ?? above?.text
  return brand && !readPersonName(brand)?.sure ? { brand } : {}
}

const madeBy = /^(?:di|von|par|by|de|van|da|av|af)\s(\p{Lu}[^.!?|:\d]{2,40})$/u

/** Labelled lines: brand, SKU and GTIN. */
export function labelsInText(source: Source): Partial<ProductFields> {
  const fields: Partial<ProductFields> = {}
  const lines = withLabelsAbove(source)
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]?.text ?? ''
    const text =
      (/^[\p{L} .-]{2,20}:$/u.test(line.text) ||
        /^(?:sku|brand|marke|marque|marca)$/i.test(line.text) ||
        isLabelCell(line, lines[index + 1])) &&
      next.length < 60
        ? `${line.text} ${next}`
        : line.text
    if (text.length > 200) continue
    const brand = index < 40 ? brandLabel.exec(text)?.[1] : undefined
    // "By Ada Moss" on a book names who wrote it.
    const wrote = /^by\s/i.test(text) && readPersonName(brand ?? '') !== undefined
    if (brand && !wrote && !fields.brand && !/[.!?]$|\d{3}/.test(brand))
      fields.brand = brand.replace(/\s*[(（].*$/, '').trim()
    const sku = skuLabel.exec(text)?.[1]
    if (sku && !fields.sku && /\d/.test(sku)) fields.sku = sku
    const gtin = gtinLabel.exec(text)?.[1]?.replace(/\D/g, '')
    if (gtin && !fields.gtin && isGtin(gtin)) fields.gtin = gtin
  }
  return fields
}

/** "Adrenapure | Moss Clinical | Shop" over the heading "Moss Clinical Adrenapure": the part it begins with is the brand. */
export function brandInTitle(source: Source): Partial<ProductFields> {
  const name = compact(nameInText(source).name ?? '')
  const [first, ...others] = source.titleParts
  const brand = others.find((part) => compact(part).length > 3 && name.startsWith(compact(part)))
  const isWhole = brand && compact(brand) === name
  return brand && !isWhole && compact(first ?? '') !== name ? { brand } : {}
}

/** The shop: what the site calls itself. */
export function sellerOfSite(source: Source): Partial<ProductFields> {
  const [seller] = source.identities.filter(
    (name) => compact(name) !== compact(nameInText(source).name ?? '')
  )
  return seller ? { seller } : {}
}
export { own as productLines }
