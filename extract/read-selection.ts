import type { SelectionReading } from '@/domain/page-reading'
import { frameDocument } from './dom/frames'
import { eachBelow } from './gather/below'
import { rootOf, shadowOf, tagOf, takeNatives, textContent } from './dom/native'

const around = 32
const longest = 20_000
const deepest = 3

/**
 * What the person has selected, as a W3C TextQuoteSelector with 32 characters on either side and a TextPosition in the
 * text content of the body. Looks into same-origin frames and open shadow roots; undefined where nothing is selected.
 */
export function readSelection(document: Document): SelectionReading | undefined {
  takeNatives(document)
  try {
    return selectionIn(document, document, 0)
  } catch {
    return undefined
  }
}

type Selecting = { getSelection?: () => Selection | null }

function selectionIn(
  root: Document | ShadowRoot,
  document: Document,
  depth: number
): SelectionReading | undefined {
  const selection = (root as Selecting).getSelection?.()
  const range =
    selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined
  const here = range && fromRange(range, textRoot(root, document))
  if (here) return here
  if (depth >= deepest) return undefined
  const top = root.nodeType === 9 ? rootOf(root as Document) : root.firstElementChild
  let found: SelectionReading | undefined
  const look = (element: Element): boolean => {
    if (found) return false
    const shadow = shadowOf(element)
    const framed = /^i?frame$/.test(tagOf(element)) ? frameDocument(element) : undefined
    if (shadow) found = selectionIn(shadow, document, depth + 1)
    if (framed) found = selectionIn(framed, framed, depth + 1)
    return !found
  }
  for (let each: Element | null = top; each && !found; each = each.nextElementSibling) {
    if (look(each)) eachBelow(each, look)
  }
  return found
}

const textRoot = (root: Document | ShadowRoot, document: Document): Node =>
  root.nodeType === 9 ? document.body : root

function fromRange(range: Range, root: Node): SelectionReading | undefined {
  const exact = range.toString()
  if (!exact.trim()) return undefined
  const before = (root.ownerDocument ?? (root as Document)).createRange()
  before.selectNodeContents(root)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  const text = textContent(root)
  const kept = exact.slice(0, longest)
  const end = start + kept.length
  return {
    exact: kept,
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
    start,
    end
  }
}
