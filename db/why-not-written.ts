/** What kept a write from the disk. */
export type WhyNotWritten = 'room' | 'other'

const ofTheDisk = new Set([
  'UnknownError',
  'AbortError',
  'OpenFailedError',
  'InvalidStateError',
  'TimeoutError'
])

/**
 * Whether an error says that something could not be written, and why. A full disk comes as an AbortError that holds the
 * truth inside. A database that was closed for a newer version is told in another place.
 */
export function whyNotWritten(error: unknown): WhyNotWritten | undefined {
  const names = [error, inside(error), inside(inside(error))].map(nameOf)
  if (names.includes('DatabaseClosedError')) return undefined
  if (names.includes('QuotaExceededError')) return 'room'
  return names.some((name) => name !== undefined && ofTheDisk.has(name)) ? 'other' : undefined
}

const inside = (error: unknown): unknown => (error as { inner?: unknown } | null | undefined)?.inner
const nameOf = (error: unknown): string | undefined => {
  const name = (error as { name?: unknown } | null | undefined)?.name
  return typeof name === 'string' ? name : undefined
}
