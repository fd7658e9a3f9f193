/**
 * The names of all tables, and no more: the popup's first look needs these and not yet what every row must be
 * (domain/rows.ts).
 */
export const tableNames = [
  'people',
  'practices',
  'partnerships',
  'products',
  'advice',
  'clips',
  'clipTexts',
  'pictures',
  'files',
  'passages',
  'notes',
  'proposals',
  'connections',
  'qualities',
  'observations',
  'expectations',
  'notExpected',
  'questions',
  'comparisons',
  'comparisonCells',
  'decisions',
  'suits',
  'visits',
  'takings',
  'lifeEvents',
  'rhythms',
  'snapshots',
  'reviews',
  'readingsAside',
  'drafts',
  'history',
  'settings'
] as const
export type TableName = (typeof tableNames)[number]
export const isTableName = (name: string): name is TableName =>
  (tableNames as readonly string[]).includes(name)

/** Tables whose rows take no part in undo. Texts, pictures and files hang on clips; drafts and settings are no deeds. */
const noDeeds = ['clipTexts', 'pictures', 'files', 'drafts', 'history', 'settings'] as const
export type ActedTable = Exclude<TableName, (typeof noDeeds)[number]>
export const isActedTable = (name: string): name is ActedTable =>
  isTableName(name) && !(noDeeds as readonly string[]).includes(name)
/** Tables whose rows take part in undo. */
export const actedTables: readonly ActedTable[] = tableNames.filter((name) => isActedTable(name))
