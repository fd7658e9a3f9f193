/**
 * A price as printed or typed in any of the usual ways: "1,234.50", "1.234,50", "39.500,00", "29 950", "29950.0".
 * @returns undefined where there is no number
 */
export function priceIn(text: string): number | undefined {
  // "29€50": the sign stands where others print a comma.
  const said = /\d[\d.,' ’\u00a0\u202f]*/.exec(text.replace(/(?<=\d)€(?=\d\d(?!\d))/, ','))?.[0]
  if (said === undefined) return undefined
  const digits = said.replace(/[\s'’]|[.,\s]+$/g, '')
  const parts = digits.split(/[.,]/)
  const decimals = parts.length > 1 ? (parts.pop() ?? '') : ''
  // Three digits after the only kind of mark are thousands: "39.500", "16,820".
  const isWhole = decimals.length === 3 && parts[0] !== '0' && !(digits.includes('.') && digits.includes(','))
  const value = Number(`${parts.join('')}${isWhole ? '' : '.'}${decimals}`)
  return value < 10_000_000 ? value : undefined
}
