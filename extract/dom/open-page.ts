import type { Line } from './line'
import { readLines, startLines } from './lines'
import { allElements, attribute, rootOf, takeNatives } from './native'
import type { WalkedPage } from './walked-page'
import type { Budget, Jump } from './walk'

const mostNodes = 150_000
const mostCharacters = 1_000_000
const longestLineRead = 4000
const budgetOf = (line: number): Budget => ({ nodes: mostNodes, characters: mostCharacters, line })

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
export function walkPage(document: Document, url: string, ends?: Ends): WalkedPage {
  takeNatives(document)
  const root = rootOf(document)
  const view = emptyView(document, url)
  view.language = (root && attribute(root, 'lang')) ?? undefined
  const jump = root && ends ? jumpOver(root, ends) : undefined
  if (root) readLines(view, root, budgetOf(longestLineRead), jump)
  if (jump) view.cut = true
  return view
}

/** Walks all of a page for its lines and its title alone. */
export function walkLines(document: Document, longest: number): WalkedPage {
  takeNatives(document)
  const root = rootOf(document)
  const view = emptyView(document, '', true)
  if (root) readLines(view, root, budgetOf(longest))
  return view
}

/** So many nodes are walked before the page gets its turn: a few milliseconds, half a frame at most. */
const stretch = 8000

/** The same with a pause after every stretch: a very long one stays one that can be scrolled. */
export async function walkLinesInStretches(document: Document, longest: number): Promise<WalkedPage> {
  takeNatives(document)
  const root = rootOf(document)
  const view = emptyView(document, '', true)
  if (!root) return view
  const walk = startLines(view, root, budgetOf(longest))
  while (walk.on(stretch) === undefined) await turn()
  return view
}

/** Lets the page go on for a moment. By a message, and not by a timer: hidden pages let timers wait for a second. */
export function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}

function jumpOver(root: Element, { whole, top, foot }: Ends): Jump | undefined {
  const all = allElements(root)
  const to = all.length > whole ? all[all.length - foot] : undefined
  // Text and white space between elements count as nodes, too: about as many again.
  return to && { after: top * 2, to }
}

/** The lines of one element, such as the main text's on a clone. Call walkPage before. */
export function linesBelow(element: Element, longest: number): Line[] {
  const view = emptyView(element.ownerDocument, '', true)
  readLines(view, element, budgetOf(longest))
  return view.lines
}

function emptyView(document: Document, url: string, onlyLines = false): WalkedPage {
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
    onlyLines,
    cut: false
  }
}
