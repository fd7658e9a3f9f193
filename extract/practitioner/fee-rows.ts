import type { Line } from '../dom/line'
import { amountsIn, money } from '../text/money'

const shortest = 2
const most = 6
const longest = 200

/** Nothing but an amount: "$140", "60,– €", "ab 80 €". */
export const isAmountAlone = (text: string): boolean =>
  text.length < 40 &&
  money.test(text) &&
  !/\p{L}{4}/u.test(amountsIn(text).reduce((rest, amount) => rest.replace(amount, ''), text))

/** The cells of the table row that begins here. */
function cellsAt(lines: Line[], index: number): string[] {
  const row = lines[index]?.row ?? 0
  const cells: string[] = []
  if (row) for (let next = index; lines[next]?.row === row; next++) cells.push(lines[next]?.text ?? '')
  return cells
}

/**
 * What a short table row says, the amount last: "Initial visit, 90 min: $280". Where a head names what each of several
 * amounts is for ("50 min | 80 min"), each is a fee of its own.
 */
export function feesOfRow(lines: Line[], index: number): string[] {
  const cells = cellsAt(lines, index)
  if (cells.length < shortest || cells.length > most || cells.join().length > longest) return []
  const [name = '', ...others] = cells
  const amounts = others.filter(isAmountAlone)
  if (amounts.length > 1 && amounts.length === others.length) {
    const heads = headsAbove(lines, index, others.length)
    if (heads.length) return others.map((amount, at) => `${name}, ${heads[at] ?? ''}: ${amount}`)
  }
  const price = cells.findLastIndex((cell) => money.test(cell))
  if (price < 0) return []
  // Words behind an amount belong to it: "60 €, reduced 45 €".
  const last = isAmountAlone(cells[price] ?? '') ? price : cells.length - 1
  const before = cells.filter((_, at) => at !== last).join(', ')
  return [`${before}: ${cells[last] ?? ''}`]
}

/** The cells of the table's first row that stand over the amounts. */
function headsAbove(lines: Line[], index: number, count: number): string[] {
  let first = index
  while (first > 0 && (lines[first - 1]?.row ?? 0) > 0) first--
  const row = lines[first]?.row
  const heads = row === lines[index]?.row ? [] : cellsAt(lines, first)
  if (heads.some((head) => money.test(head) || head.length > 40)) return []
  return heads.length === count ? heads : heads.length === count + 1 ? heads.slice(1) : []
}
