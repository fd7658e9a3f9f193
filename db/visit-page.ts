import { beginningOf } from '@/domain/fuzzy-date'
import type { Question } from '@/domain/question'
import { nameOf, subjectTables, type SubjectTable } from '@/domain/subject'
import { isQuiet } from '@/domain/turns'
import type { Visit } from '@/domain/visit'
import type { VisitLine, VisitPage, VisitPerson } from '@/domain/visit-page'
import { inTime } from '@/domain/visit-time'
import type { Database } from './database'
import { expectationsOf } from './expectations'
import './later-rows'
import { privateAmong, takingsIn } from './takings'
import { waitingProposals } from './waiting-proposals'

/** All visits with the names of those who are seen. */
export async function visitsIn(database: Database): Promise<VisitLine[]> {
  const all = await database.visits.toArray()
  return named(
    database,
    all.filter(({ removedAt }) => removedAt === undefined)
  )
}

/** The visits with one person. */
export async function visitsWith(database: Database, personId: string): Promise<VisitLine[]> {
  const all = await database.visits.where('personIds').equals(personId).toArray()
  return named(
    database,
    all.filter(({ removedAt }) => removedAt === undefined)
  )
}

/** Names are read at once, however many visits there are. */
async function named(database: Database, visits: Visit[]): Promise<VisitLine[]> {
  const ids = [...new Set(visits.flatMap(({ personIds }) => personIds))]
  const people = new Map<string, VisitPerson>()
  for (const table of subjectTables) await addNames(database, table, ids, people)
  return visits.map((visit) => ({
    visit,
    people: visit.personIds.flatMap((id) => people.get(id) ?? [])
  }))
}

async function addNames(
  database: Database,
  table: SubjectTable,
  ids: string[],
  people: Map<string, VisitPerson>
): Promise<void> {
  for (const record of await database.table(table).bulkGet(ids))
    if (record) people.set(record.id, { id: record.id, table, name: nameOf({ table, record }) })
}

/**
 * A visit with all that can go along to it.
 * @param today the day where the person is
 * @returns undefined where there is no such visit
 */
export async function visitPage(
  database: Database,
  id: string,
  today: string
): Promise<VisitPage | undefined> {
  const visit = await database.visits.get(id)
  if (!visit || visit.removedAt !== undefined) return undefined
  const [line] = await named(database, [visit])
  if (!line) return undefined
  const ids = visit.personIds
  const expectations = (await Promise.all(ids.map((one) => expectationsOf(database, one)))).flat()
  const proposals = (await Promise.all(ids.map((one) => waitingProposals(database, one)))).flat()
  const changed = proposals.map(({ id: changeId, aboutId, field, before, after }) => ({
    id: changeId,
    personId: aboutId,
    field,
    after,
    ...(before !== undefined && { before })
  }))
  const last = await lastBefore(database, visit, today)
  return {
    ...line,
    ...(await questionsAt(database, visit)),
    expectations,
    takings: await takingsNamed(database),
    changed,
    helpers: await helpersBeside(database, ids),
    places: await placesOf(database, ids),
    ...(last && { last })
  }
}

async function questionsAt(database: Database, visit: Visit): Promise<Pick<VisitPage, 'asks' | 'open'>> {
  const found = await database.questions.where('personId').anyOf(visit.personIds).toArray()
  const along = await database.questions.bulkGet(visit.asks)
  const isThere = (one: Question | undefined): one is Question =>
    one !== undefined && one.removedAt === undefined && one.state !== 'let-go'
  const open = found
    .filter((one) => isThere(one) && one.state !== 'answered' && !visit.asks.includes(one.id))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
  return { asks: along.filter(isThere), open }
}

async function takingsNamed(database: Database): Promise<VisitPage['takings']> {
  const all = await takingsIn(database)
  const ids = all.flatMap(({ suggestedById }) => suggestedById ?? [])
  const people = new Map<string, VisitPerson>()
  if (ids.length > 0) for (const table of subjectTables) await addNames(database, table, ids, people)
  for (const id of await privateAmong(database, ids)) people.delete(id)
  return all.map((taking) => ({
    ...taking,
    by: taking.suggestedBy ?? people.get(taking.suggestedById ?? '')?.name ?? ''
  }))
}

/** The first of all addresses of each, and then their others: most visits are at the first. */
async function placesOf(database: Database, ids: string[]): Promise<string[]> {
  const found = [...(await database.people.bulkGet(ids)), ...(await database.practices.bulkGet(ids))]
  const first = found.flatMap((one) => one?.address ?? [])
  return [...new Set([...first, ...found.flatMap((one) => one?.addresses ?? [])])]
}

const mostHelpers = 12

/** Who is close besides those who are seen. What rests is not with the client now, and what is private stays off paper. */
async function helpersBeside(database: Database, without: readonly string[]): Promise<VisitPage['helpers']> {
  const ties = await database.partnerships
    .filter(
      ({ ring, partnerId, removedAt, stage, private: isPrivate }) =>
        ring !== 'further-out' &&
        removedAt === undefined &&
        isPrivate !== true &&
        !isQuiet(stage) &&
        !without.includes(partnerId)
    )
    .toArray()
  const close = ties.toSorted((a, b) => Number(a.ring === 'close') - Number(b.ring === 'close'))
  const helpers: VisitPage['helpers'] = []
  for (const { partnerId, ring, sector, strength } of close) {
    if (helpers.length >= mostHelpers) break
    const party = (await database.people.get(partnerId)) ?? (await database.practices.get(partnerId))
    if (party && party.removedAt === undefined && party.name !== '')
      helpers.push({ id: partnerId, name: party.name, ring, sector, ...(strength && { strength }) })
  }
  return helpers
}

/** The latest visit before this one with somebody of those who are seen. */
async function lastBefore(database: Database, visit: Visit, today: string): Promise<Visit | undefined> {
  const all = await database.visits.where('personIds').anyOf(visit.personIds).distinct().toArray()
  const before = all
    .filter(
      ({ id, removedAt, ended, on }) =>
        id !== visit.id &&
        removedAt === undefined &&
        ended !== 'called-off' &&
        (visit.on === undefined || beginsBefore(on, visit.on))
    )
    .map((one) => ({ visit: one }))
  return inTime(before, today).been[0]?.visit
}

/** Put in order by when they begin: as letters "spring 2024" would come after May. A visit without a day is still to come. */
const beginsBefore = (one: string | undefined, other: string) =>
  one !== undefined && beginningOf(one) < beginningOf(other)
