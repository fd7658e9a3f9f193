import { collect } from './collect'
import { blockTags, isSilent } from './elements'
import { frameDocument } from './frames'
import { attributeNames, firstChild, nextSibling, nodeType, rootOf, shadowOf, tagOf } from './native'
import { isHidden, outermost, type Surroundings, within } from './surroundings'
import type { WalkedPage } from './walked-page'
import { type Budget, type Jump, startWalk, walk, type Walk } from './walk'

const deepestFrame = 3

/**
 * Gathers the page's printed lines and the elements that readers ask for in one walk, into open shadow roots and
 * same-origin frames. Scripts, styles and what is hidden by its own markup give no lines.
 * @param jump what of a very long page is left out
 */
export function readLines(view: WalkedPage, top: Element, budget: Budget, jump?: Jump): void {
  startLines(view, top, budget, jump).on(Infinity)
}

/** The same, a stretch at a time. */
export function startLines(view: WalkedPage, top: Element, budget: Budget, jump?: Jump): Walk {
  return startTree(top, outermost, 0, { view, budget, state: { rows: 0 } }, jump)
}

interface Reading {
  view: WalkedPage
  budget: Budget
  state: { rows: number }
}

/** Where the walk stands: what is around, and the nearest element that begins a line. */
interface Place {
  around: Surroundings
  block: Element
  /** The block's. */
  tag: string
}

function startTree(top: Element, outside: Surroundings, depth: number, reading: Reading, jump?: Jump): Walk {
  const { view, budget, state } = reading
  const open: Place[] = []
  let place: Place = { around: outside, block: top, tag: tagOf(top) }
  let text = ''
  let start: Place | undefined
  let linked = true
  let bold = true
  let struck = true
  // Two inline boxes side by side without a blank, as style sheets set apart: "SKU: 12" and "Category".
  let left = false
  let beside = false

  const flush = () => {
    const printed = start ? text.replace(/[\s\u00a0\u200b\ufeff\u00ad]+/g, ' ').trim() : ''
    if (start && printed) {
      const { heading, region, row, href, marks } = start.around
      view.lines.push({
        text: printed.slice(0, budget.line),
        tag: start.tag,
        heading,
        region,
        row,
        linked,
        bold: bold || heading > 0,
        struck,
        href,
        marks
      })
    }
    text = ''
    start = undefined
    linked = bold = struck = true
    left = beside = false
  }

  const started = startWalk(
    top,
    {
      enter: (element) => {
        const tag = tagOf(element)
        const names = attributeNames(element)
        const isBlock = blockTags.has(tag)
        collect(view, element, tag, names)
        open.push(place)
        view.elements++
        view.depth = Math.max(view.depth, open.length)
        if (isBlock || tag === 'br') flush()
        beside = left
        if (tag === 'head') collectHead(element, reading)
        if (isSilent(tag, names) || isHidden(element, names)) return false
        const inside = within(element, tag, names, place.around)
        const around = tag === 'tr' ? { ...inside, row: ++state.rows } : inside
        if (isBlock) place = { around, block: element, tag }
        else if (around !== place.around) place = { ...place, around }
        if (depth < deepestFrame) {
          const inner = innerTop(element, tag)
          for (const each of inner) {
            flush()
            startTree(each, around, depth + 1, reading).on(Infinity)
          }
        }
        return tag !== 'iframe' && tag !== 'frame'
      },
      leave: (element) => {
        left = true
        if (place.block === element) flush()
        place = open.pop() ?? place
      },
      text: (value) => {
        if (beside && endsNumber(text, value)) flush()
        if (/\S/.test(value)) {
          start ??= place
          linked &&= place.around.linked
          bold &&= place.around.bold
          struck &&= place.around.struck
        }
        if (beside && isSeam(text, value)) text += ' '
        left = beside = false
        if (text.length < budget.line * 2) text += value.slice(0, budget.line * 2)
      }
    },
    budget,
    jump
  )
  const on = (most: number) => {
    const whole = started.on(most)
    if (whole === undefined) return undefined
    flush()
    if (!whole) view.cut = true
    return whole
  }
  return { on }
}

/** Where two boxes meet that are not one word: a small letter or digit, then a capital, an amount or a number. */
const isSeam = (before: string, after: string): boolean =>
  (/[\p{Ll}\d)]$/u.test(before) && /^[\p{Lu}€$£¥+]/u.test(after)) ||
  (/\p{L}$/u.test(before) && /^\d/.test(after)) ||
  (/:\d\d$/.test(before) && /^\d/.test(after))

/** A whole telephone number ends where its box does: "04 65 71 88 30" and "24 Mill Street" are two lines. */
const endsNumber = (before: string, after: string): boolean =>
  /^[\p{L}\d]/u.test(after) && /(?:\d[\s()./-]{0,2}){7}$/.test(before.slice(-20))

const none: readonly Element[] = []

function innerTop(element: Element, tag: string): readonly Element[] {
  if (tag === 'iframe' || tag === 'frame') {
    const framed = frameDocument(element)
    const root = framed && rootOf(framed)
    return root ? [root] : []
  }
  const shadow = shadowOf(element)
  if (!shadow) return none
  const inner: Element[] = []
  for (let node = firstChild(shadow); node; node = nextSibling(node)) {
    if (nodeType(node) === 1) inner.push(node as Element)
  }
  return inner
}

function collectHead(head: Element, { view, budget }: Reading): void {
  const visitor = {
    enter: (element: Element) => {
      const tag = tagOf(element)
      collect(view, element, tag, attributeNames(element))
      return tag === 'head'
    },
    leave: () => undefined,
    text: () => undefined
  }
  walk(head, visitor, budget)
}
