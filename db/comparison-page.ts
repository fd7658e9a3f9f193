import type { ComparedPage, ComparisonRecords } from '@/domain/compared'
import type { Comparison } from '@/domain/comparison-row'
import type { Decision } from '@/domain/decision'
import { siteName } from '@/domain/page-address'
import { standingQualities } from '@/domain/qualities'
import { suitsId } from '@/domain/suits'
import { nameOf } from '@/domain/subject'
import type { Database } from './database'
import type { Rows, TableName } from './schema'
import { findKept } from './subjects'

/** A comparison with all that its cells are made of. */
export interface ComparisonPage {
  comparison: Comparison
  records: ComparisonRecords
  decision?: Decision
}

/** Reads a comparison as it stands. Each table is asked once, however many rows and columns there are. */
export async function comparisonPage(database: Database, comparison: Comparison): Promise<ComparisonPage> {
  const ids = comparison.columns
  const among = <T extends TableName>(table: T, index: string): Promise<Rows[T][]> =>
    database.table<Rows[T]>(table).where(index).anyOf(ids).toArray()
  const [people, practices, partnerships, kept, observations, passages, proposals, notExpected] =
    await Promise.all([
      database.people.bulkGet(ids),
      database.practices.bulkGet(ids),
      among('partnerships', 'partnerId'),
      database.qualities.toArray(),
      among('observations', 'personId'),
      among('passages', 'personId'),
      among('proposals', 'aboutId'),
      among('notExpected', 'personId')
    ])
  const [questions, cells, suits, decisions] = await Promise.all([
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
  return {
    comparison,
    ...(decision && { decision }),
    records: {
      comparison,
      parties,
      partnerships,
      qualities: standingQualities(kept),
      observations,
      passages,
      proposals: waiting,
      notExpected,
      questions,
      cells,
      ...(suits && { suits }),
      pages: await pagesOf(database, clipIds),
      names: await namesOf(
        database,
        notExpected.map(({ coveredById }) => coveredById)
      )
    }
  }
}

async function pagesOf(database: Database, ids: string[]): Promise<Record<string, ComparedPage>> {
  const clips = await database.clips.bulkGet([...new Set(ids)])
  return Object.fromEntries(
    clips.flatMap((clip) =>
      clip ? [[clip.id, { site: siteName(clip.reading.page), keptAt: clip.keptAt }]] : []
    )
  )
}

async function namesOf(database: Database, ids: (string | undefined)[]): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const id of new Set(ids)) {
    const subject = id === undefined ? undefined : await findKept(database, id)
    if (id !== undefined && subject) names[id] = nameOf(subject)
  }
  return names
}
