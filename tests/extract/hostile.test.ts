// @vitest-environment node
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { pageReadingSchema, textReadingSchema } from '@/domain/page-reading'
import { gatherPage } from '@/extract/gather/gather-page'
import { readGatheredPage } from '@/extract/read-gathered-page'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { loadHtml } from '../pages/load-page'

/** jsdom is many times slower than a browser: these bounds only catch what grows without end. */
const patience = 4000

function timed<T>(work: () => T): { result: T; ms: number } {
  const from = performance.now()
  const result = work()
  return { result, ms: performance.now() - from }
}

describe('pages that mean no good', () => {
  it.each([
    ['ten megabytes of text', () => `<p>${'word '.repeat(2_000_000)}</p>`],
    ['a hundred thousand nodes', () => '<div><b>x</b> Ada</div>'.repeat(50_000)],
    ['fifteen hundred levels', () => `${'<div>'.repeat(1500)}<h1>Dr. Ada Mossgrove, ND</h1>`],
    [
      'a line that invites backtracking',
      () => `<h1>${'Aa. '.repeat(900)}</h1><p>${'1 '.repeat(2000)}</p><p>${'a@'.repeat(2000)}</p>`
    ],
    ['ten thousand headings of names', () => '<h3>Ada Mossgrove, ND</h3><p>$5</p>'.repeat(5000)],
    [
      'a table of thousands of rows',
      () => `<table>${'<tr><td>Visit</td><td>$10</td></tr>'.repeat(3000)}</table>`
    ]
  ])('%s', { timeout: 20_000 }, (_name, html) => {
    const document = loadHtml(html())
    const gathered = timed(() => gatherPage(document, 'https://x.test/'))
    const read = timed(() => readGatheredPage(gathered.result))
    expect(v.safeParse(pageReadingSchema, read.result).success).toBe(true)
    expect(gathered.ms).toBeLessThan(patience)
    expect(read.ms).toBeLessThan(patience)
  })

  it('gives a text for a page too deep to be cloned', () => {
    const document = loadHtml(`${'<div>'.repeat(1500)}<p>${'Rest is more than sleep. '.repeat(20)}</p>`)
    expect(readText(document).text).toContain('Rest is more than sleep.')
  })

  it('keeps markup in names as text and cuts what is too long', () => {
    const reading = readPage(
      loadHtml(`<title>&lt;img src=x onerror=alert(1)&gt;</title><h1>${'Very long '.repeat(400)}</h1>`),
      'https://x.test/'
    )
    expect(v.safeParse(pageReadingSchema, reading).success).toBe(true)
    expect(reading.page.title).toBe('<img src=x onerror=alert(1)>')
  })
})

const piece = fc.constantFrom(
  '<div>',
  '</div>',
  '<p>',
  '<table><tr><td>',
  '</table>',
  '<form name=body>',
  '<input name=getAttribute>',
  '<a href="tel:+1 503">',
  '<h1>',
  'Dr. Ada Moss, ND',
  '$120',
  '€ 1.',
  '030/1234567',
  '12345 Berlin',
  '© 2020 ',
  'NPI',
  '<span itemscope itemref="a a">',
  '<b id=a itemprop="name x">',
  '<div typeof="Person" property=x>',
  '<div class="h-card vcard">',
  '<script type="application/ld+json">{"@type":["Product"],"offers":[null,{"price":{}}]',
  '</script>',
  '<meta property="og:title" content="&#0;">',
  '<base href="http://[">',
  '<iframe srcdoc="x">',
  '\u0000',
  '\u202e',
  '張',
  '<svg><title>',
  '<template>',
  'Ingredients:',
  '<li>',
  'By ',
  ' on 3/4/2020',
  '<time datetime="x">',
  '@',
  '%E0%A4%A',
  '<a href="mailto:%E0%A4%A">',
  '<!--',
  '<plaintext>'
)

it('never throws on soup, and what it says fits the schema', { timeout: 20_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 60 }), (pieces) => {
      const document = loadHtml(pieces.join(''))
      const reading = readPage(document, 'https://x.test/%E0%A4%A')
      const checked = v.safeParse(pageReadingSchema, reading)
      expect(checked.issues ?? []).toEqual([])
      expect(v.safeParse(textReadingSchema, readText(document)).success).toBe(true)
    }),
    { numRuns: 40 }
  )
})
