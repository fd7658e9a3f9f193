import { linesBelow, walkPage } from '../dom/open-page'
import type { GatheredText } from '../gathered-page'
import { articleElement } from './article'

/**
 * Takes a page's main text, as lines. Slower than gatherPage: Readability works on a clone of the page, which itself is
 * left as it was.
 */
export function gatherText(document: Document): GatheredText {
  const { title, lines, cut } = walkPage(document, 'about:blank')
  const element = cut ? undefined : articleElement(document)
  return { title, article: element ? linesBelow(element) : [], page: lines, cut }
}
