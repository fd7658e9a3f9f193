import { longestLine } from '@/domain/reading-limits'
import type { Page } from '@/domain/page-reading'
import type { GatheredPage } from '../gathered-page'
import { absolute } from '../structured/absolute'
import { meta, type Metas } from '../structured/meta'
import { isOfType, textOf, type Thing } from '../structured/thing'
import { pageLanguage } from './language'

/** What the page says of itself: address, canonical address, title, site name and language. */
export function readAboutPage(view: GatheredPage, metas: Metas, things: Thing[]): Page {
  const page: Page = { url: view.url }
  const canonical = view.links.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.rel))
  const canonicalUrl = canonical && absolute(canonical.href, view.base)
  if (canonicalUrl) page.canonicalUrl = canonicalUrl
  const title = line(view.title) ?? line(meta(metas, 'og:title', 'twitter:title'))
  if (title) page.title = title
  const site = things.find((thing) => isOfType(thing, /^WebSite$/))
  const siteName = line(meta(metas, 'og:site_name', 'application-name')) ?? line(site && textOf(site, 'name'))
  if (siteName) page.siteName = siteName
  const declared = view.language?.trim() || meta(metas, 'content-language', 'og:locale')
  const language = pageLanguage(declared, view.lines)
  if (language) page.language = language
  return page
}

function line(text: string | undefined): string | undefined {
  const trimmed = text?.replace(/\s+/g, ' ').trim().slice(0, longestLine)
  return trimmed ? trimmed : undefined
}

/** Title parts between the usual separators, in order. */
export function splitTitle(title: string | undefined): string[] {
  if (!title) return []
  const parts = title.split(/\s+[|–—»«·•:-]+\s+|\s*[|｜»]\s*|:\s+/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part.length > 1))]
}
