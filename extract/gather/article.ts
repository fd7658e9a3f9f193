import { Readability } from '@mozilla/readability'

const mostElements = 40_000

/**
 * The element that Readability takes for the main text, on a clone of the page. Undefined where it finds nothing, where
 * the page is too large or nested too deep to be cloned, or where the page's own names get in its way.
 */
export function articleElement(document: Document): Element | undefined {
  try {
    if (document.getElementsByTagName('*').length > mostElements) return undefined
    const clone = document.cloneNode(true) as Document
    const article = new Readability<Element>(clone, {
      charThreshold: 250,
      serializer: (node) => node as Element
    }).parse()
    return article?.content ?? undefined
  } catch {
    return undefined
  }
}
