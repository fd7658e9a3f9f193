import { plainWords } from './names'
import { sectors, type Partnership, type Ring, type Sector } from './partnership'
import type { Person, Practice } from './person'
import type { SubjectKind } from './subject'
import { tieFields, type Tie } from './tie'

/** One line of the list of everyone. */
export interface Member {
  id: string
  partnershipId: string
  kind: Extract<SubjectKind, 'practitioner' | 'practice' | 'supporter'>
  name: string
  /** What they do, or who they are to the client; empty where neither is said. */
  role: string
  /** The role as it stands in its own field, so that a correction can be given back. */
  said?: string
  sector: Sector
  ring: Ring
  whatFor?: string
  tie: Tie
  pictureId?: string
  addedAt: string
  /** The name in one plain spelling, to sort by. */
  plainName: string
  /** Everything that they can be found by, in one plain spelling. */
  plainText: string
}

export const memberSorts = ['closest', 'name', 'added'] as const
export type MemberSort = (typeof memberSorts)[number]
export const isMemberSort = (value: unknown): value is MemberSort =>
  (memberSorts as readonly unknown[]).includes(value)

/** The field that says who a member is: what they do, or who they are to the client. */
export const roleField = (kind: Member['kind']) => (kind === 'supporter' ? 'relation' : 'profession')

/** @returns undefined when one of the two was removed */
export function memberOf(party: Person | Practice, partnership: Partnership): Member | undefined {
  if (party.removedAt !== undefined || partnership.removedAt !== undefined) return undefined
  const { sector, ring, whatFor } = partnership
  const kind = 'role' in party ? party.role : ('practice' as const)
  const relation = 'relation' in party ? party.relation : undefined
  const said = kind === 'supporter' ? relation : party.profession
  const specialties = party.specialties?.join(', ')
  const role = kind === 'supporter' ? relation : (said ?? specialties ?? party.practice)
  const found = [party.name, relation, party.profession, specialties, party.practice, whatFor]
  return {
    id: party.id,
    partnershipId: partnership.id,
    kind,
    name: party.name,
    role: role ?? '',
    ...(said !== undefined && { said }),
    sector,
    ring,
    ...(whatFor && { whatFor }),
    tie: tieOf(partnership),
    ...(party.pictureId && { pictureId: party.pictureId }),
    addedAt: party.createdAt,
    plainName: plainWords(party.name).join(' '),
    plainText: plainWords(found.join(' ')).join(' ')
  }
}

/** What is said of the tie, and nothing else of the partnership. */
export function tieOf(partnership: Partnership): Tie {
  const said = tieFields.filter((field) => partnership[field] !== undefined)
  return Object.fromEntries(said.map((field) => [field, partnership[field]]))
}

const nearness: Record<Ring, number> = { closest: 0, close: 1, 'further-out': 2 }
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byName = (a: Member, b: Member) => byText(a.plainName, b.plainName) || byText(a.id, b.id)
const orders: Record<MemberSort, (a: Member, b: Member) => number> = {
  closest: (a, b) => nearness[a.ring] - nearness[b.ring] || byName(a, b),
  name: byName,
  added: (a, b) => byText(b.addedAt, a.addedAt) || byName(a, b)
}

/** Everyone in the order asked for. */
export function sortMembers(members: Iterable<Member>, sort: MemberSort): Member[] {
  return [...members].toSorted(orders[sort])
}

/** What narrows the list; an empty choice narrows nothing. */
export interface MemberFilter {
  text: string
  sector: Sector | ''
  ring: Ring | ''
}

/** Those who fit, in the order given. Every word must be found, whole or in part; case and accents do not matter. */
export function fittingMembers(members: readonly Member[], { text, sector, ring }: MemberFilter): Member[] {
  const parts = plainWords(text)
  return members.filter(
    (member) =>
      (sector === '' || member.sector === sector) &&
      (ring === '' || member.ring === ring) &&
      parts.every((part) => member.plainText.includes(part))
  )
}

/** The same members by the part of the web they are in; parts without anyone are left out. */
export function bySector(members: readonly Member[]): { sector: Sector; members: Member[] }[] {
  return sectors
    .map((sector) => ({ sector, members: members.filter((member) => member.sector === sector) }))
    .filter((section) => section.members.length > 0)
}
