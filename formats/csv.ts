/** What a spreadsheet would take for a formula: it could call out, or show something else than what was written. */
const asFormula = /^[\s\u200B\uFEFF]*[=+\-@\t\r＝＋－＠]/

/**
 * A table as CSV (RFC 4180, with a mark by which spreadsheets know UTF-8). A cell that a spreadsheet would read as a
 * formula gets an apostrophe in front, so that it stays the words it was; also "-" of a price and "@" of an address.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const plain = text.replaceAll('\0', '')
  const words = asFormula.test(plain) ? `'${plain}` : plain
  return /[",\r\n;\t]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
