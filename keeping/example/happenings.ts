import type { ConnectionKind } from '@/domain/connection'

/**
 * What was done with what was kept, beyond keeping it: taken, left, removed. Days before today, as everywhere in the
 * example.
 */

/** Words of a page that were taken over, and those that were left as they were; all that waited, or one field. */
export const answered: readonly { about: string; field?: string; ago: number; as: 'taken' | 'left' }[] = [
  { about: 'haddad', field: 'name', ago: 1039, as: 'left' },
  { about: 'haddad', ago: 1039, as: 'taken' },
  { about: 'circle', ago: 869, as: 'taken' },
  { about: 'choir', ago: 611, as: 'taken' },
  { about: 'dana', ago: 401, as: 'taken' }
]

/** Who suggested what, and what goes with what. */
export const tied: readonly { from: string; to: string; kind: ConnectionKind; ago: number }[] = [
  { from: 'cap', to: 'circle', kind: 'suggested-by', ago: 866 },
  { from: 'diary', to: 'dana', kind: 'suggested-by', ago: 856 },
  { from: 'meals', to: 'dana', kind: 'suggested-by', ago: 856 },
  { from: 'second-year', to: 'leonie', kind: 'suggested-by', ago: 759 },
  { from: 'tea', to: 'maya', kind: 'suggested-by', ago: 639 },
  { from: 'singing', to: 'choir', kind: 'goes-with', ago: 604 },
  { from: 'winddown', to: 'dana', kind: 'suggested-by', ago: 514 },
  { from: 'lamp', to: 'winddown', kind: 'goes-with', ago: 511 },
  { from: 'teen', to: 'leonie', kind: 'suggested-by', ago: 209 },
  { from: 'fall', to: 'priya', kind: 'suggested-by', ago: 125 },
  { from: 'steps', to: 'brandt', kind: 'suggested-by', ago: 59 },
  { from: 'wait', to: 'steps', kind: 'goes-with', ago: 52 },
  { from: 'fernwell', to: 'dana', kind: 'suggested-by', ago: 51 },
  { from: 'magnesium', to: 'fernwell', kind: 'goes-with', ago: 50 },
  { from: 'magnesium', to: 'dana', kind: 'suggested-by', ago: 50 },
  { from: 'trials', to: 'dana', kind: 'suggested-by', ago: 47 },
  { from: 'trials', to: 'magnesium', kind: 'goes-with', ago: 47 },
  { from: 'letting', to: 'magnesium', kind: 'goes-with', ago: 47 },
  { from: 'seller', to: 'fernwell', kind: 'goes-with', ago: 46 },
  { from: 'sleeve', to: 'ben', kind: 'suggested-by', ago: 37 },
  { from: 'sleeve', to: 'steps', kind: 'goes-with', ago: 37 }
]

/** People and things that were removed and can still be brought back. */
export const removed: readonly { id: string; ago: number }[] = [
  { id: 'foods', ago: 23 },
  { id: 'corin', ago: 19 },
  { id: 'drops', ago: 19 }
]

/** Pages that went along with them. */
export const removedClips: readonly { clip: string; ago: number }[] = [
  { clip: 'foods-page', ago: 23 },
  { clip: 'corin-page', ago: 19 },
  { clip: 'drops-page', ago: 19 }
]
