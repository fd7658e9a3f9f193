/**
 * What was done with what was kept, beyond keeping it: taken, left, removed. Days before today, as everywhere in the
 * example.
 */

/** Words of a page that were taken over, and those that were left as they were. */
export const answered: readonly { about: string; field: string; ago: number; as: 'taken' | 'left' }[] = [
  { about: 'dana', field: 'fees', ago: 401, as: 'taken' }
]

/** People and things that were removed and can still be brought back. */
export const removed: readonly { id: string; ago: number }[] = [
  { id: 'foods', ago: 23 },
  { id: 'corin', ago: 19 },
  { id: 'drops', ago: 19 }
]

/** Clips that were removed, while what they were about stays. */
export const removedClips: readonly { clip: string; ago: number }[] = [{ clip: 'dana-second', ago: 5 }]
