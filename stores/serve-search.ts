import type { Database } from '@/db/database'
import { SearchEngine } from '@/db/search/engine'
import type { SearchAnswer, SearchAsk } from '@/messages/search'

/**
 * Answers what a page asks of its search; runs in the worker, or in the page where there is none.
 * @param say takes each answer
 * @param open gives the database of a web
 * @param slice milliseconds of work at a stretch
 * @returns takes each question
 */
export function serveSearch(
  say: (answer: SearchAnswer) => void,
  open: (web: string, key?: Uint8Array) => Database,
  slice: number
): (ask: SearchAsk) => void {
  let engine: SearchEngine | undefined
  let newest = 0
  const find = async (searching: SearchEngine, number: number, query: string, limit: number) => {
    newest = number
    say({ say: 'found', number, found: searching.find(query, limit) })
    // Another key may have been pressed meanwhile: its question comes before reading texts for this one.
    await new Promise((done) => setTimeout(done, 0))
    const isNewest = () => newest === number
    const texts = isNewest() ? await searching.findInTexts(query, limit, isNewest) : undefined
    if (texts) say({ say: 'found-texts', number, texts })
  }
  return (ask) => {
    if (ask.say === 'open')
      engine ??= new SearchEngine(
        open(ask.web, ask.key),
        (state) => say({ say: 'state', state }),
        () => say({ say: 'changed' }),
        slice
      )
    else if (ask.say === 'stop') engine?.stop()
    else if (ask.say === 'go-on') engine?.goOn()
    else if (engine && ask.say === 'list')
      void engine.list(ask.filter).then((list) => list && say({ say: 'listed', list }))
    else if (engine && ask.say === 'find') void find(engine, ask.number, ask.query, ask.limit)
  }
}
