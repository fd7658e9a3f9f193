/** The tables as version 1 had them, in Dexie's notation: primary key first, `*` for an index over a list. Frozen. */
export const version1 = {
  people: 'id, *keys',
  practices: 'id, *keys',
  partnerships: 'id, partnerId',
  products: 'id, *keys',
  advice: 'id, *keys',
  clips: 'id, keptAt, waitingSince, *pageKeys, *about',
  clipTexts: 'id',
  pictures: 'id',
  passages: 'id, clipId, personId',
  notes: 'id, aboutId',
  proposals: 'id, aboutId, clipId',
  drafts: 'id',
  history: '++number, state',
  settings: 'id'
} as const
