import type { Page } from '@/domain/page-reading'
import type { GatheredPage } from '../gathered-page'
import { isOfType, isThing, textOf, type Thing } from '../structured/thing'
import { decoded } from '../structured/decoded'
import { compact } from '../words/notation'

const mainTypes =
  /^(?:Product|ProductGroup|Article|NewsArticle|BlogPosting|MedicalWebPage|Person|Physician|Recipe)$/

/**
 * Leaves out structured data that speaks of another page: single-page apps keep that of the page before, lists carry
 * that of their entries. A thing is left out where its own address is another one on this site and its name stands
 * neither in the title nor in a heading.
 */
export function aboutThisPage(things: Thing[], view: GatheredPage, page: Page): Thing[] {
  const printed = compact(
    [
      page.title ?? '',
      ...view.lines.filter((line) => line.heading > 0 && line.heading < 3).map((line) => line.text)
    ].join(' ')
  )
  return things.filter((thing) => {
    if (!isOfType(thing, mainTypes)) return true
    const address = ownAddress(thing)
    if (!address || isHere(address, page)) return true
    const name = textOf(thing, 'headline', 'name')
    return name !== undefined && compact(name).length > 2 && printed.includes(compact(name))
  })
}

function ownAddress(thing: Thing): string | undefined {
  for (const property of ['url', 'mainEntityOfPage']) {
    for (const value of thing.properties.get(property) ?? []) {
      const address = isThing(value) ? (value.id ?? textOf(value, 'url')) : value
      if (address && /^https?:/i.test(address)) return address
    }
  }
  return undefined
}

function isHere(address: string, page: Page): boolean {
  const there = place(address)
  if (!there) return true
  return [page.url, page.canonicalUrl].some((each) => {
    const here = each ? place(each) : undefined
    if (!here) return false
    // A profile's address is often the site's front page; another host can't be compared.
    return (
      here.host !== there.host ||
      there.path === '' ||
      here.path === there.path ||
      last(here.path) === last(there.path)
    )
  })
}

const last = (path: string) => path.slice(path.lastIndexOf('/') + 1)

function place(address: string): { host: string; path: string } | undefined {
  try {
    const url = new URL(address)
    const path = decoded(url.pathname).replace(/\/(?:index\.\w+)?$|\.html?$/g, '')
    return { host: url.host.replace(/^www\./, ''), path: path.toLowerCase() }
  } catch {
    return undefined
  }
}
