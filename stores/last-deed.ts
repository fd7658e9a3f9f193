import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { deedNumbered, lastDeed } from '@/db/last-deed'
import { redoNext, redoOne, redoThese, undoFrom, undoLast } from '@/db/undo'
import type { ActionName, Change } from '@/domain/change'
import { useCareWeb } from './care-web'
import { useLive } from './live'
import { useLongWork } from './long-work'

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
  'connect',
  'disconnect',
  'restore'
])

/** How the strip speaks of an entry: just done, just taken back, just done again. */
type Way = 'done' | 'undone' | 'again'
/** How long ago something may have been done to be said, in milliseconds. */
const stillNews = 60_000

/** What was just done, in words that can still be taken back: the strip at the foot of the page. */
export const useLastDeed = defineStore('last-deed', () => {
  const { database, surroundings } = useCareWeb()
  /** With the numbers of all that went or came with it. */
  const shown = shallowRef<{ change: Change; way: Way; numbers: number[] }>()
  const say = (change: Change | undefined, way: Way, numbers?: number[]) => {
    if (change) shown.value = { change, way, numbers: numbers ?? [change.number ?? 0] }
  }
  const sayNumbered = async (number: number, way: Way, numbers: number[]) => {
    if (numbers.length > 0) say(await deedNumbered(database, number), way, numbers)
  }
  const { progress, wasStopped, stop, run } = useLongWork()
  const none: number[] = []
  const takeBack = async (number: number) =>
    sayNumbered(number, 'undone', await run(0, none, (running) => undoFrom(database, number, running)))
  // Moving one is seen where it is done; moving several is said.
  // A backup brings the history of its own time: that is no news.
  const isNews = ({ action, at, steps }: Change) =>
    (loudActions.has(action) ||
      ((action === 'place' || action === 'arrange') && new Set(steps.map(({ id }) => id)).size > 1)) &&
    Date.parse(surroundings.now()) - Date.parse(at) < stillNews
  let seen: number | undefined
  const { value: last, ready } = useLive(() => lastDeed(database), undefined)
  watch([last, ready], () => {
    if (!ready.value) return
    const number = last.value?.number ?? 0
    // What was done before this page opened is history; it is not said again.
    if (seen !== undefined && number > seen && last.value && isNews(last.value)) say(last.value, 'done')
    seen = Math.max(seen ?? 0, number)
  })
  return {
    shown,
    close: () => {
      shown.value = undefined
      wasStopped.value = false
    },
    /** Takes back what the strip speaks of, or does all of it again. */
    async turn() {
      const { change, way, numbers = [] } = shown.value ?? {}
      if (change?.number === undefined) return
      if (way !== 'undone') return takeBack(change.number)
      const again = await run(0, none, (running) => redoThese(database, numbers, running))
      await sayNumbered(change.number, 'again', again)
    },
    /** Takes back one entry of history, with what stands on it. */
    takeBack,
    /** Does one entry again, with what it stands on. */
    doAgain: async (number: number) =>
      sayNumbered(number, 'again', await run(0, none, (running) => redoOne(database, number, running))),
    undo: async () => say(await run(0, undefined, (running) => undoLast(database, running)), 'undone'),
    redo: async () => say(await run(0, undefined, (running) => redoNext(database, running)), 'again'),
    /** How far it is, of what takes longer than a moment. */
    progress,
    wasStopped,
    stop
  }
})
