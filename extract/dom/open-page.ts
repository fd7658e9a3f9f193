import type { Line } from './line'
import { readLines } from './lines'
import { allElements, attribute, rootOf, takeNatives } from './native'
import type { WalkedPage } from './walked-page'
import type { Jump } from './walk'

const mostNodes = 150_000
const mostCharacters = 1_000_000
const longestLineRead = 4000

/** How much of a very long page is walked where only its ends are asked for: about this many elements of each. */
export interface Ends {
  /** A page of no more elements than this is walked whole. */
  whole: number
  top: number
  foot: number
}

/**
 * Walks a page once and returns what was found. The page is left as it was. What is beyond the cap (150,000
 * nodes or 1 million characters) is not read, and the view says so.
 * @param ends leaves out the middle of a very long page
 */
export function walkPage(
  document: Document,
  url: string,
  longest = longestLineRead,
  ends?: Ends
): WalkedPage {
  takeNatives(document)
  const root = rootOf(document)
  const view = emptyView(document, url)
  view.language = (root && attribute(root, 'lang')) ?? undefined
  const jump = root && ends ? jumpOver(root, ends) : undefined
  if (root) readLines(view, root, { nodes: mostNodes, characters: mostCharacters, line: longest }, jump)
  if (jump) view.cut = true
  return view
}

function jumpOver(root: Element, { whole, top, foot }: Ends): Jump | undefined {
  const all = allElements(root)
  const to = all.length > whole ? all[all.length - foot] : undefined
  // Text and white space between elements count as nodes, too: about as many again.
  return to && { after: top * 2, to }
}

/** The lines of one element, such as the main text's on a clone. Call walkPage before. */
export function linesBelow(element: Element, longest: number): Line[] {
  const view = emptyView(element.ownerDocument, '')
  readLines(view, element, { nodes: mostNodes, characters: mostCharacters, line: longest })
  return view.lines
}

function emptyView(document: Document, url: string): WalkedPage {
  return {
    document,
    url,
    base: url,
    language: undefined,
    lines: [],
    scripts: [],
    metas: [],
    links: [],
    anchors: [],
    images: [],
    items: [],
    typed: [],
    formats: [],
    times: [],
    bylines: [],
    title: '',
    depth: 0,
    elements: 0,
    cut: false
  }
}
