/** A number as printed in any of the usual ways: "1,234.50", "1.234,50", "39.500,00", "29 950", "29950.0". */
export function priceIn(text: string): number | undefined {
  const match = /\d[\d.,' ’\u00a0\u202f]*/.exec(text)
  if (!match) return undefined
  let digits = match[0].replace(/[\s'’\u00a0\u202f]/g, '').replace(/[.,]+$/, '')
  const comma = digits.lastIndexOf(',')
  const dot = digits.lastIndexOf('.')
  if (comma >= 0 && dot >= 0) {
    const decimal = comma > dot ? ',' : '.'
    digits = digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.')
  } else if (comma >= 0 || dot >= 0) {
    const mark = comma >= 0 ? ',' : '.'
    const parts = digits.split(mark)
    const last = parts[parts.length - 1] ?? ''
    // Three digits after the only kind of mark are thousands: "39.500", "16,820".
    const thousands = parts.length > 2 || (last.length === 3 && parts[0] !== '0')
    digits = thousands ? parts.join('') : parts.join('.')
  }
  const value = Number(digits)
  return Number.isFinite(value) && value < 10_000_000 ? value : undefined
}

const symbols: [RegExp, string][] = [
  [/€|\beuros?\b/i, 'EUR'],
  [/£/, 'GBP'],
  [/₹|\bRs\b/, 'INR'],
  [/₩|원/, 'KRW'],
  [/₡/, 'CRC'],
  [/₽|руб/i, 'RUB'],
  [/₪/, 'ILS'],
  [/zł/, 'PLN'],
  [/円/, 'JPY'],
  [/元/, 'CNY'],
  [/\bFr\.|Franken/, 'CHF'],
  [/CA\$|C\$/, 'CAD'],
  [/AU\$|A\$/, 'AUD'],
  [/NZ\$/, 'NZD'],
  [/R\$/, 'BRL'],
  [/¥/, 'JPY'],
  [/\$/, 'USD']
]
const codes =
  /\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|JPY|KRW|SEK|NOK|DKK|PLN|CZK|HUF|CRC|BRL|MXN|CNY|HKD|SGD|ZAR|RUB|TRY|ILS|THB|PHP|COP|CLP|ARS|PEN)\b/

/** ISO 4217 code of the currency that a price is printed in; a bare "$" is the dollar of the page's country. */
export function currencyIn(text: string, place = ''): string | undefined {
  const code = codes.exec(text)?.[1]
  if (code) return code
  const found = symbols.find(([symbol]) => symbol.test(text))?.[1]
  if (found !== 'USD') return found
  if (/\.ca(?:\/|$)|en-CA|fr-CA/.test(place)) return 'CAD'
  if (/\.au(?:\/|$)|en-AU/.test(place)) return 'AUD'
  if (/\.nz(?:\/|$)|en-NZ/.test(place)) return 'NZD'
  return found
}
