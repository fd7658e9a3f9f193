import { computed, nextTick, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { foundGroups, nothingFound, type Found, type FoundGroup } from '@/domain/found-line'
import type { SearchState } from '@/messages/search'
import { useCareWeb } from './care-web'
import { searchOf } from './search-connection'

export type { Found, FoundGroup, FoundLine, FoundPart } from '@/domain/found-line'
export type { SearchState }

/** Search over everything that is kept. Every use has its own query; all of a page share one search. */
export interface Search {
  /** What is looked for; write here. */
  query: Ref<string>
  /** What was found for `answered`, by group, as far as it is shown. Keeps the last answer while the next is on its way. */
  found: Readonly<Ref<Found>>
  /** The groups in which more was found than is shown. */
  hasMore: Readonly<Ref<readonly FoundGroup[]>>
  /** Shows more of one group, until something else is looked for. */
  showMore: (group: FoundGroup) => void
  /** How often that was asked for. */
  opened: Readonly<ShallowRef<Opened>>
  /** The query that `found` answers; `texts` says whether words inside kept texts are in it. */
  answered: Readonly<Ref<string>>
  textsAnswered: Readonly<Ref<boolean>>
  isEmpty: Readonly<Ref<boolean>>
  state: Readonly<ShallowRef<SearchState>>
  /** Stops going through kept texts, and goes on with it. */
  stop: () => void
  goOn: () => void
}

/** How often more of a group was asked for. */
type Opened = Partial<Record<FoundGroup, number>>
/** How many of a group the room shows at first, and how many more each time. */
export const atFirst = 12
const portion = 48

let questions = 0

/**
 * Search over everything kept, for one box; it begins to read what is kept.
 * @param limit how many of each group
 */
export function useSearch(limit: number): Search {
  searchOf(useCareWeb().database).begin()
  return searchBox(limit)
}

function searchBox(limit: number, before?: { query: string; opened: Opened }): Search {
  const { database } = useCareWeb()
  const search = searchOf(database)
  const query = ref('')
  const answer = shallowRef<Found>(nothingFound())
  const opened = shallowRef<Opened>({})
  const most = (group: FoundGroup) => limit + (opened.value[group] ?? 0) * portion
  const found = computed(() => {
    const shown = nothingFound()
    for (const group of foundGroups) shown[group] = answer.value[group].slice(0, most(group))
    return shown
  })
  const hasMore = computed(() => foundGroups.filter((group) => answer.value[group].length > most(group)))
  const answered = ref('')
  const textsAnswered = ref(false)
  const state = shallowRef(search.state())
  let asked = { number: 0, query: '', at: 0 }

  const ask = () => {
    questions += 1
    asked = { number: questions, query: query.value, at: performance.now() }
    // One more than is shown tells whether there are more.
    const wanted = Math.max(...foundGroups.map(most)) + 1
    search.ask({ say: 'find', limit: wanted, number: asked.number, query: asked.query })
  }
  const show = (next: Found, ofTexts: boolean) => {
    answer.value = next
    answered.value = asked.query
    textsAnswered.value = ofTexts
    if (asked.number > 0)
      void nextTick(() =>
        performance.measure(ofTexts ? 'texts answered' : 'search answered', { start: asked.at })
      )
  }
  const unlisten = search.listen((said) => {
    if (said.say === 'state') {
      const isReady = said.state.ready && !state.value.ready
      state.value = said.state
      if (isReady && query.value.trim() !== '') ask()
    } else if (said.say === 'changed') {
      if (query.value.trim() !== '') ask()
    } else if ('number' in said && said.number === asked.number) {
      // Texts of the same query stay while they are looked up anew, so that nothing jumps.
      const texts = answered.value === asked.query ? answer.value.texts : []
      if (said.say === 'found') show({ ...said.found, texts }, false)
      else show({ ...answer.value, texts: said.texts }, true)
    }
  })
  watch(query, (now) => {
    opened.value = now === before?.query ? before.opened : {}
    if (now.trim() !== '') return ask()
    asked = { number: 0, query: '', at: 0 }
    show(nothingFound(), false)
  })
  onScopeDispose(unlisten)
  const isEmpty = computed(() => foundGroups.every((group) => found.value[group].length === 0))
  return {
    query,
    found,
    hasMore,
    opened,
    showMore: (group) => {
      opened.value = { ...opened.value, [group]: (opened.value[group] ?? 0) + 1 }
      ask()
    },
    answered,
    textsAnswered,
    isEmpty,
    state,
    stop: () => search.ask({ say: 'stop' }),
    goOn: () => search.ask({ say: 'go-on' })
  }
}

const remembered = new WeakMap<object, { query: string; opened: Opened }>()
/** What was looked for last in the room that has the search. */
export const lastQuery = (database: object): string => remembered.get(database)?.query ?? ''

/**
 * The same, with the query that stood in the box before and as much of it as was shown: whoever looks into a result comes
 * back to the others. It begins with the first question, since the room that has this box is drawn first.
 */
export function useRememberedSearch(): Search {
  const { database } = useCareWeb()
  const before = remembered.get(database)
  const search = searchBox(atFirst, before)
  search.query.value = before?.query ?? ''
  watch([search.query, search.opened], ([query, opened]) => remembered.set(database, { query, opened }))
  return search
}
