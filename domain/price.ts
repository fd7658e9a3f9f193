/** Three digits after each mark of one kind: "39.500", "16,820". */
const thousands = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/

/**
 * A price as printed or typed in any of the usual ways: "1,234.50", "1.234,50", "39.500,00", "29 950", "29950.0".
 * @returns undefined where there is no number
 */
export function priceIn(text: string): number | undefined {
  const digits = /\d[\d.,'’\s]*/.exec(text)?.[0].replace(/[\s'’]|[.,\s]+$/g, '')
  if (!digits) return undefined
  // The last mark of all stands before the cents.
  const marks = thousands.test(digits) ? /[.,]/g : /[.,](?=.*[.,])/g
  const value = Number(digits.replace(marks, '').replace(',', '.'))
  return value < 1e7 ? value : undefined
}
