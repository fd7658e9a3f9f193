import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { clearSession, readSession, writeSession } from '@/browser/session'
import { readTabByWorker } from '@/clipping/ask-worker'
import type { BegunReading } from '@/clipping/begin-reading'
import type { TabReading } from '@/clipping/read-tab'
import { keepPage, type Kept } from '@/db/keep'
import { keptPage, type KeptPage } from '@/db/kept-page'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { BegunReading, KeptPage }

/** The tick on the button comes when the record is shown: the popup opens without it. */
const toolbar = () => import('@/browser/toolbar')

/** The record stands on the screen; a page that nobody sees paints nothing, and goes on all the same. */
const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, 500)
  })

/** What the popup says first. */
export type KeepingState =
  | { phase: 'reading' }
  | { phase: 'kept' }
  | { phase: 'takenBack' }
  | ({ phase: 'unreadable' } & Omit<Extract<TabReading, { ok: false }>, 'ok'>)
  | { phase: 'notKept'; detail: string }

/**
 * The way of a clip: the gesture has been made, so the page is read, checked, kept in one write, and only then shown.
 * The main text, the picture and the dialled form of numbers follow when the record stands on the screen.
 */
export const useKeeping = defineStore('keeping', () => {
  const { database, surroundings } = useCareWeb()
  const state = shallowRef<KeepingState>({ phase: 'reading' })
  const kept = shallowRef<Kept>()
  const clipId = ref('')
  const tabId = ref<number>()
  const openedPassage = ref<string>()
  let takenBack: number[] = []
  /** The page took too long: only its address and title were kept. */
  const isThin = ref(false)
  /** The browser has lost something of what was kept before. */
  const isBehind = ref(false)
  const live = useLive<KeptPage | undefined>(
    async () => (clipId.value === '' ? undefined : keptPage(database, clipId.value)),
    undefined,
    [clipId]
  )
  /** What was read while it was kept stands until the first answer that follows the database. */
  const first = shallowRef<KeptPage>()
  watch(live.value, () => (first.value = undefined))
  const page = computed(() => first.value ?? live.value.value)

  /** Keeps the page whose reading has begun. */
  async function keepPageOf(begun: Promise<BegunReading>): Promise<void> {
    const read = await readTabByWorker(begun)
    if (!read.ok) {
      state.value = { phase: 'unreadable', problem: read.problem, address: read.address }
      return
    }
    tabId.value = read.tabId
    isThin.value = read.thin === true
    try {
      const { page: shown, ...what } = await keepPage(
        database,
        surroundings,
        surroundings.newId(),
        read.reading
      )
      first.value = shown
      kept.value = what
    } catch (error) {
      state.value = { phase: 'notKept', detail: String(error) }
      return
    }
    state.value = { phase: 'kept' }
    // What follows works on the same processor, and nobody waits for it: begun at once, it held the record up.
    await painted()
    await show(kept.value.clipId)
    const besideTab = { tabId: read.tabId, at: surroundings.now() }
    await writeSession({ besideClip: kept.value.clipId, besideTab })
    // The popup has opened at the passage: the next one on this page is about the page again.
    await clearSession('keptPassage')
    await (await toolbar()).tickButton(read.tabId)
    const { finishKeeping } = await import('./finish-keeping')
    await finishKeeping({ database, surroundings }, read.tabId, kept.value, () => (isBehind.value = true))
  }

  /** Shows a clip that is kept. */
  async function show(id: string): Promise<void> {
    clipId.value = id
    state.value = { phase: 'kept' }
    const passage = await readSession('keptPassage')
    if (passage?.clipId === id) openedPassage.value = passage.passageId
  }

  /** Takes the keeping back, with every correction that was made to it. */
  async function undo(): Promise<void> {
    const [{ changeThatAdded }, { undoFrom }] = await Promise.all([
      import('@/db/last-deed'),
      import('@/db/undo')
    ])
    const number = await changeThatAdded(database, clipId.value)
    if (number === undefined) return
    takenBack = await undoFrom(database, number)
    state.value = { phase: 'takenBack' }
    if (tabId.value !== undefined) await (await toolbar()).clearTick(tabId.value)
  }

  /** Brings it back with every correction and note: what was typed before "Undo" must not be lost by it. */
  async function keepAfterAll(): Promise<void> {
    const { redoThese } = await import('@/db/undo')
    await redoThese(database, takenBack)
    state.value = { phase: 'kept' }
    if (tabId.value !== undefined) await (await toolbar()).tickButton(tabId.value)
  }

  return {
    state,
    kept,
    page,
    clipId,
    tabId,
    openedPassage,
    isThin,
    isBehind,
    keepPageOf,
    show,
    undo,
    keepAfterAll
  }
})
