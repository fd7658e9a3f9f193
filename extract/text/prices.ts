/** A number as printed in any of the usual ways: "1,234.50", "1.234,50", "39.500,00", "29 950", "29950.0". */
export function priceIn(text: string): number | undefined {
  // "29€50": the sign stands where others print a comma.
  const match = /\d[\d.,' ’\u00a0\u202f]*/.exec(text.replace(/(?<=\d)€(?=\d\d(?!\d))/, ','))
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
