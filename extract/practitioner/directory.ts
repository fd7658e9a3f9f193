import type { Source } from '../source'
import { directory, institution } from '../words/other-parties'

/**
 * Whether a page is a profile in a directory or a booking site: it says in its frame that others can be listed, too, and
 * stands below a front page. What the frame says is then the operator's.
 */
export function isDirectory({ view }: Source): boolean {
  const path = /^https?:\/\/[^/]+(\/[^?#]*)/i.exec(view.url)?.[1] ?? '/'
  if (path.split('/').filter(Boolean).length < 2) return false
  return view.lines.some(
    ({ text, linked, region, heading }) =>
      text.length < 240 &&
      ((linked && text.length < 60) ||
        (heading > 0 && text.length < 40) ||
        region === 'header' ||
        region === 'nav' ||
        region === 'footer') &&
      directory.test(text)
  )
}

/** Whether the site is a house with many departments: what its frame says is the house's. */
export const isInstitution = ({ identities, page }: Source): boolean =>
  [page.siteName, ...identities.slice(0, 2)].some((name) => institution.test(name ?? ''))
