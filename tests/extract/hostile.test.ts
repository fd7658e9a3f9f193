import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { pageReadingSchema } from '@/domain/page-reading'
import { takeNatives } from '@/extract/dom/native'
import { walk } from '@/extract/dom/walk'
import { gatherPage } from '@/extract/gather/gather-page'
import { readGatheredPage } from '@/extract/read-gathered-page'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { ownTime } from '../own-time'
import { loadHtml } from '../pages/load-page'

/**
 * jsdom is many times slower than a browser: these bounds only catch what grows without end, and these pages are just
 * large enough to meet the caps. tests/e2e/hostile.test.ts opens the largest in a real browser.
 */
const patience = 4000

function timed<T>(work: () => T): { result: T; ms: number } {
  const from = ownTime()
  const result = work()
  return { result, ms: ownTime() - from }
}

describe('pages that mean no good', () => {
  it.each([
    ['more letters than are read', true, () => `<p>${'word '.repeat(250_000)}</p>`],
    ['more elements than are walked', true, () => '<div><b>x</b> Ada</div>'.repeat(10_000)],
    [
      'a line that invites backtracking',
      false,
      () => `<h1>${'Aa. '.repeat(900)}</h1><p>${'1 '.repeat(2000)}</p><p>${'a@'.repeat(2000)}</p>`
    ],
    ['thousands of headings of names', true, () => '<h3>Ada Mossgrove, ND</h3><p>$5</p>'.repeat(2500)],
    [
      'a table of thousands of rows',
      true,
      () => `<table>${'<tr><td>Visit</td><td>$10</td></tr>'.repeat(2000)}</table>`
    ]
  ])('%s', { timeout: 20_000 }, (_name, isCut, html) => {
    const document = loadHtml(html())
    const gathered = timed(() => gatherPage(document, 'https://x.test/'))
    const read = timed(() => readGatheredPage(gathered.result))
    expect(gathered.result.cut).toBe(isCut)
    expect(v.safeParse(pageReadingSchema, read.result).success).toBe(true)
    expect(gathered.ms).toBeLessThan(patience)
    expect(read.ms).toBeLessThan(patience)
  })

  it('are left where the walk has spent what it may', () => {
    const document = loadHtml(`<p>${'<b>one</b><i>two</i>'.repeat(20)}</p>`)
    takeNatives(document)
    const walked = (nodes: number, characters: number) => {
      let texts = 0
      const visitor = { enter: () => true, leave: () => undefined, text: () => void texts++ }
      return { whole: walk(document.body, visitor, { nodes, characters, line: 100 }), texts }
    }
    expect(walked(1000, 1000)).toEqual({ whole: true, texts: 40 })
    expect(walked(10, 1000)).toEqual({ whole: false, texts: 4 })
    expect(walked(1000, 10)).toEqual({ whole: false, texts: 4 })
  })

  it('gives a name and a text of a page fifteen hundred levels deep, too deep to be cloned', () => {
    const document = loadHtml(
      `${'<div>'.repeat(1500)}<h1>Dr. Ada Mossgrove, ND</h1><p>${'Rest is more than sleep. '.repeat(20)}</p>`
    )
    expect(readPage(document, 'https://x.test/').practitioner.fields.name).toBe('Ada Mossgrove')
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
