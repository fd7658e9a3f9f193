import { orderedJson } from './ordered-json'

/** The shape of rows in a backup. It counts up with the database (db/schema.ts); a test holds the two together. */
export const backupVersion = 5
export const backupFormat = 'care-web-backup'

/** What a backup is made of: rows by table. A rescued web may bring tables that this version does not know. */
export type LooseRows = Readonly<Record<string, readonly unknown[]>>

/** The name of the format comes first, so that a file that was cut short is still known as ours. */
export const beginning = `{"format":"${backupFormat}"`
/** Said at the beginning of a backup that ends with its seal: taking the end off does not make it one without. */
export const sealedMark = '"seal":"sha256"'

/** A table on its way into a backup: how many rows it has, and their JSON with a comma and a line between them. */
export interface TableContent<Part = string> {
  table: string
  count: number
  rows: Iterable<Part>
}

/**
 * A web as JSON, one row a line. Tables, rows and keys have a fixed order: the same web at the same moment always gives
 * the same text.
 * @param rows pictures and files with their bytes as base64 (stored-picture.ts, stored-file.ts)
 * @param more what a rescue could not place; reading a backup passes it by
 */
export function backupText(
  rows: LooseRows,
  madeAt: string,
  version: number = backupVersion,
  more: LooseRows = {}
): string {
  return [...backupPieces(tablesOf(rows), madeAt, { version, more })].join('')
}

/** Rows in memory as the tables of a backup. */
export const tablesOf = (rows: LooseRows): TableContent[] =>
  Object.entries(rows).map(([table, list]) => ({ table, count: list.length, rows: rowTexts(list) }))

/** One row as it stands behind those before it. */
export const rowText = (row: unknown, isFirst: boolean): string =>
  `${isFirst ? '' : ','}\n${orderedJson(row)}`

function* rowTexts(list: readonly unknown[]): Generator<string> {
  for (const [at, row] of list.toSorted(byId).entries()) yield rowText(row, at === 0)
}

/** The same piece by piece, for a web that is large. */
export function* backupPieces<Part>(
  tables: readonly TableContent<Part>[],
  madeAt: string,
  { version = backupVersion, more = {}, sealed = false }: PiecesChoices = {}
): Generator<Part | string> {
  const counts = Object.fromEntries(tables.map(({ table, count }) => [table, count]))
  yield (
    `${beginning},${sealed ? `${sealedMark},` : ''}"version":${version},"madeAt":${JSON.stringify(madeAt)},` +
    `"counts":${orderedJson(counts)},"tables":{`
  )
  const sorted = tables.toSorted((a, b) => (a.table < b.table ? -1 : 1))
  for (const [index, { table, rows }] of sorted.entries()) {
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(table)}:[`
    yield* rows
    yield ']'
  }
  yield '}'
  if (Object.keys(more).length > 0) yield `,\n"leftOver":${orderedJson(more)}`
  if (!sealed) yield '}\n'
}

interface PiecesChoices {
  version?: number
  more?: LooseRows
  /** Leaves the end open for the seal (backup-seal.ts). */
  sealed?: boolean
}

/** In the order in which the database has them, too: by number, or letter by letter. */
export function byId(one: unknown, other: unknown): number {
  const [a, b] = [idOf(one), idOf(other)]
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : 1
}

/** The key of a row: history counts, everything else has an id. */
export function idOf(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return undefined
  if ('id' in row) return row.id
  return 'number' in row ? row.number : undefined
}
