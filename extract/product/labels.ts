import { anyCase } from '../text/any-case'
import type { ProductFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { readPersonName } from '../text/person-name'
import { compact } from '../words/notation'
import { isGtin } from './gtin'
import { nameIndex, nameInText, productLines as own } from './text'

const brandLabel = anyCase(
  /^(?:by|brand|marke|marque|marca|merk|vendor|from the brand|브랜드|ブランド)\s*[:：]?\s+(\p{Lu}[^|]{1,50})$/u
)
/** "… Categories: Herbs Brand: Moss Naturals Share": one of several labels on a line. */
const brandAmidst = anyCase(
  /(?:^|\s)(?:brand|marke|marque|marca|merk)\s?[:：]\s(\p{Lu}[^|:：]{1,40}?)(?=\s\p{Lu}\p{L}{2,14}\s?[:：]|$)/u
)
/** Who made it is its brand where the page names none. */
const makerLabel = anyCase(
  /^(?:hersteller|fabricante|fabrikant|producent|produttore|laboratorio|laboratoire|fabricant|manufacturer|made by|제조사|メーカー)\s*[:：]?\s+(\p{Lu}[^|]{1,50})$/u
)
const makerForm =
  /,?\s(?:AG|GmbH|KG|e\.K\.|LLC|Inc\.?|Ltd\.?|Limited|S\.?A\.?S?\.?|S\.?L\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|Pty)(?:\s.*)?$/
/** Who sells and sends it in a market of many sellers. */
const sellerLabel = anyCase(
  /^(?:(?:ships from and )?sold (?:and (?:shipped|dispatched|delivered|fulfilled) )?by|seller|verk(?:auf|auft|auf und versand) durch|verkäufer|vendu(?: et expédié)? par|vendeur|vendido(?: (?:y|e) (?:enviado|entregue))? por|vendedor|verkocht(?: en verzonden)? door|verkoper|venduto(?: e spedito)? da|venditore|handmade by)\s*[:：]?\s+(\p{L}[^|:]{1,50})$/u
)
const skuLabel =
  /(?:^|[\s|])(?:sku|product (?:code|number|id)|item (?:no\.?|number|#)|art(?:ikel)?\.?-?\s?(?:nr|nummer|no|code)\.?|(?:item|product|stock)[ -]?code|code (?:produit|article)|riferimento|cod\.|codice (?:prodotto|articolo)|réf(?:érence)?\.?|referencia|referência|ref\.?|código(?: do produto)?|codice|상품\s?코드|제품\s?코드|artikelnummer|num[ée]ro de (?:produit|article)|n[úu]mero de (?:producto|artículo)|商品番号|品番|produktnummer|productnummer)(?:\s*[:：#]\s*|\s(?=[A-Z]*[-_]?[A-Z\d-]*\d))([\w][\w./-]{2,30})/i
const gtinLabel =
  /(?:^|[\s|])(?:upc(?:[ -]?code)?|cup|ean(?:[ -]?(?:1[23]|code))?|gtin|barcode|strichcode|jan|isbn(?:[ -]?1[03])?|바코드)(?:\s?코드|コード)?\s*[:：]?\s*(\d[\d -]{6,18}\d)/i

/** A brand is often printed just above the name. */
function withLabelsAbove(source: Source): Line[] {
  const lines = own(source)
  const all = source.view.lines
  const start = lines[0] ? all.indexOf(lines[0]) : 0
  return [...all.slice(Math.max(0, start - 4), start).filter((line) => line.region !== 'nav'), ...lines]
}

/** What stands alone in a box of its own before its value. */
const aloneLabel = /^(?:sku|brand|marke|marque|marca|merk|ean|gtin|barcode|upc)$/i

/** A cell or term of a data sheet with its value in the next one. */
const isLabelCell = (line: Line, next: Line | undefined): boolean =>
  line.text.length < 24 &&
  ((line.row > 0 && line.row === next?.row) || (line.tag === 'dt' && next?.tag === 'dd'))

/** "di Laboratori Nivalis" just below the name, or a line beside the name that the theme marks as the brand. */
export function brandBesideName(source: Source): Partial<ProductFields> {
  const { lines } = source.view
  const at = nameIndex(source, nameInText(source).name)
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
  // The theme says by a class of its own which line is the brand.
  const marked = lines
    .slice(Math.max(0, at - 4), at + 8)
    .find(
      ({ marks, region, text, heading }) =>
        (heading === 0 || text !== nameInText(source).name) &&
        /brand/.test(marks) &&
        !/logo|site-/.test(marks) &&
        region !== 'nav' &&
        region !== 'header' &&
        region !== 'footer' &&
        /^\p{L}[^.!?:€$£]{1,39}$/u.test(text) &&
        !makerLabel.test(text)
    )
  const brand = madeBy.exec(below?.text ?? '')?.[1] ?? marked?.text ?? beginning?.text ?? above?.text
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
        aloneLabel.test(line.text) ||
        isLabelCell(line, lines[index + 1])) &&
      next.length < 60
        ? `${line.text} ${next}`
        : line.text
    if (text.length > 200) continue
    const brand = index < 40 ? (brandLabel.exec(text) ?? brandAmidst.exec(text))?.[1] : undefined
    // "By Ada Moss" on a book names who wrote it.
    const wrote = /^by\s/i.test(text) && readPersonName(brand ?? '') !== undefined
    if (brand && !wrote && !fields.brand && !/[.!?]$|\d{3}/.test(brand))
      fields.brand = brand.replace(/\s*[(（].*$/, '').trim()
    const seller = sellerLabel.exec(text)?.[1]?.replace(/[.,;]$/, '')
    if (seller && !fields.seller && !/[.!?]/.test(seller)) fields.seller = seller
    const sku = skuLabel.exec(text)?.[1]
    if (sku && !fields.sku && /\d/.test(sku)) fields.sku = sku
    const gtin = gtinLabel.exec(text)?.[1]?.replace(/\D/g, '')
    if (gtin && !fields.gtin && isGtin(gtin)) fields.gtin = gtin
  }
  return fields
}

/** Whom the page names as the maker, without the legal form: "Hersteller: Alpenquell AG". */
export function makerInText(source: Source): Partial<ProductFields> {
  const lines = withLabelsAbove(source)
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const text = isLabelCell(line, next) ? `${line.text} ${next?.text ?? ''}` : line.text
    const maker = text.length < 90 ? makerLabel.exec(text)?.[1] : undefined
    if (maker && !/[.!?]\s|\d{3}/.test(maker))
      return {
        brand: maker
          .replace(/\s*[(（,].*$/, '')
          .replace(makerForm, '')
          .trim()
      }
  }
  return {}
}

/** "Adrenapure | Moss Clinical | Shop" over the heading "Moss Clinical Adrenapure": the part it begins with is the brand. */
export function brandInTitle(source: Source): Partial<ProductFields> {
  const name = compact(nameInText(source).name ?? '')
  const [first, ...others] = source.titleParts
  const brand = others.find((part) => compact(part).length > 3 && name.startsWith(compact(part)))
  const isWhole = brand && compact(brand) === name
  return brand && !isWhole && compact(first ?? '') !== name ? { brand } : {}
}
