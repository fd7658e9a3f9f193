import { defineStore } from 'pinia'
import {
  computed,
  effectScope,
  onScopeDispose,
  type ComputedRef,
  type EffectScope,
  type ShallowRef
} from 'vue'
import { alsoWritten } from '@/db/waiting-proposals'
import type { Proposal } from '@/domain/proposal'
import { useCareWeb } from './care-web'
import { useLive } from './live'

interface Followed {
  offers: Readonly<ShallowRef<Proposal[]>>
  scope: EffectScope
  followers: number
}

/** One live query for each record, shared by all its fields that stand on the page. */
const useFollowed = defineStore('also-written', () => {
  const { database } = useCareWeb()
  const followed = new Map<string, Followed>()
  const begin = (aboutId: string): Followed => {
    const scope = effectScope(true)
    const live = scope.run(() => useLive(() => alsoWritten(database, aboutId), []))
    if (!live) throw new Error('A scope that was just made runs')
    return { offers: live.value, scope, followers: 0 }
  }
  return {
    follow: (aboutId: string) => {
      const one = followed.get(aboutId) ?? begin(aboutId)
      one.followers += 1
      followed.set(aboutId, one)
      onScopeDispose(() => {
        one.followers -= 1
        if (one.followers > 0) return
        one.scope.stop()
        followed.delete(aboutId)
      })
      return one.offers
    }
  }
})

/** What was also written in one field, live. For as long as the caller stands on the page. */
export function useAlsoWritten(aboutId: string, field: () => string): ComputedRef<Proposal[]> {
  const offers = useFollowed().follow(aboutId)
  return computed(() => offers.value.filter((one) => one.field === field()))
}
