import { onScopeDispose, shallowRef } from 'vue'
import {
  countEveryone,
  countsAbout,
  everyone,
  holdsClips,
  membersTouched,
  type MemberCounts
} from '@/db/everyone'
import { followRows, type Touched } from '@/db/follow'
import { sortMembers, type Member, type MemberSort } from '@/domain/member'
import { useCareWeb } from './care-web'
import { firstScreenSize, readFirstLook, writeFirstLook, writeWebSort, type SectorCounts } from './first-look'
import { useLive } from './live'

export type { MemberCounts }

/** Everyone as far as they are read, and how many there are. */
export interface Everyone {
  members: ReadonlyMap<string, Member>
  /** How many stand in each part, as remembered, while not everyone is read yet. */
  expected?: SectorCounts
}

const followed = ['people', 'practices', 'partnerships'] as const
type Followed = (typeof followed)[number]

/** From so many rows on reading all of them is waited for. */
const longWeb = 2000

/** After a change, until the first look is remembered anew. */
const usualPause = 1000

/**
 * Everyone in the web, live. A long list shows first whoever stood on the first screen the last time, read anew, and
 * the rest as it is read; after that each change rereads those it touched and no one else. A member that did not change
 * stays the same object, so that its row is not drawn anew.
 */
export function useEveryone() {
  const { database } = useCareWeb()
  const value = shallowRef<Everyone>({ members: new Map() })
  const clips = shallowRef(false)
  const sort = shallowRef<MemberSort>('closest')
  const ready = shallowRef(false)
  const problem = shallowRef<unknown>(undefined)
  /** How many are read, while nothing can be shown of a web that is so long that one waits for it. */
  const progress = shallowRef<{ done: number; total: number }>()
  let stopped = false
  /** What changed and is not read yet. */
  let waiting: Map<Followed, Touched> | undefined
  let reading = Promise.resolve()
  let remembering: ReturnType<typeof setTimeout> | undefined
  /** Where no first look is remembered it is at once: whoever looks in for a moment only has it the next time. */
  let pause = 50

  const stopFollowing = followRows(database, followed, (touched) => {
    waiting = merged(waiting, touched)
    later(readWaiting)
  })
  onScopeDispose(() => {
    stopped = true
    stopFollowing()
    clearTimeout(remembering)
  })

  later(async () => {
    const look = await readFirstLook(database)
    sort.value = look.sort
    if (look.members.length > 0) {
      pause = usualPause
      show(new Map(look.members.map((one) => [one.id, one])), look.counts)
    }
    await readAll()
  })

  function later(work: () => Promise<void>) {
    reading = reading
      .then(() => (stopped ? undefined : work()))
      .catch((error: unknown) => {
        problem.value = error
        ready.value = true
      })
  }

  async function readAll(): Promise<void> {
    waiting = undefined
    const all = await everyone(database, () => stopped, ready.value ? undefined : toldProgress())
    progress.value = undefined
    if (stopped) return
    const known = value.value.members
    await showAll(new Map(all.map((one) => [one.id, steady(known.get(one.id), one)])))
  }

  /** Two rows make one member. */
  function toldProgress(): (rows: number) => void {
    let done = 0
    let total = 0
    const tell = () => {
      if (total > longWeb && !ready.value)
        progress.value = { done: Math.round(done / 2), total: Math.round(total / 2) }
    }
    return (rows) => {
      // Counted only now: a short web is read by the first slices.
      if (done === 0)
        void countEveryone(database)
          .then((count) => (total = count))
          .then(tell, () => undefined)
      done += rows
      tell()
    }
  }

  async function readWaiting(): Promise<void> {
    if (!waiting) return
    const touched = waiting
    waiting = undefined
    if ([...touched.values()].includes('all')) return readAll()
    const idsOf = (...tables: Followed[]) => tables.flatMap((table) => [...(touched.get(table) ?? [])])
    const partnershipIds = idsOf('partnerships')
    const partyIds = idsOf('people', 'practices')
    const found = await membersTouched(database, partnershipIds, partyIds)
    const next = new Map(value.value.members)
    const gone = new Set(partyIds)
    const goneTies = new Set(partnershipIds)
    for (const one of value.value.members.values())
      if (gone.has(one.id) || goneTies.has(one.partnershipId)) next.delete(one.id)
    for (const one of found) next.set(one.id, steady(value.value.members.get(one.id), one))
    await showAll(next)
  }

  async function showAll(members: Map<string, Member>): Promise<void> {
    if (members.size === 0) clips.value = await holdsClips(database)
    show(members)
    clearTimeout(remembering)
    remembering = setTimeout(() => {
      // A web that was left or closed meanwhile has no next first look; nothing of a person's is in it.
      void writeFirstLook(database, sortMembers(members.values(), sort.value)).catch(() => undefined)
    }, pause)
    pause = usualPause
  }

  function show(members: Map<string, Member>, expected?: SectorCounts) {
    value.value = expected ? { members, expected } : { members }
    ready.value = true
  }

  return {
    value,
    clips,
    sort,
    ready,
    problem,
    progress,
    setSort: async (next: MemberSort) => {
      sort.value = next
      await writeWebSort(database, next)
      if (value.value.members.size > firstScreenSize)
        await writeFirstLook(database, sortMembers(value.value.members.values(), next))
    }
  }
}

const steady = (before: Member | undefined, now: Member): Member =>
  before && JSON.stringify(before) === JSON.stringify(now) ? before : now

function merged(
  one: ReadonlyMap<Followed, Touched> | undefined,
  two: ReadonlyMap<Followed, Touched>
): Map<Followed, Touched> {
  const all = new Map(one)
  for (const [table, rows] of two) {
    const before = all.get(table)
    all.set(table, before === 'all' || rows === 'all' ? 'all' : new Set([...(before ?? []), ...rows]))
  }
  return all
}

/**
 * How much is kept of the members that are drawn, live.
 * @param pause milliseconds before it is read: of rows that the next letter takes away nothing is asked
 */
export function useMemberCounts(ids: () => string[], pause: number) {
  const { database } = useCareWeb()
  const isDue = shallowRef(pause === 0)
  const timer = setTimeout(() => (isDue.value = true), pause)
  onScopeDispose(() => clearTimeout(timer))
  const none = new Map<string, MemberCounts>()
  const counts = async () => (isDue.value ? countsAbout(database, ids()) : none)
  return useLive(counts, none, [() => ids().join(' '), isDue]).value
}
