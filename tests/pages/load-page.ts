import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSavedPage } from '@/scripts/open-saved-page'

/** A fixture page, parsed as the command line parses it. */
export function loadPage(file: string, url: string): { document: Document; close: () => void } {
  return openSavedPage(readFileSync(join(import.meta.dirname, file)), url)
}

/** A page from a string of HTML. */
export function loadHtml(html: string, url = 'https://practice.test/page'): Document {
  return openSavedPage(new TextEncoder().encode(html), url).document
}
