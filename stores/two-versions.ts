import { joinVersions, twoVersions } from '@/db/two-versions'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export { whyNotWritten } from '@/db/why-not-written'
export type { TwoVersions } from '@/db/two-versions'

/** Fields of which two versions wait, live, and putting both in. */
export function useTwoVersions() {
  const { database, surroundings } = useCareWeb()
  const { value, ready } = useLive(() => twoVersions(database), [])
  return {
    value,
    ready,
    /** @throws when there is no room for both */
    join: (id: string) => joinVersions(database, surroundings, id)
  }
}
