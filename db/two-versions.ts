import type { FieldValue, Proposal } from '@/domain/proposal'
import type { Surroundings } from '@/domain/record'
import { actedTables, type ActedTable } from '@/domain/tables'
import { actAbout } from './act'
import type { Database } from './database'
import './later-rows'
import { setField } from './write'
import { findSubject, nameOfId } from './subjects'

/** A field of which two versions wait: what stands here, and what was written in another browser or page. */
export interface TwoVersions {
  id: string
  field: string
  /** Whom it is about; empty where that can't be said. */
  name: string
  here: FieldValue
  there: FieldValue
}

/** Every field of which two versions wait, the newest first. */
export async function twoVersions(database: Database): Promise<TwoVersions[]> {
  const waiting = await database.proposals
    .filter(
      ({ clipId, state, removedAt }) => clipId === undefined && state === 'waiting' && removedAt === undefined
    )
    .toArray()
  const all: TwoVersions[] = []
  for (const proposal of waiting.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))) {
    const found = await rowOf(database, proposal)
    if (!found) continue
    const { id, field, after } = proposal
    const name = await nameOfId(database, aboutOf(found.row))
    all.push({ id, field, name, here: (found.row[field] as FieldValue | undefined) ?? '', there: after })
  }
  return all
}

/** Puts both versions into the field: one after the other, or of two lists what stands in either. */
export async function joinVersions(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'update' }, async (writer) => {
    const proposal = await database.proposals.get(id)
    const found = proposal?.state === 'waiting' ? await rowOf(database, proposal) : undefined
    if (!proposal || !found) return ''
    const joined = bothOf(found.row[proposal.field], proposal.after, found.isLine)
    const subject = await findSubject(database, found.row.id)
    if (subject && subject.table === found.table)
      await setField(writer, subject, proposal.field, joined, { from: 'you', at: writer.now })
    else await writer.setByName(found.table, found.row.id, { [proposal.field]: joined })
    await writer.set('proposals', id, { state: 'taken' })
    return nameOfId(database, aboutOf(found.row))
  })
}

function bothOf(here: unknown, there: FieldValue, isLine: boolean): FieldValue {
  if (Array.isArray(here) && Array.isArray(there))
    return [...(here as string[]), ...there.filter((one) => !(here as string[]).includes(one))]
  return [here, there].filter((one) => one !== undefined && one !== '').join(isLine ? ' / ' : '\n\n')
}

type Row = Record<string, unknown> & { id: string }

/** Whom words are about; a record speaks for itself. */
function aboutOf({ id, personId, aboutId }: Row): string {
  const about = personId ?? aboutId
  return typeof about === 'string' ? about : id
}

/** Where the words of an offer stand: with a person or thing, with what is between us, or in words of their own. */
async function rowOf(
  database: Database,
  { aboutId, field }: Proposal
): Promise<{ table: ActedTable; row: Row; isLine: boolean } | undefined> {
  if (field === 'whatFor') {
    const row = await database.partnerships.where('partnerId').equals(aboutId).first()
    return row && { table: 'partnerships', row: row as unknown as Row, isLine: true }
  }
  for (const table of actedTables) {
    const row = (await database.table(table).get(aboutId)) as Row | undefined
    const isLine = table === 'people' || table === 'practices' || table === 'products' || table === 'advice'
    if (row) return { table, row, isLine }
  }
  return undefined
}
