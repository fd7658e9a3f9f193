import { linesBelow, turn, walkLines, walkLinesInStretches } from '../dom/open-page'
import type { WalkedPage } from '../dom/walked-page'
import type { ClipKind } from '@/domain/clip-kind'
import { longestText } from '@/domain/reading-limits'
import type { GatheredText } from '../gathered-page'
import { articleElement } from './article'

const deepest = 120
const mostElements = 25_000

/**
 * Takes a page's main text, as lines. Slower than gatherPage: Readability works on a clone of the page, which itself is
 * left as it was.
 * @param kind of a practitioner's page all lines are wanted: there is no article in it. Readability took the fees of one
 * for a box beside its article, and a notice about cookies for another's
 */
export function gatherText(document: Document, kind?: ClipKind): GatheredText {
  return textOf(document, walkLines(document, longestText), kind)
}

/** The same in a page that somebody looks at: it gets its turn in between. */
export async function gatherTextInStretches(document: Document, kind?: ClipKind): Promise<GatheredText> {
  const walked = await walkLinesInStretches(document, longestText)
  await turn()
  return textOf(document, walked, kind)
}

function textOf(document: Document, walked: WalkedPage, kind: ClipKind | undefined): GatheredText {
  const { title, lines, depth, elements, cut } = walked
  // Readability's work grows with the square of depth and more; pages that people read stay far below these.
  const tooMuch = cut || depth > deepest || elements > mostElements
  const element = tooMuch || kind === 'practitioner' ? undefined : articleElement(document)
  return { title, article: element ? linesBelow(element, longestText) : [], page: lines, cut }
}
