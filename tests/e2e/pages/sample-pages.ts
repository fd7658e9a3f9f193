import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { ServedPage } from '../browser/page-server'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png'
}

/** The sample site as pages that a test may change while they are served: `pages['/oriel-fennimore.html'].body`. */
export function samplePages(): Record<string, ServedPage> {
  const folder = join(import.meta.dirname, '../../../sample-site')
  const pages: Record<string, ServedPage> = {}
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = types[extname(name)]
    if (type) pages[`/${name}`] = { body: readFileSync(join(folder, name)), type }
  }
  return pages
}

/** Replaces words of a served page, as if its owner had edited it. */
export function editPage(pages: Record<string, ServedPage>, path: string, from: string, to: string): void {
  const page = pages[path]
  const text = page && (typeof page.body === 'string' ? page.body : Buffer.from(page.body).toString('utf8'))
  if (!page || !text?.includes(from)) throw new Error(`${path} does not say "${from}".`)
  pages[path] = { ...page, body: text.replaceAll(from, to) }
}
