/*
 * What can be read of a locked row without its key. Each field of an index is in one of these, or a test says that nobody
 * has decided; docs/privacy.md says in plain words what that tells a stranger.
 */

/** Ids (which name nobody), days, states and sizes. */
export const readableFields = [
  'partnerId',
  'clipId',
  'personId',
  'aboutId',
  'fromId',
  'toId',
  'passageId',
  'whoseId',
  'coveredById',
  'comparisonId',
  'productId',
  'practiceId',
  'about',
  'personIds',
  'column',
  'columns',
  'keptAt',
  'waitingSince',
  'removedAt',
  'state',
  'size'
] as const

/** What is looked up by its words: names, numbers, addresses of pages. It stands there as a keyed hash. */
export const lookUpFields = ['keys', 'pageKeys'] as const

/** What an observation speaks to would tell something about a person, and nothing is looked up by it. */
export const leftOutFields = ['quality'] as const

/** Settings that can't be locked: a folder of this computer is a handle of the browser, and no text. */
const plainSettings: readonly unknown[] = ['backup-folder', 'lock']

/** Whether a row is kept as it is. */
export const isPlainRow = (table: string, row: Record<string, unknown>): boolean =>
  table === 'settings' && plainSettings.includes(row.id)
