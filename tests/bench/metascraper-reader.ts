import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { ClipDraft } from '@/domain/clip-draft'

type Metascraper = (page: { html: string; url: string }) => Promise<Record<string, unknown>>
const rules = ['title', 'author', 'date', 'publisher']

/**
 * metascraper, which runs in Node alone, from a folder in which it was installed with its rules: it brings a hundred
 * packages and a compiled one of 86 MB, too much for everybody who installs this repository.
 * @returns undefined where it is not there
 */
export function metascraperIn(folder: string): Metascraper | undefined {
  const load = createRequire(join(resolve(folder), 'package.json'))
  try {
    const make = load('metascraper') as (rules: unknown[]) => Metascraper
    return make(rules.map((rule) => (load(`metascraper-${rule}`) as () => unknown)()))
  } catch {
    return undefined
  }
}

/** What metascraper made of a page as a draft: it tells no kinds apart, and reads what articles have. */
export function metascraperDraft(said: Record<string, unknown>, url: string): ClipDraft {
  const text = (key: string, field = key) => (typeof said[key] === 'string' ? { [field]: said[key] } : {})
  const published = typeof said['date'] === 'string' ? { published: said['date'].slice(0, 10) } : {}
  const fields = { ...text('title'), ...text('author'), ...text('publisher'), ...published }
  return { kind: 'advice', page: { url }, fields, sources: {} }
}
