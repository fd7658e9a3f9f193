import type { VisitLine } from '@/domain/visit-page'
import { locale } from '@/texts/when'
import { fuzzyInWords } from '@/texts/fuzzy'
import { words } from '@/texts/visit-words'

const withWeekday = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric'
})

/** The day of a visit as far as it is known; a whole date with its day of the week. */
export const visitDay = (on: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(on) ? withWeekday.format(new Date(`${on}T12:00:00`)) : fuzzyInWords(on)

export const namesAt = ({ people }: Pick<VisitLine, 'people'>): string =>
  people.map(({ name }) => name || words.noName).join(', ') || words.visits.nobody

/** What a visit is called: the day and with whom. */
export function visitTitle(line: VisitLine): string {
  const { on } = line.visit
  const names = namesAt(line)
  if (on === undefined) return words.visits.withNames(names)
  const when = visitDay(on)
  return words.visits.heading(when.charAt(0).toUpperCase() + when.slice(1), names)
}
