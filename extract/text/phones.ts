import { anyCase } from './any-case'
import type { Line } from '../dom/line'
import { faxLabel, isRegisterLabel, phoneLabel as label } from '../words/phone-labels'
import { isNationalShape } from '../words/phone-shapes'

/** A number as printed, with the line it stands on. */
export interface PrintedPhone {
  printed: string
  line: Line
  labelled: boolean
  /** What stands before it on its line. */
  before: string
  /** What stands behind it. */
  after: string
}

const candidate = /(?:\+|\(\+?|\b00)?\(?\d[\d\s().\-/·•–‑]{5,36}\d/gu
const date =
  /^(?:(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)\d\d$|(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?![./\-\d])|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}(?!\d)|(?:19|20)\d\d\s*[-–/]\s*(?:19|20)\d\d)/
/** "08.00 - 18.00": when it is open. */
const hours = /^\d{1,2}[.:]\d{2}\s*[-–]\s*\d{1,2}[.:]\d{2}$/
/** Postal codes with a dash (05435-000) and groups of three as registers print them are no numbers to call. */
const postalCode = /^\d{5}-\d{3}$|^\d{3}-\d{4}$/
const inBrackets = /^\(\d{2,3}\)\s?9?\d{4}[-\s]\d{4}$/
const mobileInThrees = /^[6-9]\d{2}([\s.-])\d{3}\1\d{3}$|^[6-9]\d{2}(?:[\s.-]\d{2}){3}$/

/** "NL20INGB0001234567": the end of an account or a register's number. */
const partOfCode = /(?:^|[^\p{L}])(?:BE|CHE|ATU|NL|FR|DE|IT|ES)[\s-]?$|[A-Z]{2}\d*[A-Z\d.-]*$|\d[A-Za-z]+$/u
/** "IBAN NL62 TRIO 0379 4418 05": groups of four that go on from a country and its check digits. */
const account = /[A-Z]{2}\d{2}(?:\s[A-Z\d]{4})+\s?$/
/** Lines that take money for the call: of advice lines and directories, never of who cares for someone. */
const premium = /^\(?09\d{2}[\s)/.-]/
/** "+1 5589 55488 55" of a theme: no number that could be dialled in North America. */
const overseas = /^\+1[\s.-]?(?!\(?[2-9]\d{2}\)?[\s.\-–‑/·]*[2-9]\d{2}[\s.\-–‑·]*\d{4}$)/
/** What themes print in a number's place: "123 456 7890", "555-555-5555". */
export const isExampleNumber = (printed: string): boolean =>
  /(?:0123456789|1234567890|123456789|1231231234)$|(\d)\1{6,}$/.test(printed.replace(/\D/g, ''))
/** "503.555.0162 (fax)": what stands behind a number says so as well. */
const faxBehind = /^\s*(?:[([]\s*(?:tele)?fax|[–-]?\s*(?:tele)?fax\s*$)/i
/** "Tel/Fax: …": one line for both rings, too. */
const telAndFax = anyCase(
  /(?:t|tel|telefon\p{L}*|phone|t[eé]l[eé]phone|t[eé]l[eé]fono)\.?(?:\s?[/&+]\s?|\s(?:and|und|et|y|e|en|u\.)\s)(?:tele)?fax\.?[\s:]*$/u
)

/** "Licensed: Illinois / 036.555014": between the word and its number stands where it was given. */
const licence = anyCase(
  /(?<!\p{L})(?:licen[cs]ed?|licensure|licenses|approbation|approbiert|colegiad[oa]|iscritt[oa]|inscrite?|registered|registrad[oa]|legitimation|approbatie)(?!\p{L})[^\d.!?;()]{0,30}$/u
)
/** "00011/2015": the eleventh of a year, as authorities count what they grant. */
const numberOfYear = /^\d{1,7}\/(?:19|20)\d{2}$/
/** What parts a line: what stands behind it begins anew. */
const parting = /(?:^|[|·•–—,;/:)]|\s-)\s*$/

/**
 * Telephone numbers in the page's lines, without faxes, dates, register numbers and amounts.
 * @param countries whose ways to print a number are known on this page
 */
export function readPrintedPhones(lines: Line[], countries: readonly string[] = []): PrintedPhone[] {
  const found: PrintedPhone[] = []
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 1200 || !/\p{Nd}{2}/u.test(line.text)) continue
    const text = line.text.normalize('NFKC')
    for (const match of [...text.matchAll(candidate)].flatMap(partsOf)) {
      const printed = match.printed.trim()
      const before = text.slice(0, match.index)
      const lead = before.length ? before : (lines[index - 1]?.text ?? '')
      const near = lead.slice(-40)
      if (account.test(before) || premium.test(printed) || overseas.test(printed)) continue
      if (isExampleNumber(printed) || faxBehind.test(text.slice(match.index + match.printed.length))) continue
      if ((faxLabel.test(near) && !telAndFax.test(near)) || isRegisterLabel(near) || partOfCode.test(before))
        continue
      const behind = text.slice(match.index + match.printed.length)
      const after = behind.slice(0, 12)
      if (
        /^\s*(?:%|€|\$|£|mg|ml|kg|km|uhr|cm|h\b)/i.test(after) ||
        (/[€$£¥₹#@\w.-]$/.test(before.replace(/\s$/, '').slice(-1)) && /[€$£¥₹#@_-]\s?$/.test(before))
      )
        continue
      const labelled = label.test(near)
      if (!labelled && (licence.test(near) || numberOfYear.test(printed))) continue
      const alone =
        (text.length <= printed.length + 4 && (mobileInThrees.test(printed) || inBrackets.test(printed))) ||
        (parting.test(before) && !/^\s?[\d.,]/.test(after) && isNationalShape(printed, countries))
      if (alone || isPhoneLike(printed, labelled))
        found.push({ printed, line, labelled, before, after: behind })
    }
  }
  return found
}

/** "97214 · (503) 555-0147", "051 0099887 / 347 1234567": a postal code and a number, or two numbers, that touch. */
function partsOf(match: { 0: string; index: number }): { printed: string; index: number }[] {
  const whole = match[0]
  const digits = whole.replace(/\D/g, '').length
  const code = /^\d{5}(?:-\d{4})?[\s·•–|-]+(?=\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}$)/.exec(whole)?.[0]
  if (code) return [{ printed: whole.slice(code.length), index: match.index + code.length }]
  if (digits < 14) return [{ printed: whole, index: match.index }]
  const marks = [...whole.matchAll(/\s[/·•–-]\s|\s{2,}/g)]
  const middle = marks.find(({ index }) => {
    const left = whole.slice(0, index).replace(/\D/g, '').length
    return left > 6 && digits - left > 6
  })
  if (!middle) return [{ printed: whole, index: match.index }]
  const from = middle.index + middle[0].length
  const rest = { 0: whole.slice(from), index: match.index + from }
  return [{ printed: whole.slice(0, middle.index), index: match.index }, ...partsOf(rest)]
}

function isPhoneLike(printed: string, labelled: boolean): boolean {
  const digits = printed.replace(/\D/g, '')
  if ((postalCode.test(printed) && !labelled) || hours.test(printed)) return false
  if (digits.length < 7 || digits.length > 15 || date.test(printed) || /^(\d)\1+$/.test(digits)) return false
  const international = /^\(?\+|^00/.test(printed)
  if (international) return digits.length >= 9
  const northAmerican = /^1?[\s.-]?\(?[2-9]\d{2}\)?[\s.\-–‑/•·]*[2-9]\d{2}[\s.\-–‑•·]+\d{4}$/.test(printed)
  if (northAmerican) return true
  if (/^\(?0\d/.test(printed) && digits.length >= 8 && digits.length <= 12) {
    return labelled || /[\s./()\-–]/.test(printed)
  }
  return labelled && digits.length <= 12 && digits.length >= 8
}
