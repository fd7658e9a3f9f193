import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { plainDraft } from '@/tests/bench/plain-reader'

/**
 * Each reader, on the page that it stands in. All of them leave the page as it is. metascraper is not among them: it is
 * written for Node and threw when it was tried in a page; the time until it gives up says nothing.
 */
globalThis.careWebReaders = {
  ours: () => {
    const reading = readPage(document, location.href)
    return [reading, readText(document, reading.kind)]
  },
  Readability: () => new Readability(document.cloneNode(true)).parse(),
  defuddle: () => new Defuddle(document.cloneNode(true), { url: location.href, useAsync: false }).parse(),
  'structured data alone': () => plainDraft(document, location.href)
}
