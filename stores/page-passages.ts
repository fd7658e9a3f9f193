import { shallowRef, watch, type ShallowRef } from 'vue'
import { findPassages } from '@/clipping/find-passages'
import { passagesOfPage, type PagePassages } from '@/db/page-passages'
import type { Passage } from '@/domain/passage'
import type { PassageAgain } from '@/domain/passage-again'
import { lettersOf } from '@/domain/text-quote'
import { useCareWeb } from './care-web'

/** A kept passage, and what became of it on the page. */
export interface FoundPassage {
  passage: Passage
  again: PassageAgain
}

/** How looking for the kept passages goes; "unread": the page did not let itself be read. */
export type LookingAgain =
  { phase: 'looking' } | { phase: 'found'; found: FoundPassage[] } | { phase: 'unread'; kept: Passage[] }

interface EarlierPassages {
  /** What was said of sentences of this page before it was opened now; nothing until it is looked up. */
  earlier: ShallowRef<PagePassages | undefined>
  looking: ShallowRef<LookingAgain | undefined>
  wasAnswered: (exact: string) => boolean
}

/**
 * What was kept and left out of this page before, and where the kept passages stand on it now. Looked up once: what is
 * answered while the page is open stays where it is.
 * @param tabId of the page; without it nothing is looked for
 * @param justKept the passage that this very opening is about
 */
export function usePagePassages(
  clipId: () => string,
  tabId: number | undefined,
  justKept: string | undefined
): EarlierPassages {
  const { database } = useCareWeb()
  const earlier = shallowRef<PagePassages>()
  const looking = shallowRef<LookingAgain>()

  async function look({ kept, texts }: PagePassages, tab: number): Promise<void> {
    looking.value = { phase: 'looking' }
    const places = new Map(texts.map(({ id }, index) => [id, index]))
    const sought = kept.map(({ exact, prefix, suffix, clipId: from }) => {
      const textAt = places.get(from)
      return { exact, prefix, suffix, ...(textAt !== undefined && { textAt }) }
    })
    const answer = await findPassages(
      tab,
      sought,
      texts.map(({ text }) => text)
    )
    looking.value = answer
      ? { phase: 'found', found: kept.flatMap((passage, index) => pair(passage, answer[index])) }
      : { phase: 'unread', kept }
  }

  async function lookUp(id: string): Promise<void> {
    earlier.value = looking.value = undefined
    const found = await passagesOfPage(database, id)
    const kept = found.kept.filter((passage) => passage.id !== justKept)
    // Another clip may have come in between, in the panel.
    if (id !== clipId()) return
    earlier.value = { ...found, kept }
    if (kept.length > 0 && tabId !== undefined) await look(earlier.value, tabId)
  }
  watch(clipId, (id) => void lookUp(id), { immediate: true })
  const wasAnswered = (exact: string) => earlier.value?.answered.has(lettersOf(exact).letters) === true
  return { earlier, looking, wasAnswered }
}

const pair = (passage: Passage, again: PassageAgain | undefined): FoundPassage[] =>
  again ? [{ passage, again }] : []
