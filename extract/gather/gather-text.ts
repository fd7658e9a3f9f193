import { linesBelow, turn, walkLines, walkLinesInStretches } from '../dom/open-page'
import type { WalkedPage } from '../dom/walked-page'
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
  return textOf(document, walkLines(document, longestText))
}

/** The same in a page that somebody looks at: it gets its turn in between. */
export async function gatherTextInStretches(document: Document): Promise<GatheredText> {
  const walked = await walkLinesInStretches(document, longestText)
  await turn()
  return textOf(document, walked)
}

function textOf(document: Document, { title, lines, depth, elements, cut }: WalkedPage): GatheredText {
  // Readability's work grows with the square of depth and more; pages that people read stay far below these.
  const tooMuch = cut || depth > deepest || elements > mostElements
  const element = tooMuch ? undefined : articleElement(document)
  return { title, article: element ? linesBelow(element, longestText) : [], page: lines, cut }
}
