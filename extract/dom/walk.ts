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

/** Where a walk over a very long page leaves off, and where it goes on. */
export interface Jump {
  /** After this many nodes. */
  after: number
  to: Element
}

export interface Visitor {
  /** Returns whether to go into the element's children. */
  enter: (element: Element) => boolean
  leave: (element: Element) => void
  text: (value: string) => void
}

/** A walk that can pause: how far it has come, and the way on. */
export interface Walk {
  /** Walks on over so many nodes. @returns undefined where more is left, else whether all of it was walked */
  on: (most: number) => boolean | undefined
}

/**
 * Walks a node and all below it in document order. Returns false where the budget ran out.
 * @param jump leaves out what lies between; the elements around are left and entered as if it had been walked
 */
export function walk(top: Node, visitor: Visitor, budget: Budget, jump?: Jump): boolean {
  return startWalk(top, visitor, budget, jump).on(Infinity) === true
}

/** The same, a stretch at a time: by sibling and parent links instead of recursion (pages nest 10,000 levels deep). */
export function startWalk(top: Node, visitor: Visitor, budget: Budget, jump?: Jump): Walk {
  let node: Node | null = top
  let jumpAt = jump ? budget.nodes - jump.after : -1
  const on = (most: number): boolean | undefined => {
    let left = most
    while (node) {
      if (left-- <= 0) return undefined
      if (jump && budget.nodes <= jumpAt) {
        jumpAt = -1
        node = jumped(node, jump.to, top, visitor)
      }
      if (--budget.nodes < 0 || budget.characters < 0) return false
      node = visited(node, top, visitor, budget)
    }
    return budget.characters >= 0
  }
  return { on }
}

/** Visits one node. @returns the next one in document order; null after the last */
function visited(node: Node, top: Node, visitor: Visitor, budget: Budget): Node | null {
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
  if (below) return below
  let open: Node | null = node
  while (open && open !== top) {
    const next: Node | null = nextSibling(open)
    if (next) return next
    open = parentNode(open)
    if (open) visitor.leave(open as Element)
  }
  return null
}

/**
 * Leaves what is open around `from` and enters what stands around `to`.
 * @returns where the walk goes on: `to`, or the hidden element around it, which the walk itself will then turn down
 */
function jumped(from: Node, to: Element, top: Node, visitor: Visitor): Node {
  const around: Node[] = []
  for (let node = parentNode(to); node && node !== top; node = parentNode(node)) around.unshift(node)
  let open = parentNode(from)
  while (open && open !== top && !around.includes(open)) {
    visitor.leave(open as Element)
    open = parentNode(open)
  }
  const inner = open && open !== top ? around.slice(around.indexOf(open) + 1) : around
  for (const node of inner) {
    if (visitor.enter(node as Element)) continue
    visitor.leave(node as Element)
    return node
  }
  return to
}
