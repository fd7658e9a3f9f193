import { linesBelow, walkPage } from '../dom/open-page'
import { longestText } from '@/domain/reading-limits'
import type { GatheredText } from '../gathered-page'
import { articleElement } from './article'

const deepest = 120
const mostElements = 25_000

/**
 * Takes a page's main text, as lines. Slower than gatherPage: Readability works on a clone of the page, which itself is
 * left as it was.
 */
export function gatherText(document: Document): GatheredText {
  const { title, lines, depth, elements, cut } = walkPage(document, 'about:blank', longestText)
  // Readability's work grows with the square of depth and more; pages that people read stay far below these.
  const tooMuch = cut || depth > deepest || elements > mostElements
  const element = tooMuch ? undefined : articleElement(document)
  return { title, article: element ? linesBelow(element, longestText) : [], page: lines, cut }
}
