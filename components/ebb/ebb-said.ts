import { dayOfNumber } from '@/domain/ebb/date-span'
import { monthsOf, type QuietStretch } from '@/domain/ebb/quiet-stretch'
import { dayInWords } from '@/texts/dates'
import { words } from '@/texts/ebb-words'
import { locale } from '@/texts/when'

const t = words.ebb
const monthAlone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })

/** A month, 1 to 12, by its name. */
export const monthName = (month: number): string => monthAlone.format(Date.UTC(2024, month - 1, 15))

/** The month of a day in words: "May 2024". */
export const monthOfDay = (day: number): string => dayInWords(dayOfNumber(Math.round(day)).slice(0, 7))

/** How a quiet stretch is called: "a quiet year: visits in April and October". */
export function quietName(stretch: QuietStretch): string {
  const long = lengthName(stretch.months)
  const { contacts } = stretch
  if (contacts.length === 0) return long
  const [one, two, more] = monthsOf(contacts) ?? []
  if (one === undefined || more !== undefined) return t.quiet.with(long, t.quiet.some(contacts.length))
  const visits = two === undefined ? t.quiet.one(monthName(one)) : t.quiet.two(monthName(one), monthName(two))
  return t.quiet.with(long, visits)
}

/** The same in as few words as there can be, for where there is little room. */
export const shortQuietName = ({ months }: QuietStretch): string => lengthName(months)

function lengthName(months: number): string {
  if (months < 11) return t.quiet.months(months)
  if (months < 15) return t.quiet.year
  if (months < 21) return t.quiet.long
  return t.quiet.years(Math.round(months / 12))
}

/** A quiet stretch as a sentence, with when it was. */
export function quietSentence(stretch: QuietStretch): string {
  const name = quietName(stretch)
  const begin = name.charAt(0).toUpperCase() + name.slice(1)
  const from = monthOfDay(stretch.first)
  return stretch.goesOn ? t.quietSince(begin, from) : t.quietSpan(begin, from, monthOfDay(stretch.last))
}
