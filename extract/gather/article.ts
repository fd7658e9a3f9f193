import { Readability } from '@mozilla/readability'

/**
 * The element that Readability takes for the main text, on a clone of the page. Undefined where it finds nothing, where
 * the page can't be cloned, or where its own names get in the way.
 */
export function articleElement(document: Document): Element | undefined {
  try {
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
