import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { expect, it } from 'vitest'
import { articleElement } from '@/extract/gather/article'
import { openSavedPage } from '@/scripts/open-saved-page'
import { labelledPages, pathOf } from '../bench/labelled-pages'

const bylined = `<main><div style="display: none"><p>${'Not seen, and long enough to be taken for something. '.repeat(9)}</p></div>
  <p class="byline">Written by Ada Moss</p><div class="byline"> </div><section> <h2><!-- none --> </h2></section>
  <p>${'A sprain wants a little rest, and then a little walking, more of it every day. '.repeat(9)}</p>
  <p aria-hidden="true">Not read aloud.</p></main>`

const pages = [
  {
    file: 'a byline, a hidden part and empty ones',
    html: Buffer.from(bylined),
    url: 'https://moss.example/'
  },
  ...labelledPages().map((page) => ({ file: page.file, html: readFileSync(pathOf(page)), url: page.url }))
]

const words = (text: string | null | undefined) => text?.replace(/\s+/g, ' ')

it.each(pages.filter((_page, at) => at % 6 === 0))(
  'the main text of $file is what Readability finds by itself',
  ({ html, url }) => {
    const { document, close } = openSavedPage(html, url)
    try {
      const clone = document.cloneNode(true) as Document
      const plain = new Readability(clone, { charThreshold: 250 }).parse()
      expect(words(articleElement(document)?.textContent)).toBe(words(plain?.textContent))
    } finally {
      close()
    }
  }
)
