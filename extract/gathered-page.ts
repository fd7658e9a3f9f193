import type { ReadMethod } from '@/domain/clip-kind'
import type { Line } from './dom/line'

/**
 * What is taken from a page in the page: plain data, capped, and nothing decided yet. Everything that is worked out from
 * it happens in our own pages, so that the injected script stays small.
 */
export interface GatheredPage {
  url: string
  /** What relative addresses are resolved against. */
  base: string
  language?: string
  title: string
  lines: Line[]
  /** JSON-LD scripts, as text. */
  scripts: string[]
  metas: { name: string; content: string }[]
  links: { rel: string; href: string }[]
  anchors: { href: string; text: string; hidden?: string }[]
  /** `marks`: class and id. */
  images: { src: string; alt: string; marks: string }[]
  times: { datetime: string; text: string; marks: string }[]
  bylines: { text: string; marks: string }[]
  /** Things from microdata, RDFa and microformats. */
  things: GatheredThing[]
  cut: boolean
}

export interface GatheredThing {
  types: string[]
  id?: string
  method: ReadMethod
  properties: [name: string, values: (string | GatheredThing)[]][]
}

/** The main text's lines as Readability found them; where it found none, the page's own. */
export interface GatheredText {
  title: string
  article: Line[]
  page: Line[]
  cut: boolean
}
