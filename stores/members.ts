import { everyone } from '@/db/everyone'
import { sortMembers, type Member } from '@/domain/member'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** Everyone by name, live: for rooms that show all of them in one order. */
export function useMembers() {
  const { database } = useCareWeb()
  return useLive<Member[]>(async () => sortMembers(await everyone(database), 'name'), [])
}
