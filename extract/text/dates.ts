import { anyCase } from './any-case'
import { bare } from '../words/notation'

const months: readonly RegExp[] = [
  /^(?:jan|ene|gen|янв)/,
  /^(?:feb|fev|фев)/,
  /^(?:mar|maerz|mrt|maa|мар)/,
  /^(?:apr|avr|abr|апр)/,
  /^(?:may|mai|mei|mag|мая|май)/,
  /^(?:jun|juin|giu|июн)/,
  /^(?:jul|juil|lug|июл)/,
  /^(?:aug|aou|ago|авг)/,
  /^(?:sep|set|сен)/,
  /^(?:oct|okt|ott|окт)/,
  /^(?:nov|ноя)/,
  /^(?:dec|dez|dic|дек)/
]
const monthName = '\\p{L}{3,10}\\.?'
const dayFirst = anyCase(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s?(?:de\\s|of\\s)?(${monthName})\\s?(?:de\\s|del\\s)?,?\\s?((?:19|20)\\d\\d)`
)
const monthFirst = anyCase(`(${monthName})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`)
const monthOnly = anyCase(`(?<![\\p{L}\\d])(${monthName})\\s+((?:19|20)\\d\\d)(?!\\d)`)
const iso = /(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const numeric = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d{2})(?!\d)/
const eastern = /((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/

const two = (value: string | number) => String(value).padStart(2, '0')
const monthNumber = (name: string): number =>
  months.findIndex((pattern) => pattern.test(bare(name).replace('marz', 'mar'))) + 1

function day(year: string, month: number | string, date: string): string | undefined {
  const [m, d] = [Number(month), Number(date)]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? `${year}-${two(m)}-${two(d)}` : undefined
}

/**
 * The first date of a text as ISO, as precise as it is printed. Numbers alone ("07/04/2017") are read by the language's
 * order; where English leaves two readings, there is none.
 */
export function dateIn(text: string, language = 'en'): string | undefined {
  if (!/\d/.test(text)) return undefined
  const found: { at: number; date: string }[] = []
  const note = (match: RegExpExecArray | null, date: string | undefined) => {
    if (match && date) found.push({ at: match.index, date })
  }
  const ordered = iso.exec(text)
  note(ordered, ordered ? day(ordered[1] ?? '', ordered[2] ?? '', ordered[3] ?? '') : undefined)
  const first = dayFirst.exec(text)
  note(first, first ? day(first[3] ?? '', monthNumber(first[2] ?? ''), first[1] ?? '') : undefined)
  const second = monthFirst.exec(text)
  note(second, second ? day(second[3] ?? '', monthNumber(second[1] ?? ''), second[2] ?? '') : undefined)
  const asian = eastern.exec(text)
  note(
    asian,
    asian
      ? asian[3]
        ? day(asian[1] ?? '', asian[2] ?? '', asian[3])
        : `${asian[1] ?? ''}-${two(asian[2] ?? '')}`
      : undefined
  )
  const numbers = numeric.exec(text)
  note(numbers, numbers ? fromNumbers(numbers, language) : undefined)
  found.sort((a, b) => a.at - b.at)
  if (found[0]) return found[0].date
  const month = monthOnly.exec(text)
  const number = month ? monthNumber(month[1] ?? '') : 0
  return month && number ? `${month[2] ?? ''}-${two(number)}` : undefined
}

function fromNumbers(match: RegExpExecArray, language: string): string | undefined {
  const [a, separator, b] = [match[1] ?? '', match[2] ?? '', match[3] ?? '']
  const year = (match[4] ?? '').length === 2 ? `20${match[4] ?? ''}` : (match[4] ?? '')
  if (Number(a) > 12) return day(year, b, a)
  if (Number(b) > 12) return day(year, a, b)
  if (a === b || separator === '.' || !language.startsWith('en') || language === 'en-GB')
    return day(year, b, a)
  return undefined
}

/** The day of a machine-readable date or time: "2018-10-07T09:00:35-08:00" as its writer saw it. */
export function machineDate(value: string | undefined): string | undefined {
  const match = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T\s+Z])/.exec(value ?? '')
  if (match?.[1] && Number(match[1]) > 1900) return [match[1], match[2], match[3]].filter(Boolean).join('-')
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value?.trim() ?? '')
  if (compact) return day(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '')
  return value && value.length < 60 ? dateIn(value) : undefined
}
