import type { Page } from '@/domain/page-reading'
import type { GatheredPage } from './gathered-page'
import type { Metas } from './structured/meta'
import type { Thing } from './structured/thing'

/** What every reader is given: the walked page, its structured data, and what the page says of itself. */
export interface Source {
  view: GatheredPage
  page: Page
  metas: Metas
  /** Top-level things that speak of this page, with those inside of them. */
  things: Thing[]
  /** The title's parts, without those that are the same. */
  titleParts: string[]
  /** Names of the site or practice, the likeliest first. */
  identities: string[]
}
