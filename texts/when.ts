import { language } from './language'

const said = {
  en: { locale: 'en-GB', today: 'today', yesterday: 'yesterday', on: 'on' },
  de: { locale: 'de-DE', today: 'heute', yesterday: 'gestern', on: 'am' }
}[language]
/** The language of dates and numbers, as Intl wants it. */
export const { locale } = said
export const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
export const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' })

/** A moment close to now as "today", "yesterday" or "on Thursday", else "on 3 May 2024". */
export function whenInWords(instant: string, now: Date): string {
  const then = new Date(instant)
  const midnight = (moment: Date) =>
    new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime()
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000)
  if (days === 0) return said.today
  if (days === 1) return said.yesterday
  return days > 1 && days < 7 ? `${said.on} ${weekday.format(then)}` : `${said.on} ${day.format(then)}`
}
