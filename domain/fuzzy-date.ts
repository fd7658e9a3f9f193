import * as v from 'valibot'

/**
 * A date as far as someone can say it: `2024`, `2024-05`, `2024-05-03`, a season as EDTF writes it (`2024-21` is spring,
 * 22 summer, 23 autumn, 24 winter), and `~` behind it for "about".
 */
export const fuzzyDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-2[1-4])?~?$/)
)
export type FuzzyDate = v.InferOutput<typeof fuzzyDateSchema>

/** The words of one language, in lower case; several spellings of one stand beside each other. */
export interface DateWords {
  /** Twelve; three letters of one are enough. */
  months: readonly string[]
  /** Spring, summer, autumn, winter. */
  seasons: readonly (readonly string[])[]
  about: readonly string[]
  today: string
  yesterday: string
  tomorrow: string
  /** Seven, from Sunday on. */
  weekdays: readonly string[]
  /** What stands between "in" and the next two: "one", "two", as far as people write them out. */
  numbers: readonly string[]
  days: readonly string[]
  weeks: readonly string[]
  /** Words that say nothing of the day: "in", "the", "last". */
  filler: readonly string[]
  /** The same of a day that is still to come: "next". */
  fillerAhead: readonly string[]
}

/** What a date is made of. */
export interface DateParts {
  year: number
  month?: number
  day?: number
  /** 0 is spring. */
  season?: number
  about: boolean
}

export function partsOf(date: FuzzyDate): DateParts {
  const [year = 0, second, day] = date.replace('~', '').split('-').map(Number)
  const about = date.endsWith('~')
  if (second === undefined) return { year, about }
  if (second > 12) return { year, season: second - 21, about }
  return { year, month: second, ...(day !== undefined && { day }), about }
}

/**
 * Reads a date as a person writes it: "spring 2024", "about 2019", "3 May 2024", "May", "yesterday", "Thursday".
 * @param today an ISO day; a month or season without a year is the last one that has begun by then, a day of the week
 * the last one before it
 * @param isAhead it is still to come: without a year it is the next one; "in two weeks" is read as well
 * @returns undefined for what is no date
 */
export function readFuzzyDate(
  text: string,
  words: DateWords,
  today: string,
  isAhead = false
): FuzzyDate | undefined {
  const plain = text.trim().toLowerCase()
  const written = plain.replaceAll(' ', '')
  if (v.is(fuzzyDateSchema, written)) return isDay(written) ? written : undefined
  const found: Found = { about: false }
  const day = today.slice(0, 10)
  const later = isAhead ? daysUntil(plain, words) : undefined
  if (later !== undefined) return daysFrom(day, later)
  for (const token of tokensOf(plain)) {
    const isNothing = isAhead && words.fillerAhead.includes(token)
    if (!isNothing && !take(found, token, words, day, isAhead)) return undefined
  }
  return spelled(found, day, isAhead)
}

interface Found {
  about: boolean
  iso?: string
  year?: number
  month?: number
  day?: number
  season?: number
}

/** "3.5.2024" gives its three numbers; commas and full stops behind a number go. */
const tokensOf = (plain: string) =>
  plain
    .replace(/^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/, '$3-$2-$1')
    .split(/[\s,]+/)
    .map((token) => token.replace(/\.$/, ''))
    .filter((token) => token !== '')

/** @returns false for a word that is not understood, or says a second time what was said */
function take(found: Found, token: string, words: DateWords, today: string, isAhead: boolean): boolean {
  const full = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(token)
  if (full)
    return set(found, 'iso', [full[1], full[2]?.padStart(2, '0'), full[3]?.padStart(2, '0')].join('-'))
  if (/^\d{4}$/.test(token)) return set(found, 'year', Number(token))
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token)
  if (day) return set(found, 'day', Number(day[1]))
  if (token === words.today) return set(found, 'iso', today)
  if (token === words.yesterday) return set(found, 'iso', daysFrom(today, -1))
  if (token === words.tomorrow) return set(found, 'iso', daysFrom(today, 1))
  const weekday = words.weekdays.indexOf(token)
  if (weekday >= 0) return set(found, 'iso', nearestWeekday(weekday, today, isAhead))
  if (words.about.includes(token)) return (found.about = true)
  const season = words.seasons.findIndex((names) => names.includes(token))
  if (season >= 0) return set(found, 'season', season)
  const month = token.length < 3 ? -1 : words.months.findIndex((name) => name.startsWith(token))
  if (month >= 0) return set(found, 'month', month + 1)
  return words.filler.includes(token)
}

function set<K extends Exclude<keyof Found, 'about'>>(found: Found, key: K, value: Found[K]): boolean {
  if (found[key] !== undefined) return false
  found[key] = value
  return true
}

const daysFrom = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The next one after today, or the last one before it. */
function nearestWeekday(weekday: number, today: string, isAhead: boolean): string {
  const now = new Date(`${today}T12:00:00Z`).getUTCDay()
  const ahead = (weekday - now + 6) % 7
  return daysFrom(today, isAhead ? ahead + 1 : -(((now - weekday + 6) % 7) + 1))
}

/** "in two weeks", "in 10 days": how many days. */
function daysUntil(plain: string, words: DateWords): number | undefined {
  const [lead, count = '', unit = '', ...rest] = plain.split(/\s+/)
  if (lead !== 'in' || rest.length > 0) return undefined
  const number = /^\d{1,2}$/.test(count) ? Number(count) : words.numbers.indexOf(count) + 1
  if (number < 1) return undefined
  if (words.days.includes(unit)) return number
  return words.weeks.includes(unit) ? number * 7 : undefined
}

function spelled(
  { iso, year, month, day, season, about }: Found,
  today: string,
  isAhead: boolean
): FuzzyDate | undefined {
  const mark = about ? '~' : ''
  const said = [year, month, day, season].some((part) => part !== undefined)
  if (iso !== undefined) return !said && isDay(iso) ? iso + mark : undefined
  if (!said || (month !== undefined && season !== undefined)) return undefined
  if (day !== undefined && month === undefined) return undefined
  const second = season === undefined ? month : season + 21
  const begins = season === undefined ? month : season * 3 + 3
  const whole = year ?? nearestYear(begins, day, today, isAhead)
  const parts = [String(whole).padStart(4, '0'), second, day].filter((part) => part !== undefined)
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-') + mark
  return v.is(fuzzyDateSchema, date) && isDay(date) ? date : undefined
}

/** Of a month or season without a year: the last that has begun, or the next that is still to come. */
function nearestYear(
  begins: number | undefined,
  onDay: number | undefined,
  today: string,
  isAhead: boolean
): number {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  if (begins === undefined) return year
  if (!isAhead) return begins > month ? year - 1 : year
  const isOver = begins < month || (begins === month && onDay !== undefined && onDay < day)
  return isOver ? year + 1 : year
}

/** The 31st of a month that has 30 days is none. */
function isDay(date: string): boolean {
  const { year, month, day } = partsOf(date)
  if (month === undefined || day === undefined) return true
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

/** The day with which it begins, to put dates in order; winter begins in the December of its year. */
export function beginningOf(date: FuzzyDate): string {
  const { year, month, day = 1, season } = partsOf(date)
  const first = season === undefined ? (month ?? 1) : season * 3 + 3
  return [String(year).padStart(4, '0'), String(first).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-'
  )
}
