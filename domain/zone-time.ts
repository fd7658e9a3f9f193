/** A day and a time on a clock somewhere: `2026-11-24T10:30`. */
export type WallTime = string

const clocks = new Map<string, Intl.DateTimeFormat | undefined>()

/** The clock of a zone by its name ("Europe/Berlin"); without one, that of this computer. Undefined where nobody knows it. */
function clockOf(zone: string | undefined): Intl.DateTimeFormat | undefined {
  const key = zone ?? ''
  // What this computer's own zone is can change on a journey.
  if (zone === undefined || !clocks.has(key)) clocks.set(key, makeClock(zone))
  return clocks.get(key)
}

function makeClock(zone: string | undefined): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-CA', {
      ...(zone !== undefined && { timeZone: zone }),
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit'
    })
  } catch {
    return undefined
  }
}

/** What a clock shows at a moment. @returns undefined for a zone that nobody knows */
export function wallTimeAt(instant: number, zone?: string): WallTime | undefined {
  const parts = clockOf(zone)?.formatToParts(instant)
  const of = (type: string) => parts?.find((part) => part.type === type)?.value ?? ''
  return parts && `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}

/**
 * The moment at which a clock shows a time: the first, where it shows it twice. A time that the clock leaps over is as far
 * behind the leap as it was meant behind the hour before it.
 * @returns undefined for a zone that nobody knows
 */
export function instantOf(wall: WallTime, zone?: string): number | undefined {
  const asIf = Date.parse(`${wall}:00Z`)
  const offsetAt = (instant: number) => {
    const shown = wallTimeAt(instant, zone)
    return shown === undefined
      ? undefined
      : Date.parse(`${shown}:00Z`) - Math.floor(instant / 60_000) * 60_000
  }
  const [before, after] = [offsetAt(asIf - 86_400_000), offsetAt(asIf + 86_400_000)]
  if (before === undefined || after === undefined) return undefined
  const right = [asIf - before, asIf - after].filter((one) => wallTimeAt(one, zone) === wall)
  return right.length > 0 ? Math.min(...right) : asIf - before
}
