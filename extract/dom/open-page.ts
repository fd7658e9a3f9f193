import type { Line } from './line'
import { readLines } from './lines'
import { attribute, rootOf, takeNatives } from './native'
import type { WalkedPage } from './walked-page'

const mostNodes = 150_000
const mostCharacters = 1_000_000
const longestLineRead = 4000

/**
 * Walks a page once and returns what was found. The page is left as it was. What is beyond the cap (150,000
 * nodes or 1 million characters) is not read, and the view says so.
 */
export function walkPage(document: Document, url: string, longest = longestLineRead): WalkedPage {
  takeNatives(document)
  const root = rootOf(document)
  const view = emptyView(document, url)
  view.language = (root && attribute(root, 'lang')) ?? undefined
  if (root) readLines(view, root, { nodes: mostNodes, characters: mostCharacters, line: longest })
  return view
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
