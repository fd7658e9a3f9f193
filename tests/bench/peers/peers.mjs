import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import metascraper from 'metascraper'
import author from 'metascraper-author'
import date from 'metascraper-date'
import description from 'metascraper-description'
import image from 'metascraper-image'
import publisher from 'metascraper-publisher'
import title from 'metascraper-title'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { plainDraft } from '@/tests/bench/plain-reader'

const scrape = metascraper([title(), author(), date(), publisher(), image(), description()])

/** Each reader, on the page that it stands in. All of them leave the page as it is. */
globalThis.careWebReaders = {
  ours: () => [readPage(document, location.href), readText(document)],
  Readability: () => new Readability(document.cloneNode(true)).parse(),
  defuddle: () => new Defuddle(document.cloneNode(true), { url: location.href, useAsync: false }).parse(),
  metascraper: () => scrape({ html: document.documentElement.outerHTML, url: location.href }),
  'structured data alone': () => plainDraft(document, location.href)
}
