import { JSDOM } from 'jsdom'
import type { ClipDraft } from '@/domain/clip-draft'

type Item = Readonly<Record<string, unknown>>

/** Of what Defuddle gives back, what is measured. */
export interface Defuddled {
  title?: string
  author?: string
  published?: string
  site?: string
  content?: string
  schemaOrgData?: unknown
}

/** What Defuddle made of a page as a draft, its schema.org data mapped as favourably as it allows. */
export function defuddleDraft(said: Defuddled, url: string): ClipDraft {
  const product = items(said.schemaOrgData).find(
    (each) => typeof each['@type'] === 'string' && each['@type'].startsWith('Product')
  )
  if (product) {
    const [offer] = items(product['offers'])
    const price = Number(offer?.['price'])
    const brand = nameOf(product['brand'])
    const fields = {
      ...text(product, 'name'),
      ...text(product, 'sku'),
      ...(brand && { brand }),
      ...(Number.isFinite(price) && { price }),
      ...(typeof offer?.['priceCurrency'] === 'string' && { currency: offer['priceCurrency'] }),
      ...(typeof offer?.['availability'] === 'string' && {
        availability: offer['availability'].replace(/^.*\//, '')
      }),
      ...(said.site && { seller: said.site })
    }
    return { kind: 'product', page: { url }, fields, sources: {} }
  }
  const fields = {
    ...(said.title && { title: said.title }),
    ...(said.author && { author: said.author }),
    ...(said.published && { published: said.published.slice(0, 10) }),
    ...(said.site && { publisher: said.site }),
    ...(said.content && { text: JSDOM.fragment(said.content).textContent ?? '' })
  }
  return { kind: 'advice', page: { url }, fields, sources: {} }
}

/** Things out of lists and graphs, as they come. */
function items(data: unknown): Item[] {
  if (Array.isArray(data)) return data.flatMap(items)
  if (typeof data !== 'object' || data === null) return []
  const graph = (data as Item)['@graph']
  return graph ? items(graph) : [data as Item]
}

const text = (item: Item, key: string) => (typeof item[key] === 'string' ? { [key]: item[key] } : {})
const nameOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  const name = items(value)[0]?.['name']
  return typeof name === 'string' ? name : undefined
}
