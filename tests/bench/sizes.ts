import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const built = '.output/chrome-mv3'
const weight = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length

/** Every script and style that a page of ours loads before it can show anything, by following what imports what. */
function firstLoad(page: string): string[] {
  const html = readFileSync(join(built, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) =>
    join(built, match[1] ?? '')
  )
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    if (!file.endsWith('.js')) return
    const imports = readFileSync(file, 'utf8').matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)
    for (const match of imports) follow(join(dirname(file), match[1] ?? ''))
  }
  named.forEach(follow)
  return [...found]
}

/** Bytes, minified and gzip -9, of what people's computers have to load. Needs a build. */
export function measureSizes(): { injected: number; popup: number; fullPage: number } {
  const total = (files: string[]) => files.reduce((sum, file) => sum + weight(file), 0)
  const injected = ['read-page.js', 'read-rest.js', 'read-selection.js'].map((file) => join(built, file))
  return {
    injected: total(injected),
    popup: total(firstLoad('popup.html')),
    fullPage: total(firstLoad('care-web.html'))
  }
}
