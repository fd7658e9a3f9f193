/**
 * What version 2 changed: who suggested what and what goes together, pictures and PDFs from the computer, the people of
 * a practice by an index, and what was removed by another: it holds just those few rows. Frozen.
 */
export const version2 = {
  connections: 'id, fromId, toId',
  // The sizes are added up before another file is taken, and the bytes stay where they are.
  files: 'id, size',
  people: 'id, *keys, practiceId, removedAt',
  practices: 'id, *keys, removedAt',
  products: 'id, *keys, removedAt',
  advice: 'id, *keys, removedAt',
  clips: 'id, keptAt, waitingSince, *pageKeys, *about, removedAt',
  passages: 'id, clipId, personId, removedAt',
  notes: 'id, aboutId, removedAt'
} as const

/** Tables whose rows are written once more as they are: the row gate gives them the keys that version 2 looks up. */
export const keyedAnew = ['people', 'practices'] as const
