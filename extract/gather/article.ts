/* eslint-disable no-underscore-dangle -- Readability names the methods so that are asked of every element */
import { Readability } from '@mozilla/readability'

/** What Readability asks of every element of a page, some of them several times. */
interface Asking {
  REGEXPS: { byline: RegExp }
  _isValidByline: (node: Element, marks: string) => boolean
  _isProbablyVisible: (node: Element) => boolean
  _isElementWithoutContent: (node: Element) => boolean
}
const asks = Readability.prototype as unknown as Asking

/** Readability, with a cheap question before each of its dear ones; what it finds is the same. */
class PlainReadability extends Readability<Element> {
  declare REGEXPS: Asking['REGEXPS']

  /** It takes the text of all that stands in an element before it asks whether the element is marked as a byline. */
  _isValidByline(node: Element, marks: string): boolean {
    const isMarked =
      this.REGEXPS.byline.test(marks) || node.hasAttribute('rel') || node.hasAttribute('itemprop')
    return isMarked && asks._isValidByline.call(this, node, marks)
  }

  /** An element's style is made when it is asked for; without the attribute it hides nothing. */
  _isProbablyVisible(node: Element): boolean {
    const canHide =
      node.hasAttribute('style') || node.hasAttribute('hidden') || node.hasAttribute('aria-hidden')
    return !canHide || asks._isProbablyVisible.call(this, node)
  }

  /** The first words in an element say that it has content: the rest need not be put together. */
  _isElementWithoutContent(node: Element): boolean {
    return !hasWords(node) && asks._isElementWithoutContent.call(this, node)
  }

  /** Boxes in boxes are the same lines as one box. */
  _simplifyNestedElements(): void {}
}

function hasWords(node: Node): boolean {
  for (let inner = node.firstChild; inner; inner = inner.nextSibling)
    if (inner.nodeType === inner.TEXT_NODE ? /\S/.test(inner.nodeValue ?? '') : hasWords(inner)) return true
  return false
}

/**
 * The element that Readability takes for the main text, on a clone of the page. Undefined where it finds nothing, where
 * the page can't be cloned, or where its own names get in the way.
 */
export function articleElement(document: Document): Element | undefined {
  try {
    const clone = document.cloneNode(true) as Document
    const article = new PlainReadability(clone, {
      charThreshold: 250,
      serializer: (node) => node as Element
    }).parse()
    return article?.content ?? undefined
  } catch {
    return undefined
  }
}
