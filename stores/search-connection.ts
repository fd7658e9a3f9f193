import { startOwnWorker } from '@/browser/own-worker'
import type { Database } from '@/db/database'
import { lockOf } from '@/db/row-gate'
import type { SearchAnswer, SearchAsk, SearchState } from '@/messages/search'
import { serveSearch } from './serve-search'

/** The line between a page and the search of its web. */
export interface SearchConnection {
  /** Begins to read what is kept, unless it has begun. */
  begin: () => void
  /** Begins, where it has not begun. */
  ask: (ask: SearchAsk) => void
  /** How far it has come. */
  state: () => SearchState
  /** @returns stops listening */
  listen: (onAnswer: (answer: SearchAnswer) => void) => () => void
}

const connections = new WeakMap<Database, SearchConnection>()

/** The search of a web: one for a page. It begins when something is asked: the first paint does not wait for it. */
export function searchOf(database: Database): SearchConnection {
  const known = connections.get(database)
  if (known) return known
  const listeners = new Set<(answer: SearchAnswer) => void>()
  let state: SearchState = { ready: false, texts: { done: 0, total: 0 }, working: true }
  const say = (answer: SearchAnswer) => {
    if (answer.say === 'state') {
      if (answer.state.ready && !state.ready) performance.mark('search ready')
      if (!answer.state.working && state.working) performance.mark('all texts searchable')
      state = answer.state
    }
    for (const listener of listeners) listener(answer)
  }
  const inPage = () => serveSearch(say, () => database, 8)
  let answer: ((ask: SearchAsk) => void) | undefined
  const begin = () => {
    answer ??= inWorker(database, say, () => (answer = opened(inPage(), database)))
    return (answer ??= opened(inPage(), database))
  }
  const connection: SearchConnection = {
    begin,
    ask: (ask) => begin()(ask),
    state: () => state,
    listen: (onAnswer) => {
      listeners.add(onAnswer)
      return () => listeners.delete(onAnswer)
    }
  }
  connections.set(database, connection)
  return connection
}

function opened(ask: (ask: SearchAsk) => void, database: Database): (ask: SearchAsk) => void {
  ask({ say: 'open', web: database.name, key: lockOf(database.name)?.key })
  return ask
}

/** @param onLost when the worker could not be loaded: then the page searches by itself */
function inWorker(
  database: Database,
  say: (answer: SearchAnswer) => void,
  onLost: () => void
): ((ask: SearchAsk) => void) | undefined {
  const worker = startOwnWorker('search-worker.js')
  if (!worker) return undefined
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => say(data))
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    worker.terminate()
    onLost()
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of ours, no window
  return opened((ask) => worker.postMessage(ask), database)
}
