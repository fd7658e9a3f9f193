import { beforeStock, inStock, outOfStock } from '../words/availability'
import type { ProductFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { meta } from '../structured/meta'
import { amountsIn, money } from '../text/money'
import { currencyIn, printedPrice } from '../text/prices'
import {
  carriageNote,
  inSouthAfrica,
  notThePrice,
  oldPrice,
  onceOnly,
  percentLess,
  rand,
  savingTail,
  subscriptionTail,
  unitPrice,
  unitTail
} from '../words/prices'
import { compact, isPlaceholder } from '../words/notation'
import { rememberedOf } from '../text/remembered'

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
  const site = compact(source.identities[0] ?? '')
  const isNamed = (line: Line) => title.includes(compact(line.text)) && compact(line.text) !== site
  const first = heads.find((line) => line.heading === 1 && line.region !== 'header')
  // Older themes put the shop's name into the first heading of every page.
  const isShop = first !== undefined && compact(first.text) === site
  const head =
    (isShop ? (heads.find(isNamed) ?? first) : first) ??
    heads.find(isNamed) ??
    heads.find((line) => title.includes(compact(line.text))) ??
    heads[0]
  if (head) return { name: head.text }
  // Without any heading the part of the title that the page prints once more, and that isn't the shop's own name.
  const parts = source.titleParts.filter((part) => compact(part) !== site)
  const printed = parts.find((part) => lines.some((line) => !framed(line) && line.text === part))
  const name = meta(source.metas, 'og:title') ?? printed ?? parts[0] ?? source.titleParts[0]
  return name ? { name } : {}
}

/** Where the name stands: in a heading, else wherever it is printed outside of the page frame. */
export function nameIndex({ view }: Source, name: string | undefined): number {
  const headed = view.lines.findIndex((line) => line.heading > 0 && line.text === name)
  return headed >= 0
    ? headed
    : view.lines.findIndex(({ text, region }) => text === name && region !== 'nav' && region !== 'footer')
}

