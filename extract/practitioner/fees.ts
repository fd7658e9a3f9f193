import { anyCase } from '../text/any-case'
import type { PractitionerFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { amountsIn, money } from '../text/money'
import { sentences } from '../text/sentences'
import { firstTalk, freeOfCharge as free, notFee, nothingToPay as nothing, paidBack } from '../words/fees'
import { isPlaceholder, shorten, withoutLabel } from '../words/notation'
import { isPracticeWord } from '../words/practice'
import { headAbove, headings } from './headings'

const mostFees = 30
const unit = anyCase(
  /^(?:per|pro|par|por|à|each|\/|for|für|pour|inkl|incl|\(|ab|from|von|bis)?\s*\d{0,3}\s*(?:min|minut\w*|hour|hr|h|std|stunde|session|sitzung|séance|sesión)?[^\p{L}\d]*$/u
)

/** "Antes $5,100": what it cost once. */
const before = /^\W*(?:antes|was|before|statt|vorher|avant|antes era|prima|voorheen|normally)\s\D{0,3}\d/i
/** "0900 712 144 (CHF 2.60/Min.)": what the telephone company takes. */
const ofTheCall = /\d{3}[\s/.-]?\d{2,}.*\/\s?min/i
/** "Votre mutuelle intervient": below it stands what comes back, unless it speaks of what one pays as well. */
const comesBack = (head: string) => intervenes.test(head) && !whatItCosts.test(head)
const intervenes = anyCase(/intervien\p{L}*|intervention de|tussenkomst/u)
const whatItCosts =
  /tarif|fee|price|cost|rate|honora|kosten|preis|prix|tariev|prijs|precio|prezz|tariff|preço|valor|費用|料金/i

/** Fees as printed, each with what it is for: the words beside the amount, in its table row, or above it. */
export function feesInText(source: Source): Partial<PractitionerFields> {
  const { lines } = source.view
  const fees: string[] = []
  const done = new Set<number>()
  const heads = headings(lines)
  for (const [index, line] of lines.entries()) {
    if (fees.length >= mostFees) break
    if (line.region === 'nav' || isPlaceholder(line.text)) continue
    if (notFee.test(headAbove(heads, line)) || comesBack(headAbove(heads, line))) continue
    if (line.row && done.has(line.row)) continue
    const row = rowText(lines, index)
    if (row && money.test(row) && !notFee.test(row)) {
      done.add(line.row)
      fees.push(row)
    } else if (money.test(line.text)) fees.push(...feesOfLine(lines, index))
    else if (nothing.test(line.text) && line.region !== 'footer') {
      const above = meaningAbove(lines, index)
      if (above && firstTalk.test(above)) fees.push(`${above}: ${line.text}`)
    } else if (
      line.region !== 'footer' &&
      line.text.length < 400 &&
      free.test(line.text) &&
      firstTalk.test(line.text) &&
      !line.linked
    ) {
      const sentence = sentences(line.text).find((each) => free.test(each) && firstTalk.test(each))
      const phrase =
        sentence &&
        /((?:\w+[ -]){0,3}(?:free|complimentary|kostenlos\w*)(?:[ -][\w-]+){0,3}[ -](?:consultation|call|session|\w*gespräch))/i.exec(
          sentence
        )?.[1]
      if (sentence) fees.push(sentence.length <= 80 ? sentence : (phrase ?? shorten(sentence, 160)))
    }
  }
  return { fees: [...new Set(fees.map((fee) => spaced(withoutLabel(fee))))] }
}

/** "60 min$105": two boxes beside each other, set without a blank. */
const spaced = (fee: string): string =>
  fee.replace(/(?<=\p{L}|\d)(?=[€$£]\s?\d)(?<!\b(?:US|CA|AU|NZ|A|C|R))/gu, ' ')

/** The cells of a short table row, as one line. */
function rowText(lines: Line[], index: number): string | undefined {
  const line = lines[index]
  if (!line?.row) return undefined
  const cells: string[] = []
  for (let next = index; lines[next]?.row === line.row; next++) cells.push(lines[next]?.text ?? '')
  const joined = [cells.slice(0, -1).join(', '), cells[cells.length - 1]].join(': ')
  return cells.length > 1 && cells.length <= 6 && joined.length <= 200 ? joined : undefined
}

function feesOfLine(lines: Line[], index: number): string[] {
  const line = lines[index]
  if (!line || !money.test(line.text)) return []
  const each = sentences(line.text)
  const isSeveral = line.text.length > 160 || each.filter((part) => money.test(part)).length > 1
  const parts = isSeveral ? each : [line.text]
  return parts.flatMap((part) => {
    if (isSeveral && part.length < 160 && !money.test(part) && free.test(part) && firstTalk.test(part))
      return [part]
    if (
      !money.test(part) ||
      notFee.test(part) ||
      ofTheCall.test(part) ||
      before.test(part) ||
      (part.length > 60 && paidBack.test(part))
    )
      return []
    const offers = offersIn(part)
    if (offers.length > 1) return offers
    const words = amountsIn(part).reduce((rest, amount) => rest.replace(amount, ''), part)
    if (!unit.test(words.trim()) && /\p{L}{3}/u.test(words)) return [shorten(part, 300)]
    const above = meaningAbove(lines, index)
    return [above ? `${above}: ${part}` : part]
  })
}

/** "First visit 60 €, then 45 €; children 30 €": each with its own amount is an offer of its own. */
function offersIn(part: string): string[] {
  if (amountsIn(part).length < 2) return []
  const offers = part
    .replace(/^\p{L}[\p{L} ]{2,40}[:：]\s/u, '')
    .split(/,\s|;\s|\s[*·•|]\s/)
    .map((each) => each.trim())
  const isOffer = (each: string) => amountsIn(each).length === 1 && /\p{L}{3}|\d\s?h(?!\p{L})/u.test(each)
  return offers.every(isOffer) ? offers : []
}

/** The nearest short line above that has words and no amount; a heading before a sentence below it. */
function meaningAbove(lines: Line[], index: number): string | undefined {
  const near = lines.slice(Math.max(0, index - 3), index)
  const head = near.findLast((line) => line.heading > 0)
  const between = head ? near.slice(near.indexOf(head) + 1) : []
  if (head && between.length && between.every(({ text }) => /[.!?]$/.test(text) && !money.test(text)))
    return head.text.replace(/[:.]$/, '')
  for (let back = index - 1; back >= 0 && index - back <= 3; back--) {
    const line = lines[back]
    if (!line || money.test(line.text)) return undefined
    // "60 minutes" says how long; what for stands in the heading over it.
    const over = lines[back - 1]
    if (over && over.heading > 0 && /^\d/.test(line.text) && line.text.length < 40 && over.text.length < 70)
      return `${over.text.replace(/[:.]$/, '')}, ${line.text}`
    if (line.text.length <= 90 && /\p{L}{4}/u.test(line.text) && !/^\(.*\)$/.test(line.text)) {
      return isPracticeWord(line.text) && line.region === 'header'
        ? undefined
        : line.text.replace(/[:.]$/, '')
    }
  }
  return undefined
}
