import { computed, nextTick, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { foundGroups, nothingFound, type Found } from '@/domain/found-line'
import type { SearchState } from '@/messages/search'
import { useCareWeb } from './care-web'
import { searchOf } from './search-connection'

export type { Found, FoundGroup, FoundLine, FoundPart } from '@/domain/found-line'
export type { SearchState }

/** Search over everything that is kept. Every use has its own query; all of a page share one search. */
export interface Search {
  /** What is looked for; write here. */
  query: Ref<string>
  /** What was found for `answered`, by group. Keeps the last answer while the next is on its way. */
  found: Readonly<ShallowRef<Found>>
  /** The query that `found` answers; `texts` says whether words inside kept texts are in it. */
  answered: Readonly<Ref<string>>
  textsAnswered: Readonly<Ref<boolean>>
  isEmpty: Readonly<Ref<boolean>>
  state: Readonly<ShallowRef<SearchState>>
  /** Stops going through kept texts, and goes on with it. */
  stop: () => void
  goOn: () => void
}

let questions = 0

/**
 * Search over everything kept, for one box; it begins to read what is kept.
 * @param limit how many of each group
 */
export function useSearch(limit: number): Search {
  searchOf(useCareWeb().database).begin()
  return searchBox(limit)
}

function searchBox(limit: number): Search {
  const { database } = useCareWeb()
  const search = searchOf(database)
  const query = ref('')
  const found = shallowRef<Found>(nothingFound())
  const answered = ref('')
  const textsAnswered = ref(false)
  const state = shallowRef(search.state())
  let asked = { number: 0, query: '', at: 0 }

  const ask = () => {
    questions += 1
    asked = { number: questions, query: query.value, at: performance.now() }
    search.ask({ say: 'find', limit, number: asked.number, query: asked.query })
  }
  const show = (next: Found, ofTexts: boolean) => {
    found.value = next
    answered.value = asked.query
    textsAnswered.value = ofTexts
    if (asked.number > 0)
      void nextTick(() =>
        performance.measure(ofTexts ? 'texts answered' : 'search answered', { start: asked.at })
      )
  }
  const unlisten = search.listen((answer) => {
    if (answer.say === 'state') {
      const isReady = answer.state.ready && !state.value.ready
      state.value = answer.state
      if (isReady && query.value.trim() !== '') ask()
    } else if (answer.say === 'changed') {
      if (query.value.trim() !== '') ask()
    } else if ('number' in answer && answer.number === asked.number) {
      // Texts of the same query stay while they are looked up anew, so that nothing jumps.
      const texts = answered.value === asked.query ? found.value.texts : []
      if (answer.say === 'found') show({ ...answer.found, texts }, false)
      else show({ ...found.value, texts: answer.texts }, true)
    }
  })
  watch(query, (now) => {
    if (now.trim() !== '') return ask()
    asked = { number: 0, query: '', at: 0 }
    show(nothingFound(), false)
  })
  onScopeDispose(unlisten)
  const isEmpty = computed(() => foundGroups.every((group) => found.value[group].length === 0))
  return {
    query,
    found,
    answered,
    textsAnswered,
    isEmpty,
    state,
    stop: () => search.ask({ say: 'stop' }),
    goOn: () => search.ask({ say: 'go-on' })
  }
}

const remembered = new WeakMap<object, string>()
/** What was looked for last in the room that has the search. */
export const lastQuery = (database: object): string => remembered.get(database) ?? ''

/**
 * The same, with the query that stood in the box before: whoever looks into a result comes back to the others. It begins
 * with the first question, since the room that has this box is drawn first.
 */
export function useRememberedSearch(): Search {
  const { database } = useCareWeb()
  const search = searchBox(12)
  search.query.value = remembered.get(database) ?? ''
  watch(search.query, (query) => remembered.set(database, query))
  return search
}
