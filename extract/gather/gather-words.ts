import { longestSearched } from '@/domain/reading-limits'
import { walkLinesInStretches } from '../dom/open-page'

/** All that a page says, as plain lines: kept passages are looked for in it. `cut`: the page says more than this. */
export interface GatheredWords {
  text: string
  cut: boolean
}

/** Takes all printed lines of a page. Runs in the visited page and leaves it as it was. */
export async function gatherWords(document: Document): Promise<GatheredWords> {
  const { lines, cut } = await walkLinesInStretches(document, longestSearched)
  const text = lines.map((line) => line.text).join('\n')
  return { text: text.slice(0, longestSearched), cut: cut || text.length > longestSearched }
}
