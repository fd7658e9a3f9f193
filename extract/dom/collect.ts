import { attribute, namedAttribute, textContent } from './native'
import type { WalkedPage } from './walked-page'

const mostOfAKind = 6000
const longestScript = 600_000
const format = /(?:^|\s)(?:h-card|vcard|h-entry|hentry|h-product|hproduct|h-adr)(?:\s|$)/
const authorMark = /(?:^|[\s_-])(?:author|byline)(?:$|[\s_-])/i

const push = (list: Element[], element: Element) => {
  if (list.length < mostOfAKind) list.push(element)
}

/**
 * Puts an element where the readers that ask for its sort will find it.
 * @param names of its attributes
 */
export function collect(view: WalkedPage, element: Element, tag: string, names: readonly string[]): void {
  if (tag === 'title') view.title ||= textContent(element).slice(0, 2000)
  if (view.onlyLines) return
  if (tag === 'meta') push(view.metas, element)
  else if (tag === 'link') push(view.links, element)
  else if (tag === 'a' || tag === 'area') push(view.anchors, element)
  else if (tag === 'img') push(view.images, element)
  else if (tag === 'time') push(view.times, element)
  else if (tag === 'base') view.base = resolvedBase(attribute(element, 'href'), view)
  else if (tag === 'script') {
    const type = attribute(element, 'type')
    if (type && /^\s*application\/ld\+json/i.test(type)) {
      const text = textContent(element)
      if (text.length <= longestScript && view.scripts.length < 60) view.scripts.push(text)
    }
  }
  if (names.length === 0) return
  if (names.includes('itemscope')) push(view.items, element)
  if (names.includes('typeof')) push(view.typed, element)
  const classes = namedAttribute(element, names, 'class')
  if (classes && format.test(classes)) push(view.formats, element)
  const rel = namedAttribute(element, names, 'rel')
  if ((classes && authorMark.test(classes)) || (rel && authorMark.test(rel))) push(view.bylines, element)
}

function resolvedBase(href: string | null, view: WalkedPage): string {
  if (view.base !== view.url || !href) return view.base
  try {
    return new URL(href, view.url).href
  } catch {
    return view.base
  }
}
