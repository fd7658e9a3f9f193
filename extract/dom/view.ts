import type { Line } from './line'

/** Everything that the readers look at, gathered in one walk over the page. */
export interface PageView {
  document: Document
  url: string
  /** What relative addresses are resolved against: `<base href>` where there is one. */
  base: string
  language: string | undefined
  lines: Line[]
  /** JSON-LD scripts, as text. */
  scripts: string[]
  metas: Element[]
  links: Element[]
  anchors: Element[]
  images: Element[]
  /** Elements with itemscope. */
  items: Element[]
  /** Elements with typeof (RDFa). */
  typed: Element[]
  /** Roots of h-card, hCard, h-entry, h-product, hentry and hreview. */
  formats: Element[]
  times: Element[]
  /** Elements whose class, id, rel or itemprop speaks of a byline, a price or a date. */
  marked: Element[]
  title: string
  /** Walked to the cap: the page is longer than what was read. */
  cut: boolean
}
