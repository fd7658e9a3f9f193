import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const built = '.output/chrome-mv3'

/** Bytes of built scripts and styles, each as gzip -9. Fonts and pictures, which hold nothing up, are left out. */
function weightOf(files: string[]): number {
  return [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length,
    0
  )
}

/** What is put into a visited page for one clip: fields, then text and picture, and a selection. */
export const injected = () => weightOf(['read-page.js', 'read-rest.js', 'read-selection.js'])
/** All that is ever put into a visited page: on a page that was kept before, its words for the passages, too. */
export const injectedInAll = () =>
  weightOf(['read-page.js', 'read-rest.js', 'read-selection.js', 'read-words.js'])

/**
 * Scripts and styles that a page of ours needs for its first look: what its HTML names, what these import, and what the
 * entry script itself imports next (the full page's first room).
 * @param next how the file name of that import begins; absent where nothing more is waited for
 */
export const firstLoad = (page: string, next?: RegExp): number => weightOf([...firstFiles(page, next)])

function firstFiles(page: string, next?: RegExp): Set<string> {
  const html = readFileSync(join(built, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
  const files = new Set<string>()
  named.forEach((file) => follow(file, files))
  return next ? withNext(files, next) : files
}

/** What the map brings that the list has not loaded already: its scripts, words and styles. */
export function addedByMap(): number {
  const first = firstFiles('care-web.html', /^WebRoom-/)
  const both = withNext(first, /^WebMap-/)
  return weightOf([...both].filter((file) => !first.has(file)))
}

/** The same files, and what those of them that are scripts import later, with the styles that come with it. */
function withNext(before: ReadonlySet<string>, next: RegExp): Set<string> {
  const files = new Set(before)
  for (const entry of [...before].filter((file) => file.endsWith('.js'))) {
    const script = readFileSync(join(built, entry), 'utf8')
    for (const [, file] of script.matchAll(/import\(\s*[`"']\.\/([^`"']+\.js)[`"']\s*\)/g))
      if (file && next.test(file)) {
        follow(join(dirname(entry), file), files)
        stylesOf(script, file).forEach((style) => files.add(style))
      }
  }
  return files
}

function follow(file: string, found: Set<string>): void {
  if (found.has(file)) return
  found.add(file)
  if (!file.endsWith('.js')) return
  const script = readFileSync(join(built, file), 'utf8')
  for (const [, next] of script.matchAll(/(?:import|from)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    if (next) follow(join(dirname(file), next), found)
}

/** The styles that come with a dynamic import: Vite lists them, for each import, by their place in one list. */
function stylesOf(script: string, file: string): string[] {
  const list = /m\.f=(\[[^\]]*\])/.exec(script)?.[1]
  const files = list ? (JSON.parse(list) as string[]) : []
  const at = script.indexOf(`./${file}`)
  const places = /__vite__mapDeps\((\[[\d,]*\])\)/.exec(script.slice(at))?.[1]
  return (places ? (JSON.parse(places) as number[]) : [])
    .map((place) => files[place] ?? '')
    .filter((name) => name.endsWith('.css'))
}
