import { firstChild, nextSibling, nodeText, nodeType, parentNode } from './native'

const elementNode = 1
const textNode = 3

/** What a walk may still spend; shared by the walks into frames and shadow roots of one page. */
export interface Budget {
  nodes: number
  characters: number
  /** Longest line, in characters; what is beyond is not kept. */
  line: number
}

export interface Visitor {
  /** Returns whether to go into the element's children. */
  enter: (element: Element) => boolean
  leave: (element: Element) => void
  text: (value: string) => void
}

/**
 * Walks a node and all below it in document order, by sibling and parent links instead of recursion (pages nest 10,000
 * levels deep). Returns false where the budget ran out.
 */
export function walk(top: Node, visitor: Visitor, budget: Budget): boolean {
  let node: Node | null = top
  while (node) {
    if (--budget.nodes < 0 || budget.characters < 0) return false
    const type = nodeType(node)
    let below: Node | null = null
    if (type === textNode) {
      const value = nodeText(node)
      budget.characters -= value.length
      visitor.text(value)
    } else if (type === elementNode) {
      below = visitor.enter(node as Element) ? firstChild(node) : null
      if (!below) visitor.leave(node as Element)
    }
    if (below) {
      node = below
      continue
    }
    while (node && node !== top) {
      const next: Node | null = nextSibling(node)
      if (next) {
        node = next
        break
      }
      node = parentNode(node)
      if (node) visitor.leave(node as Element)
    }
    if (node === top) break
  }
  return budget.characters >= 0
}