/** The lines that speak of the product: from its name to what is related to it. */
const own = rememberedOf((source: Source): Line[] => {
  const { lines } = source.view
  const { name } = nameInText(source)
  const start = Math.max(0, nameIndex(source, name))
  const end = lines.findIndex(
    (line, index) =>
      index > start + 3 &&
      (line.heading > 0 || (line.bold && line.text.length < 60)) &&
      /related|you (?:may|might) also|similar|customers also|also bought|recently viewed|ähnliche|das könnte|vous aimerez|produits similaires|relacionados|también te|gerelateerde|other products|customers? (?:also )?(?:bought|viewed)|kunden kauften|wird oft zusammen|produits associés|les clients|altri prodotti|potrebbe(?:ro)? (?:anche )?piacerti|você também|quem comprou|andere klanten|combineer|passende (?:produkte|artikel)|dazu passt|unsere (?:produkte|empfehlung)|(?:our|shop (?:our|the)) (?:products|range)|(?:nos|nuestros|onze|i nostri|nossos) (?:produits|productos|producten|prodotti|produtos)|関連商品|こちらもおすすめ|reviews?$/i.test(
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
  return firstPrice(today, source) ?? firstPrice(lines, source) ?? firstPrice(aboveName(source), source) ?? {}
}

/** Some shops print price and stock over the name. */
const aboveName = (source: Source): Line[] => {
  const start = nameIndex(source, nameInText(source).name)
  return source.view.lines
    .slice(Math.max(0, start - 8), Math.max(0, start))
    .filter(({ region, marks }) => (region === 'main' || region === 'body') && !/cart/.test(marks))
}

/** The amounts that a text calls old. */
const oldAmounts = (text: string): Set<number | undefined> =>
  new Set((text.match(oldPrice) ?? []).flatMap((each) => amountsIn(each).map(printedPrice)))

/** Whether the page prints an amount as what it was, struck out or with the word. */
export function isOldOnPage(price: number, source: Source): boolean {
  return own(source)
    .slice(0, 60)
    .some(
      ({ text, struck, marks }) =>
        text.length < 160 &&
        (struck || oldMark.test(marks) ? new Set(amountsIn(text).map(printedPrice)) : oldAmounts(text)).has(
          price
        )
    )
}

/** Whether the page prints an amount only beside words that say that it is not what one pays for one. */
export function isOthersPrice(price: number, source: Source): boolean {
  const printing = own(source)
    .slice(0, 60)
    .filter(({ text }) => text.length < 160 && amountsIn(text).some((each) => printedPrice(each) === price))
  const isOnce = printing.some(({ text }) => printedPrice(onceOnly.exec(text)?.[1] ?? '') === price)
  return printing.length > 0 && !isOnce && printing.every(({ text }) => notThePrice.test(text))
}

const oldMark = /old-price|price-old|was-price|regular-price|list-price|compare/

function firstPrice(printed: Line[], source: Source): Partial<ProductFields> | undefined {
  const place = `${source.view.url} ${source.page.language ?? ''}`
  const lines = inSouthAfrica.test(place)
    ? printed.map((line) => ({ ...line, text: line.text.replace(rand, 'ZAR ') }))
    : printed
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 160 || !money.test(line.text) || line.struck) continue
    if (isLabelledOther(line, lines[index - 1])) continue
    const once = onceOnly.exec(line.text)?.[1]
    const single = once === undefined ? undefined : printedPrice(once)
    const unit = once && currencyIn(once, place)
    if (single !== undefined && unit) return { price: single, currency: unit }
    const before = oldAmounts(line.text)
    const text = line.text
      .replace(unitPrice, ' ')
      .replace(unitTail, ' ')
      .replace(carriageNote, ' ')
      .replace(oldPrice, ' ')
      .replace(subscriptionTail, '')
      .replace(savingTail, ' ')
      .replace(percentLess, ' ')
    if (text.length > 120 || !money.test(text) || notThePrice.test(text)) continue
    // "$19.00 Original price was: $19.00. $15.50": what was is printed once more without its word.
    const today = amountsIn(text).filter((each) => !before.has(printedPrice(each)))
    const amounts = [...new Set(today.length ? today : amountsIn(text))]
    // "£12.25 £9.95" is a price and what it was before.
    const chosen =
      amounts.length === 2 && (printedPrice(amounts[0] ?? '') ?? 0) > (printedPrice(amounts[1] ?? '') ?? 0)
        ? amounts[1]
        : amounts[0]
    const price = chosen === undefined ? undefined : printedPrice(chosen)
    const currency = chosen && currencyIn(line.text.length < 60 ? line.text : chosen, place)
    if (price !== undefined && price > 0 && currency) return { price, currency }
  }
  return undefined
}

/** "How much is shipping?" over "$4.95", "定期お届け価格" beside "1,749円": the label says that it is another's price. */
function isLabelledOther(line: Line, label: Line | undefined): boolean {
  if (!label || label.text.length > 80 || !notThePrice.test(label.text)) return false
  const beside = (label.tag === 'dt' && line.tag === 'dd') || (line.row > 0 && label.row === line.row)
  return !money.test(label.text) && (beside || /[:：?？]$/.test(label.text))
}

/** Whether it can be had, where the page says so in words of its own. */
export function availabilityInText(source: Source): Partial<ProductFields> {
  const said = [...own(source).slice(0, 60), ...aboveName(source)].flatMap((line) =>
    line.text.length < 120 ? line.text.split(/(?<=[\p{L}\d]{2})[.!]\s(?=\p{Lu})/u) : [line.text]
  )
  for (const sentence of said) {
    // "✔ In stock – posted from the mill", "Zurzeit ausverkauft – wieder ab Mai"
    const text =
      sentence
        .split(/\s[–—|·-]\s|[.!(,]/)[0]
        ?.replace(beforeStock, '')
        .trim() ?? ''
    if (text.length > 60 || (sentence.length > 90 && !/^[^.!]{3,40}\.\s/.test(sentence))) continue
    if (outOfStock.test(text)) return { availability: 'OutOfStock' }
    if (inStock.test(text)) return { availability: 'InStock' }
  }
  return {}
}

/** The shop: what the site calls itself. */
export function sellerOfSite(source: Source): Partial<ProductFields> {
  const named = compact(nameInText(source).name ?? '')
  const others = source.identities.filter((name) => compact(name) !== named)
  // "Gentle Belly" out of "Gentle Belly herb tea" is what is sold; a shop's name in it is only believed where no other is.
  const seller = others.find((name) => !named.includes(compact(name))) ?? others[0]
  // A shop's name goes on with what lies in the basket: "Moss & Stone € 0,00".
  return seller ? { seller: seller.replace(emptyBasket, '') } : {}
}
const emptyBasket = /\s+(?:[A-Z]{0,3}[€$£]\s?\d[\d.,]*|\d[\d.,]*\s?[€$£])$/

export { own as productLines }
