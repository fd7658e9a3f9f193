import type { Member } from '@/domain/member'
import type { ReadFrom } from '@/domain/readings/reading'
import type { Tie } from '@/domain/tie'

export const now = '2026-11-21T10:00:00.000Z'
export const long = '2026-01-02T10:00:00.000Z'
export const base = { createdAt: now, changedAt: now }

export const person = (id: string, tie: Tie = {}, more: Partial<Member> = {}): Member => ({
  id,
  partnershipId: `tie-${id}`,
  kind: 'supporter',
  name: id,
  role: '',
  sector: 'family',
  ring: 'close',
  tie,
  addedAt: now,
  plainName: id.toLowerCase(),
  plainText: id,
  ...more
})
/** Someone in each part, of whom nothing is said: by themselves they give no reading. */
export const others = [
  person('Ola', {}, { sector: 'professional' }),
  person('Pia'),
  person('Quin', {}, { sector: 'community' })
]
export const web = (members: Member[], more: Partial<ReadFrom> = {}): ReadFrom => ({
  now,
  members: [...others, ...members],
  partnerships: [],
  parties: [],
  products: [],
  connections: [],
  notExpected: [],
  expectations: [],
  questions: [],
  qualities: [],
  snapshots: [],
  rhythms: [],
  visits: [],
  takings: [],
  reviews: [],
  decisions: [],
  ...more
})
export const product = (id: string, more: object = {}) => ({
  id,
  ...base,
  name: id,
  sources: {},
  keys: [],
  ...more
})
export const suggested = (fromId: string, toId: string) => ({
  id: `${fromId} ${toId}`,
  ...base,
  fromId,
  toId,
  kind: 'suggested-by' as const
})
