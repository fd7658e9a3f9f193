import { countClips, everyone, type Member } from '@/db/everyone'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { Member }

/** Everyone in the web, live. A member that did not change stays the same object, so that its row is not drawn anew. */
export function useEveryone() {
  const { database } = useCareWeb()
  let known = new Map<string, { written: string; member: Member }>()
  const steady = (members: Member[]): Member[] => {
    const next: typeof known = new Map()
    for (const member of members) {
      const written = JSON.stringify(member)
      const before = known.get(member.id)
      next.set(member.id, before?.written === written ? before : { written, member })
    }
    known = next
    return [...next.values()].map((one) => one.member)
  }
  return useLive(
    async () => ({ members: steady(await everyone(database)), clips: await countClips(database) }),
    { members: [] as Member[], clips: 0 }
  )
}
