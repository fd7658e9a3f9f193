/** How long what was removed can be brought back. */
export const waitingDays = 30

const day = 86_400_000

/** The instant before which something must have been removed to be gone by now. */
export const goneBefore = (now: string): string => new Date(Date.parse(now) - waitingDays * day).toISOString()

/** When something removed at an instant goes for good. */
export const goesAt = (removedAt: string): string =>
  new Date(Date.parse(removedAt) + waitingDays * day).toISOString()

/** What can be removed and brought back, by the table it is kept in. */
export const removableTables = [
  'people',
  'practices',
  'products',
  'advice',
  'clips',
  'passages',
  'notes',
  'observations',
  'expectations',
  'comparisons',
  'visits',
  'takings',
  'lifeEvents',
  'snapshots'
] as const
export type RemovableTable = (typeof removableTables)[number]
