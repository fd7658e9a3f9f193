import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const built = '.output/chrome-mv3'

/** Bytes of built scripts and styles, each as gzip -9; fonts and pictures, which block nothing, are left out. */
export function weightOf(addresses: string[]): number {
  const files = addresses
    .map((address) => address.replace(/^chrome-extension:\/\/[^/]+\//, '').replace(/^\//, ''))
    .filter((file) => /\.(js|css)$/.test(file))
  return [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length,
    0
  )
}

/** What is put into a visited page for one clip: fields, then text and picture, and a selection. */
export const injected = () => weightOf(['read-page.js', 'read-rest.js', 'read-selection.js'])

/**
 * Run in a page of ours: the scripts and styles it has asked for so far. Extension pages have no resource timing, but
 * every chunk is named in the document by a script or preload link.
 */
export const loadedSoFar = `[...document.querySelectorAll('script[src], link[href]')].map((one) => one.src || one.href)`
