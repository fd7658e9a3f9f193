import type { Proposal } from '@/domain/proposal'
import type { FieldSource, Surroundings } from '@/domain/record'
import { kindOf, nameOf, readingKind, type Subject } from '@/domain/subject'
import { act, type Writer } from './act'
import type { Database } from './database'
import { findSubject } from './subjects'
import { setField } from './write'

/** What a later page says differently of a record and still waits for a word. */
export async function waitingProposals(database: Database, aboutId: string): Promise<Proposal[]> {
  const all = await database.proposals.where('aboutId').equals(aboutId).toArray()
  return all.filter((proposal) => proposal.state === 'waiting' && proposal.removedAt === undefined)
}

/** "Take the new one", for one field or all at once: the page's value and source replace what was kept. */
export async function takeProposals(
  database: Database,
  surroundings: Surroundings,
  ids: string[]
): Promise<void> {
  await act(
    database,
    surroundings,
    (subject: string) => ({ action: 'update', subject }),
    async (writer) => {
      let name = ''
      for (const id of ids) {
        const proposal = await database.proposals.get(id)
        const subject = proposal && (await findSubject(database, proposal.aboutId))
        if (!proposal || !subject || proposal.state !== 'waiting') continue
        const source = await sourceOf(writer, proposal, subject)
        await setField(writer, subject, proposal.field, proposal.after, source)
        await writer.set('proposals', id, { state: 'taken' })
        name = nameOf(subject)
      }
      return name
    }
  )
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
  await act(
    database,
    surroundings,
    (subject: string) => ({ action: 'leave', subject }),
    async (writer) => {
      const proposal = await database.proposals.get(id)
      // Taken in another page meanwhile: then there is nothing to leave.
      if (proposal?.state === 'waiting') await writer.set('proposals', id, { state: 'left' })
      const subject = proposal && (await findSubject(database, proposal.aboutId))
      return subject ? nameOf(subject) : ''
    }
  )
}
