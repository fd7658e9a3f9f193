import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { pageReadingSchema, textReadingSchema } from '@/domain/page-reading'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { loadHtml } from '../pages/load-page'
import { proofRuns, proofSeed } from './effort'

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

it('never throws on soup, and what it says fits the schema', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 60 }), (pieces) => {
      const document = loadHtml(pieces.join(''))
      const reading = readPage(document, 'https://x.test/%E0%A4%A')
      const checked = v.safeParse(pageReadingSchema, reading)
      expect(checked.issues ?? []).toEqual([])
      expect(v.safeParse(textReadingSchema, readText(document)).success).toBe(true)
    }),
    { numRuns: proofRuns(300), seed: proofSeed }
  )
})
