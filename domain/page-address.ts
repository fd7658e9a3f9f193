import type { Page } from './page-reading'

/** Parameters that say where a visitor came from, not what the page is. */
const tracking =
  /^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|mc_[ce]id|igshid|yclid|dclid|_ga|_gl|ref|ref_src|spm)$/i

/**
 * The same page in one spelling, so that it is known again: scheme, www, tracking parameters, trailing slash, index
 * file and in-page anchors do not matter; routes of single-page apps (`#/people/3`, `#!about`) do.
 * @returns undefined for what is not a web address
 */
export function normalPageAddress(address: string): string | undefined {
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(address.trim())
  if (!parts) return undefined
  const host = (parts[1] ?? '')
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/^www\./, '')
    .replace(/:(80|443)$/, '')
  const path = (parts[2] ?? '').replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/').replace(/\/+$/, '')
  const query = (parts[3] ?? '')
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=')[0] ?? ''))
    .toSorted()
    .join('&')
  const route = /^#[!/]./.test(parts[4] ?? '') ? parts[4] : ''
  return host + path + (query && `?${query}`) + route
}

/** What a page is recognised by: its address and, where it may be believed, its canonical address. */
export function pageKeys(page: Page): string[] {
  const own = normalPageAddress(page.url)
  const canonical = page.canonicalUrl ? normalPageAddress(page.canonicalUrl) : undefined
  const keys = own ? [`page:${own}`] : []
  // A site that names its front page, or another site, as the canonical of every page would make all its people one.
  const believable =
    own && canonical && canonical !== own && siteOf(canonical) === siteOf(own) && isOwnPage(own, canonical)
  if (believable) keys.push(`page:${canonical}`)
  return keys
}

/**
 * Whether a canonical address can be one page's own: not the front page, in whatever language, and not the shell that
 * all routes of a single-page app share.
 */
function isOwnPage(own: string, canonical: string): boolean {
  const path = canonical.replace(/[?#].*$/, '').slice(siteOf(canonical).length)
  const isFront = /^(\/[a-z]{2}(-[a-z]{2})?)?$/i.test(path) && !canonical.includes('?')
  return path.length > 0 && !isFront && (canonical.includes('#') || !own.includes('#'))
}

/** The site of a normal page address or page key: `clinic.example`. */
export function siteOf(normal: string): string {
  return normal.replace(/^page:/, '').replace(/[/?#].*$/, '')
}

/** The site of a page as a person would say it: `clinic.example`; of a file from the computer its name. */
export function siteName(page: Page): string {
  const normal = normalPageAddress(page.url)
  return normal ? siteOf(normal) : page.url.replace(/^file:/, '')
}

/** A link that may be offered: web, mail and phone only; anything else (javascript:, data:, file:) gives undefined. */
export function safeLink(address: string): string | undefined {
  return /^(https?:\/\/|mailto:|tel:)/i.test(address.trim()) ? address.trim() : undefined
}
