import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rehearsalPage } from '@/clipping/rehearsal'
import type { Line } from '@/extract/dom/line'
import { packed, packedText, unpacked, unpackedText } from '@/extract/packed-page'

const line = fc.record<Line>({
  text: fc.string(),
  tag: fc.constantFrom('p', 'li', 'h2'),
  heading: fc.constantFrom(0, 2),
  region: fc.constantFrom('main', 'footer', 'body'),
  row: fc.nat(3),
  linked: fc.boolean(),
  bold: fc.boolean(),
  struck: fc.boolean(),
  // An address is as the page wrote it: with line breaks, too.
  href: fc.string({ unit: fc.constantFrom('a', '\n', 'true', '0'), maxLength: 4 }),
  marks: fc.constantFrom('', ' logo', ' comment related')
})

it('a gathered page comes out of its string as it went in', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const page = { ...rehearsalPage, lines }
      expect(unpacked(packed(page))).toEqual(page)
    }),
    { numRuns: 300 }
  )
})

it('says of many lines in one place only once where they stand', () => {
  const [first] = rehearsalPage.lines
  const lines = Array.from({ length: 500 }, (_none, n) => ({ ...(first as Line), text: `Part ${n}` }))
  const page = { ...rehearsalPage, lines }
  expect(packed(page).length).toBeLessThan(JSON.stringify(page).length / 5)
})

it('a main text comes out as it went in, and is far shorter on its way', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), fc.array(line, { maxLength: 40 }), (article, page) => {
      const text = { title: 'Sleep', article, page, cut: false }
      expect(unpackedText(packedText(text))).toEqual(text)
    }),
    { numRuns: 300 }
  )
  const [first] = rehearsalPage.lines
  const page = Array.from({ length: 500 }, (_none, n) => ({ ...(first as Line), text: `Part ${n}` }))
  const long = { title: 'Sleep', article: [], page, cut: false }
  expect(JSON.stringify(packedText(long)).length).toBeLessThan(JSON.stringify(long).length / 5)
})
