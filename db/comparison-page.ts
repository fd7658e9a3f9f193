import type { ComparedPage, ComparisonRecords } from '@/domain/compared'
import type { Comparison } from '@/domain/comparison-row'
import type { Decision } from '@/domain/decision'
import type { Partnership } from '@/domain/partnership'
import { siteName } from '@/domain/page-address'
import { standingQualities } from '@/domain/qualities'
import { suitsId } from '@/domain/suits'
import { comparisonsIn } from './comparisons'
import type { Database } from './database'
import type { Rows, TableName } from './schema'

/** A comparison with all that its cells are made of. */
export interface ComparisonPage {
  comparison: Comparison
  records: ComparisonRecords
  decision?: Decision
}

const read = [
  'comparisons',
  'comparisonCells',
  'decisions',
  'people',
  'practices',
  'partnerships',
  'qualities',
  'observations',
  'expectations',
  'passages',
  'proposals',
  'notExpected',
  'questions',
  'suits',
  'connections',
  'clips'
] as const satisfies readonly TableName[]

/**
 * The comparison that is asked for with what it is made of, and all that have a name.
 * @param id absent for the one that has no name yet
 */
export async function comparisonRoom(
  database: Database,
  id: string | undefined
): Promise<{ page?: ComparisonPage; saved: Comparison[] }> {
  // One transaction for all: opening one for each table took longer than reading it.
  return database.transaction('r', [...read], async () => {
    const all = await comparisonsIn(database)
    const one = all.find((comparison) => (id === undefined ? comparison.name === '' : comparison.id === id))
    const saved = all.filter(({ name }) => name !== '')
    return { saved, ...(one && { page: await comparisonPage(database, one) }) }
  })
}

/** Reads a comparison as it stands. Each table is asked at once, however many rows and columns there are. */
export async function comparisonPage(database: Database, comparison: Comparison): Promise<ComparisonPage> {
  const ids = comparison.columns
  // For each person by itself: asked for several at once, an index is walked row by row.
  const among = async <T extends TableName>(table: T, index: string): Promise<Rows[T][]> =>
    (
      await Promise.all(ids.map((id) => database.table<Rows[T]>(table).where(index).equals(id).toArray()))
    ).flat()
  const [people, practices, partnerships, kept, observations, expectations, passages, proposals] =
    await Promise.all([
      database.people.bulkGet(ids),
      database.practices.bulkGet(ids),
      among('partnerships', 'partnerId'),
      database.qualities.toArray(),
      among('observations', 'personId'),
      among('expectations', 'personId'),
      among('passages', 'personId'),
      among('proposals', 'aboutId')
    ])
  const [introductions, notExpected, questions, cells, suits, decisions] = await Promise.all([
    among('connections', 'fromId'),
    among('notExpected', 'personId'),
    among('questions', 'personId'),
    database.comparisonCells.where('comparisonId').equals(comparison.id).toArray(),
    database.suits.get(suitsId),
    database.decisions.where('comparisonId').equals(comparison.id).toArray()
  ])
  const parties = [...people, ...practices].filter((one) => one !== undefined)
  const waiting = proposals.filter(({ state }) => state === 'waiting')
  const clipIds = [
    ...passages.map(({ clipId }) => clipId),
    ...waiting.map(({ clipId }) => clipId),
    ...parties.flatMap(({ sources }) =>
      Object.values(sources).map((source) => (source.from === 'page' ? source.clipId : undefined))
    )
  ].filter((id) => id !== undefined)
  const decision = decisions.find(({ removedAt }) => removedAt === undefined)
  const named = [
    ...notExpected.map(({ coveredById }) => coveredById),
    ...expectations.map(({ whoseId }) => whoseId),
    ...introductions.map(({ kind, toId }) => (kind === 'referred-by' ? toId : undefined))
  ].filter((id) => id !== undefined)
  const [pages, names, privateIds] = await Promise.all([
    pagesOf(database, clipIds),
    namesOf(database, named),
    privateAmong(database, [...named, ...(decision?.options ?? []).map((option) => option.id)], partnerships)
  ])
  return {
    comparison,
    ...(decision && { decision }),
    records: {
      comparison,
      parties,
      partnerships,
      qualities: standingQualities(kept),
      observations,
      expectations,
      passages,
      proposals: waiting,
      notExpected,
      questions,
      introductions,
      cells,
      ...(suits && { suits }),
      pages,
      names,
      privateIds
    }
  }
}

async function pagesOf(database: Database, ids: string[]): Promise<Record<string, ComparedPage>> {
  if (ids.length === 0) return {}
  const clips = await database.clips.bulkGet([...new Set(ids)])
  return Object.fromEntries(
    clips.flatMap((clip) =>
      clip ? [[clip.id, { site: siteName(clip.reading.page), keptAt: clip.keptAt }]] : []
    )
  )
}

/** Of those who stand in the web: whoever covers something, and whose part something is. */
async function namesOf(database: Database, all: string[]): Promise<Record<string, string>> {
  const ids = [...new Set(all)]
  if (ids.length === 0) return {}
  const found = await Promise.all([database.people.bulkGet(ids), database.practices.bulkGet(ids)])
  return Object.fromEntries(
    found.flat().flatMap((one) => (one && one.removedAt === undefined ? [[one.id, one.name]] : []))
  )
}

/** Those whom the client keeps off prints and copies, of the columns, of whoever is named in them and of the options. */
async function privateAmong(
  database: Database,
  named: string[],
  columns: readonly Partnership[]
): Promise<string[]> {
  const others = named.length > 0 ? await database.partnerships.where('partnerId').anyOf(named).toArray() : []
  return [...columns, ...others].flatMap((one) => (one.private ? [one.partnerId] : []))
}
