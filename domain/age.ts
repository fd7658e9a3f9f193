/** How long ago, as far as the date goes: whole years, or months within the last one. */
export interface Age {
  years: number
  /** Only where there is no whole year and the date names a month. */
  months?: number
}

/**
 * The age of a date.
 * @param date an ISO day, month or year: what stands there and no more
 * @param today an ISO day or instant
 * @returns undefined for what is no such date, or lies ahead
 */
export function ageOf(date: string, today: string): Age | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date.trim())
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  const [thisYear, thisMonth, thisDay] = today.slice(0, 10).split('-').map(Number)
  if (year === undefined || thisYear === undefined || thisMonth === undefined) return undefined
  if (month === undefined) return thisYear < year ? undefined : { years: thisYear - year }
  const notYet = day !== undefined && thisDay !== undefined && thisDay < day ? 1 : 0
  const months = (thisYear - year) * 12 + thisMonth - month - notYet
  if (months < 0) return undefined
  return months < 12 ? { years: 0, months } : { years: Math.floor(months / 12) }
}
