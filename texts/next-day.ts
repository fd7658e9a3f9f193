import { fuzzyInWords } from './fuzzy'
import { locale } from './when'

const named = new Intl.DateTimeFormat(locale, { weekday: 'long' })
const short = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' })
const week = 7 * 86_400_000

/**
 * A day that is coming as people say it: "Tuesday" within a week, "Tue 24 Nov" after that; as far as it is known.
 * @param today as `2026-11-21`
 */
export function comingDay(on: string, today: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return fuzzyInWords(on)
  const day = new Date(`${on}T12:00:00`)
  const isNear = Date.parse(on) - Date.parse(today) < week
  return isNear ? named.format(day) : short.format(day).replace(',', '')
}
