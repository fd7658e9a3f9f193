import type { Proposal } from '@/domain/proposal'
import type { FieldSource, Surroundings } from '@/domain/record'
import { kindOf, readingKind, type Subject } from '@/domain/subject'
import { actedTables } from '@/domain/tables'
import { actAbout, type Writer } from './act'
import type { Database } from './database'
import './later-rows'
import { findSubject, nameOfId } from './subjects'
import { setField } from './write'

/** "Take the new one", for one field or all at once: the other value and its source replace what was kept. */
export async function takeProposals(
  database: Database,
  surroundings: Surroundings,
  ids: string[]
): Promise<void> {
  await actAbout(database, surroundings, { action: 'update' }, async (writer) => {
    let name = ''
    for (const id of ids) {
      const proposal = await database.proposals.get(id)
      if (proposal?.state !== 'waiting' || !(await putIn(writer, proposal))) continue
      await writer.set('proposals', id, { state: 'taken' })
      name = await nameOfAbout(database, proposal)
    }
    return name
  })
}

/** Puts the other value where it belongs. @returns whether there is such a place (any more) */
async function putIn(writer: Writer, proposal: Proposal): Promise<boolean> {
  const { aboutId, field, after } = proposal
  const subject = await findSubject(writer.database, aboutId)
  if (subject && field === 'whatFor') {
    const partnership = await writer.database.partnerships.where('partnerId').equals(aboutId).first()
    if (partnership) await writer.set('partnerships', partnership.id, { whatFor: String(after) })
    return partnership !== undefined
  }
  if (subject) {
    await setField(writer, subject, field, after, await sourceOf(writer, proposal, subject))
    return true
  }
  const own = await ownWords(writer.database, aboutId)
  if (own) await writer.setByName(own.table, aboutId, { [field]: String(after), removedAt: undefined })
  return own !== undefined
}

/** Where words of the client's own stand that are no field of a person or thing: a note, an observation, a cell. */
async function ownWords(database: Database, id: string) {
  for (const table of actedTables) {
    const row = (await database.table(table).get(id)) as { aboutId?: string; personId?: string } | undefined
    if (row) return { table, of: row.aboutId ?? row.personId }
  }
  return undefined
}

/** Where a proposed value comes from: the page of its clip, or the client, who wrote it in another page of ours. */
async function sourceOf(
  { database, now }: Writer,
  { clipId, field }: Proposal,
  subject: Subject
): Promise<FieldSource> {
  if (clipId === undefined) return { from: 'you', at: now }
  const clip = await database.clips.get(clipId)
  const method = clip?.reading[readingKind(kindOf(subject))].sources[field] ?? 'text'
  return { from: 'page', clipId, method, at: clip?.keptAt ?? now }
}

/** "Leave mine": what was kept stays, and this value is not offered again until the page changes once more. */
export async function leaveProposal(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'leave' }, async (writer) => {
    const proposal = await database.proposals.get(id)
    // Taken in another page meanwhile: then there is nothing to leave.
    if (proposal?.state === 'waiting') await writer.set('proposals', id, { state: 'left' })
    return proposal ? nameOfAbout(database, proposal) : ''
  })
}

/** Words are called by whom they are about. */
async function nameOfAbout(database: Database, { aboutId }: Proposal): Promise<string> {
  const own = await ownWords(database, aboutId)
  return nameOfId(database, own?.of ?? aboutId)
}
