import * as v from 'valibot'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { readSetting, writeSetting } from '@/db/drafts'
import { visitPage, visitsIn, visitsWith } from '@/db/visit-page'
import { addVisit, changeVisit, removeVisit, type VisitFields, type VisitStart } from '@/db/visits'
import { askAbout, writeQuestion } from '@/db/questions'
import type { QuestionState } from '@/domain/question'
import type { VisitLine, VisitPage } from '@/domain/visit-page'
import { localDay } from '@/domain/visit-time'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export type { VisitFields, VisitStart }

/** All visits, live. */
export function useVisits() {
  const { database } = useCareWeb()
  return useLive<VisitLine[]>(() => visitsIn(database), [])
}

/** The visits with one person, live. */
export function useVisitsWith(personId: () => string) {
  const { database } = useCareWeb()
  return useLive<VisitLine[]>(() => visitsWith(database, personId()), [], [personId])
}

/** One visit with all that can go along, live; `of` says which one was read. */
export function useVisit(id: () => string) {
  const { database } = useCareWeb()
  return useLive<{ of: string; page?: VisitPage } | undefined>(
    async () => {
      const of = id()
      const page = await visitPage(database, of, localDay(new Date()))
      return { of, ...(page && { page }) }
    },
    undefined,
    [id]
  )
}

/** What can be done with visits, bound to the web that this page has open. */
export function useVisitDeeds() {
  const { database, surroundings } = useCareWeb()
  const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
  return {
    newId: () => surroundings.newId(),
    add: (start: Omit<VisitStart, 'id'>) =>
      addVisit(database, surroundings, { ...plain(start), id: surroundings.newId() }),
    change: (id: string, fields: VisitFields) =>
      changeVisit(database, surroundings, id, { ...fields, ...plain(fields) }),
    remove: (id: string) => removeVisit(database, surroundings, id),
    ask: (personId: string, row: string, text: string) =>
      askAbout(database, surroundings, personId, row, text),
    /** What became of a question, and at which visit. */
    settle: (id: string, state: QuestionState) => writeQuestion(database, surroundings, id, { state })
  }
}

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** The paper that the sheet is printed on; where nobody has said it, what is usual where they are. */
export function usePaper() {
  const { database } = useCareWeb()
  const usual: Paper = /-(?:US|CA|MX|PH|CL|CO)$/.test(navigator.language) ? 'letter' : 'a4'
  const paper = ref<Paper>(usual)
  void readSetting(database, 'paper').then((kept) => {
    const read = v.safeParse(v.picklist(papers), kept)
    if (read.success) paper.value = read.output
  })
  watch(paper, (now) => void writeSetting(database, 'paper', now))
  return paper
}

/**
 * Reads aloud with a voice of this computer, and with no other: one from elsewhere would be sent the words.
 * @param lang the language of the words
 */
export function useReadAloud(lang: () => string) {
  const isReading = shallowRef(false)
  const hasVoice = shallowRef(true)
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined
  const stop = () => {
    speech?.cancel()
    isReading.value = false
  }
  /** A browser that has just been asked for its voices may not have them yet. */
  async function voicesThere() {
    if (!speech || speech.getVoices().length > 0) return
    await new Promise<void>((there) => {
      speech.addEventListener('voiceschanged', () => there(), { once: true })
      setTimeout(there, 1000)
    })
  }
  async function read(text: string) {
    await voicesThere()
    const voices = speech?.getVoices().filter(({ localService }) => localService) ?? []
    const voice = voices.find((one) => one.lang.toLowerCase().startsWith(lang())) ?? voices[0]
    hasVoice.value = voice !== undefined
    if (!speech || !voice) return
    const said = new SpeechSynthesisUtterance(text)
    said.voice = voice
    said.lang = voice.lang
    said.addEventListener('end', () => (isReading.value = false))
    said.addEventListener('error', () => (isReading.value = false))
    speech.cancel()
    speech.speak(said)
    isReading.value = true
  }
  onScopeDispose(stop)
  return { isReading, hasVoice, read, stop }
}
