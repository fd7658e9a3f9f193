import { anyCase } from '../text/any-case'
import type { PractitionerFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { printedPrice } from '../text/prices'
import { amountsIn, money } from '../text/money'
import { sentences } from '../text/sentences'
import {
  endsFree,
  firstTalk,
  freeOfCharge as free,
  notCare,
  notFee,
  nothingToPay as nothing,
  onADay,
  paidBack
} from '../words/fees'
import { directory, someoneElse } from '../words/other-parties'
import { isDirectory } from './directory'
import { offersIn } from './fee-offers'
import { feesOfRow, isAmountAlone } from './fee-rows'
import { isPlaceholder, shorten, withoutLabel } from '../words/notation'
import { isPracticeWord } from '../words/practice'
import { headAbove, headings } from './headings'

const mostFees = 30
const unit = anyCase(
  /^(?:per|pro|par|por|à|each|\/|for|für|pour|inkl|incl|\(|ab|from|von|bis)?\s*\d{0,3}\s*(?:min\.?|minut\w*|hours?|hrs?\.?|h|std\.?|stunden?|heures?|horas?|or[ae]|uur|uren|session|sitzung|séance|sesión|seduta|sessão|sessie|分|時間)?[^\p{L}\d]*$/u
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
  const inDirectory = isDirectory(source)
  for (const [index, line] of lines.entries()) {
    if (fees.length >= mostFees) break
    if (line.region === 'nav' || isPlaceholder(line.text)) continue
    const head = headAbove(heads, line)
    if (notFee.test(head) || notCare.test(head) || comesBack(head) || isOfOthers(line, inDirectory)) continue
    if (line.row && done.has(line.row)) continue
    const row = feesOfRow(lines, index).filter((fee) => !isOther(fee))
    if (row.length) {
      done.add(line.row)
      fees.push(...row)
    } else if (money.test(line.text)) fees.push(...feesOfLine(lines, index))
    else if (nothing.test(line.text) && line.region !== 'footer') {
      const above = meaningAbove(lines, index)
      if (above && firstTalk.test(above)) fees.push(`${above}: ${line.text}`)
    } else if (
      line.region !== 'footer' &&
      line.text.length < 100 &&
      endsFree.test(line.text) &&
      isAmongPrices(lines, index)
    ) {
      const above = saysHowLong(line) ? meaningAbove(lines, index) : undefined
      fees.push(above ? `${above}: ${line.text}` : line.text)
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

/** What brackets add is said of a fee: "$245 (Medicare pays back $145)", "$660 (save $60)". */
function isOther(part: string): boolean {
  const outside = part.replace(/\s\([^()]{4,90}\)/g, '').replace(ofWhich, '')
  const said = money.test(outside) ? outside : part
  return notFee.test(said) || (part.length > 60 && paidBack.test(said)) || amountsIn(said).every(isNothing)
}
const ofWhich = anyCase(/,?\s(?:dont|davon|wovon|waarvan|of which|di cui|de los cuales|dos quais)\s.*$/u)
const isNothing = (amount: string): boolean => printedPrice(amount) === 0

/** In a list of prices: the lines around have amounts. */
const isAmongPrices = (lines: Line[], index: number): boolean =>
  lines.slice(Math.max(0, index - 3), index + 4).some(({ text }) => money.test(text))

/** Prices of goods, filters of a search, an operator's own offers, what clients say. */
const isOfOthers = (line: Line, inDirectory: boolean): boolean =>
  (line.linked && line.region === 'aside') ||
  (inDirectory && (line.region === 'header' || line.region === 'footer')) ||
  (line.region === 'footer' && someoneElse.test(line.text)) ||
  (line.text.length < 240 && directory.test(line.text)) ||
  onADay.test(line.text) ||
  /^["“„«]/.test(line.text)

function feesOfLine(lines: Line[], index: number): string[] {
  const line = lines[index]
  if (!line || !money.test(line.text)) return []
  const each = sentences(line.text)
  const isSeveral = line.text.length > 160 || each.filter((part) => money.test(part)).length > 1
  const parts = isSeveral ? each : [line.text]
  return parts.flatMap((part) => {
    if (isSeveral && part.length < 160 && !money.test(part) && free.test(part) && firstTalk.test(part))
      return [part]
    if (!money.test(part) || isOther(part) || ofTheCall.test(part) || before.test(part)) return []
    const offers = offersIn(part)
    if (offers.length > 1) return offers
    const words = amountsIn(part).reduce((rest, amount) => rest.replace(amount, ''), part)
    if (!unit.test(words.trim()) && /\p{L}{3}/u.test(words)) return [shorten(part, 300)]
    const below = part === line.text ? meaningBelow(lines, index) : undefined
    if (below) return [`${below}: ${part}`]
    const above = meaningAbove(lines, index)
    return [above ? `${above}: ${part}` : part]
  })
}

/** "60 minutes", "75 Min. + Bericht" */
const saysHowLong = ({ text }: Line): boolean => /^\d/.test(text) && text.length < 40 && !money.test(text)
const isMeaning = ({ text }: Line): boolean =>
  text.length <= 90 && words.test(text) && !/^\(.*\)$/.test(text) && !money.test(text)
const words = /\p{L}{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u

/** "£70" over "Deep tissue, 60 minutes": a card that begins with its price. */
function meaningBelow(lines: Line[], index: number): string | undefined {
  const isLabel = (line: Line | undefined): line is Line =>
    line !== undefined &&
    line.heading === 0 &&
    line.tag === lines[index + 1]?.tag &&
    line.text.length <= 70 &&
    /\p{L}{4}/u.test(line.text) &&
    !money.test(line.text) &&
    !/[.!?:]$/.test(line.text)
  const isPrice = (line: Line | undefined) => line !== undefined && isAmountAlone(line.text)
  const above = lines[index - 1]
  const below = lines[index + 1]
  if (!isPrice(lines[index]) || !isLabel(below)) return undefined
  // Prices and labels take turns; whether a price or a label begins says which belong together.
  let first = index
  while (isLabel(lines[first - 1]) && isPrice(lines[first - 2])) first -= 2
  let last = index
  while (isLabel(lines[last + 1]) && isPrice(lines[last + 2])) last += 2
  const begins = !isLabel(lines[first - 1]) || lines[first - 1]?.region !== lines[first]?.region
  return last > first && begins && isLabel(lines[last + 1]) && above ? below.text : undefined
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
    if (!line || money.test(line.text) || endsFree.test(line.text)) return undefined
    // "60 minutes" says how long; what for stands in the heading over it.
    const over = lines[back - 1]
    if (over && saysHowLong(line) && (over.heading > 0 || isMeaning(over)) && over.text.length < 70)
      return `${over.text.replace(/[:.]$/, '')}, ${line.text}`
    if (isMeaning(line)) {
      return isPracticeWord(line.text) && line.region === 'header'
        ? undefined
        : line.text.replace(/[:.]$/, '')
    }
  }
  return undefined
}
