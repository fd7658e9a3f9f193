import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { deedNumbered, lastDeed } from '@/db/last-deed'
import { redoNext, undoFrom, undoLast } from '@/db/undo'
import type { ActionName, Change } from '@/domain/change'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** What is said aloud with its own "Undo": typing is not, since it is undone in its field. */
const loudActions: ReadonlySet<ActionName> = new Set([
  'keep',
  'keep-listed',
  'keep-passage',
  'leave-passage',
  'add',
  'settle',
  'switch',
  'update',
  'leave',
  'remove',
  'bring-back',
  'join',
  'restore'
])

/** What was just done, in words that can still be taken back: the strip at the foot of the page. */
export const useLastDeed = defineStore('last-deed', () => {
  const { database } = useCareWeb()
  const shown = shallowRef<{ change: Change; undone: boolean }>()
  let seen: number | undefined
  const { value: last, ready } = useLive(() => lastDeed(database), undefined)
  watch([last, ready], () => {
    if (!ready.value) return
    const number = last.value?.number ?? 0
    // What was done before this page opened is history; it is not said again.
    if (seen !== undefined && number > seen && last.value && loudActions.has(last.value.action))
      shown.value = { change: last.value, undone: false }
    seen = Math.max(seen ?? 0, number)
  })
  const say = (change: Change | undefined, undone: boolean) => {
    if (change) shown.value = { change, undone }
  }
  return {
    shown,
    close: () => (shown.value = undefined),
    /** Takes back what the strip speaks of, or does it again. */
    async turn() {
      const { change, undone } = shown.value ?? {}
      if (change?.number === undefined) return
      if (undone) say(await redoNext(database), false)
      else {
        await undoFrom(database, change.number)
        say(await deedNumbered(database, change.number), true)
      }
    },
    undo: async () => say(await undoLast(database), true),
    redo: async () => say(await redoNext(database), false)
  }
})
