import type { Proposal } from '@/domain/proposal'
import type { Database } from './database'

/** What a later page says differently of a record and still waits for a word. */
export async function waitingProposals(database: Database, aboutId: string): Promise<Proposal[]> {
  return (await waiting(database, aboutId)).filter((proposal) => proposal.clipId !== undefined)
}

/** What was also written about a record or in a note, and covered by a later write: it waits for a word, too. */
export async function alsoWritten(database: Database, aboutId: string): Promise<Proposal[]> {
  return (await waiting(database, aboutId)).filter((proposal) => proposal.clipId === undefined)
}

async function waiting(database: Database, aboutId: string): Promise<Proposal[]> {
  const all = await database.proposals.where('aboutId').equals(aboutId).toArray()
  return all.filter((proposal) => proposal.state === 'waiting' && proposal.removedAt === undefined)
}
