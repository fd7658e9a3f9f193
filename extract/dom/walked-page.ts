import type { Line } from './line'

/** The elements and lines found in one walk over a page. */
export interface WalkedPage {
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
  /** Roots of h-card, hCard, h-entry, h-product and hentry. */
  formats: Element[]
  times: Element[]
  /** Elements whose class or rel says author or byline. */
  bylines: Element[]
  title: string
  /** How deep its elements are nested, and how many there are. */
  depth: number
  elements: number
  /** Only lines and title are asked for: the lists of elements stay empty. */
  onlyLines: boolean
  /** Walked to the cap: the page is longer than what was read. */
  cut: boolean
}
