import { priceIn } from '@/domain/price'

/** A price as a page prints it: also "29€50", where the sign stands in the place of the comma. */
export const printedPrice = (text: string): number | undefined =>
  priceIn(text.replace(/(?<=\d)€(?=\d\d(?!\d))/, ','))

const symbols: [RegExp, string][] = [
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/₹|\bRs\b/, 'INR'],
  [/₩|원/, 'KRW'],
  [/₡/, 'CRC'],
  [/₽|руб/i, 'RUB'],
  [/₪/, 'ILS'],
  [/zł/, 'PLN'],
  [/Kč/, 'CZK'],
  [/\bFt\b/, 'HUF'],
  [/\bR\s?\d/, 'ZAR'],
  [/円/, 'JPY'],
  [/元/, 'CNY'],
  [/\bFr\.|Franken/, 'CHF'],
  [/CA\$|C\$/, 'CAD'],
  [/AU\$|A\$/, 'AUD'],
  [/MX\$/, 'MXN'],
  [/NZ\$/, 'NZD'],
  [/R\$/, 'BRL'],
  [/¥/, 'JPY'],
  [/\$/, 'USD']
]
const codes =
  /\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|JPY|KRW|SEK|NOK|DKK|PLN|CZK|HUF|CRC|BRL|MXN|CNY|HKD|SGD|ZAR|RUB|TRY|ILS|THB|PHP|COP|CLP|ARS|PEN)\b/

/** Countries that write their own money with a bare "$" or "kr": how their addresses end and what their language tags say. */
const dollars: [RegExp, string][] = [
  [/\.ca(?:[/:]|$)|(?:en|fr)-CA/, 'CAD'],
  [/\.au(?:[/:]|$)|en-AU/, 'AUD'],
  [/\.nz(?:[/:]|$)|en-NZ/, 'NZD'],
  [/\.mx(?:[/:]|$)|es-MX/, 'MXN'],
  [/\.ar(?:[/:]|$)|es-AR/, 'ARS'],
  [/\.cl(?:[/:]|$)|es-CL/, 'CLP'],
  [/\.co(?:m\.co)?(?:[/:]|$).*es-CO|\.com\.co(?:[/:]|$)|es-CO/, 'COP'],
  [/\.sg(?:[/:]|$)|en-SG/, 'SGD'],
  [/\.hk(?:[/:]|$)|-HK/, 'HKD']
]
const crowns: [RegExp, string][] = [
  [/\.no(?:[/:]|$)|(?:^|\s)(?:no|nb|nn)(?:-|$)/, 'NOK'],
  [/\.dk(?:[/:]|$)|(?:^|\s)da(?:-|$)/, 'DKK']
]

/** ISO 4217 code of the currency that a price is printed in; a bare "$" is the dollar of the page's country. */
export function currencyIn(text: string, place = ''): string | undefined {
  const code = codes.exec(text)?.[1]
  if (code) return code
  const found = symbols.find(([symbol]) => symbol.test(text))?.[1]
  if (found === 'USD') return dollars.find(([there]) => there.test(place))?.[1] ?? found
  if (!found && /\bkr\b|\d,-/.test(text)) return crowns.find(([there]) => there.test(place))?.[1] ?? 'SEK'
  return found
}
