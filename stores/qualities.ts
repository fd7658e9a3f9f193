import { defineStore } from 'pinia'
import { computed } from 'vue'
import { addQuality, changeQuality, keptQualities, moveQuality } from '@/db/qualities'
import type { Weight } from '@/domain/kept-quality'
import { standingQualities } from '@/domain/qualities'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** The qualities as the client has them, and what can be done with them. One for the whole page: many places name them. */
export const useQualities = defineStore('qualities', () => {
  const { database, surroundings } = useCareWeb()
  const { value, ready, problem } = useLive(() => keptQualities(database), [])
  const all = computed(() => standingQualities(value.value))
  const byId = computed(() => new Map(all.value.map((one) => [one.id, one])))

  return {
    all,
    byId,
    ready,
    problem,
    /** @returns its id */
    add: async (name: string): Promise<string> => {
      const id = surroundings.newId()
      await addQuality(database, surroundings, id, name)
      return id
    },
    weigh: (id: string, matters: Weight | undefined, called: string) =>
      changeQuality(database, surroundings, id, { matters }, called),
    hide: (id: string, isHidden: boolean, called: string) =>
      changeQuality(database, surroundings, id, { hidden: isHidden ? true : undefined }, called),
    move: (id: string, beforeId: string | undefined, called: string) =>
      moveQuality(database, surroundings, id, beforeId, called)
  }
})
