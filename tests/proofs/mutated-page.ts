import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { labelledPages, pathOf } from '../bench/labelled-pages'
import type { CorpusPage } from '../bench/scores'
import { fixturePages } from '../pages'
import { isFull } from './effort'

/** A page of ours or of somebody else with something wrong in it, as bytes that a server may send. */
export interface MutatedPage {
  url: string
  bytes: Buffer
}

/** What was never filled in: none of it may ever be kept as a value. */
export const placeholders = [
  '[rate placeholder]',
  '[BITTE ERGÄNZEN: Preis in Euro]',
  '[Insert phone number]',
  '{{ practitioner.name }}',
  'Lorem ipsum dolor sit amet',
  '[à compléter]'
]
const poison = [
  ...placeholders.flatMap((words) => [`<p>${words}</p>`, `<h1>${words}</h1>`, `<td>60 min: ${words}</td>`]),
  '<form name=body><input name=querySelector><input name=textContent>',
  '<img name=getElementById><a id=documentElement>',
  '<script type="application/ld+json">{"__proto__":{"polluted":1},"@type":["Person",null],"name":{"a":[]}}</script>',
  '<script type="application/ld+json">{"@graph":[{"@type":"Product","offers":{"price":"[price]"}},</script>',
  '<base href="http://[">',
  '<meta charset="utf-16"><meta http-equiv="refresh" content="0;url=javascript:1">',
  '<div itemscope itemref="a b a"><span id=a itemprop="name telephone">x</span></div>',
  '<a href="mailto:%E0%A4%A">@</a><a href="tel:+1 (((">1</a>',
  '<svg><foreignObject><title><template shadowrootmode=open><p>in</p></template>',
  '\u0000\u202e\ufffe',
  '<!--',
  '<plaintext>',
  '<table><tr><td><table>',
  '<frameset><frame src="about:blank">',
  `${'<div>'.repeat(1200)}deep`,
  `<p>${'a@'.repeat(900)}</p><p>${'1 '.repeat(900)}</p><p>${'Dr. A. '.repeat(400)}</p>`,
  `<p class="${'x '.repeat(3000)}" title="${'"'.repeat(40)}">`
]

interface Source {
  url: string
  html: string
}

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const own = (): Source[] => [
  ...fixturePages.map(({ file, url }) => ({
    url,
    html: readFileSync(join(import.meta.dirname, '../pages', file), 'utf8')
  })),
  ...labelledPages().map((page) => ({ url: page.url, html: readFileSync(pathOf(page), 'utf8') }))
]
const saved = (): Source[] =>
  existsSync(join(corpus, 'list.jsonl'))
    ? readFileSync(join(corpus, 'list.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as CorpusPage)
        .map(({ file, url }) => ({ url, html: readFileSync(join(corpus, file), 'utf8') }))
    : []

/** Places in a page, as shares of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true })
type Mutation = (html: string) => string
const at = (html: string, place: number) => Math.floor(html.length * place)
/** Half of all cuts fall on a tag's start: what is left is then a page, and no word soup. */
const onTag = (html: string, place: number, isOnTag: boolean) =>
  isOnTag ? Math.max(0, html.indexOf('<', at(html, place))) : at(html, place)

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(share, share, fc.boolean()).map(([a, length, isOnTag]): Mutation => (html) => {
    const from = onTag(html, a, isOnTag)
    return html.slice(0, from) + html.slice(from + Math.floor(html.length * length * 0.4))
  }),
  fc.tuple(share, share, share, fc.boolean()).map(([a, b, length, isOnTag]): Mutation => (html) => {
    const from = onTag(html, a, isOnTag)
    const part = html.slice(from, from + Math.floor(Math.min(html.length, 20_000) * length * 0.5))
    const to = onTag(html, b, isOnTag)
    return html.slice(0, to) + part + part + html.slice(to)
  }),
  fc.tuple(share, share, fc.boolean()).map(([a, b, isOnTag]): Mutation => (html) => {
    const [first, second] = [onTag(html, Math.min(a, b), isOnTag), onTag(html, Math.max(a, b), isOnTag)]
    return html.slice(second) + html.slice(first, second) + html.slice(0, first)
  }),
  fc.tuple(share, fc.constantFrom(...poison)).map(([a, drop]): Mutation => (html) => {
    const place = onTag(html, a, true)
    return html.slice(0, place) + drop + html.slice(place)
  }),
  fc
    .tuple(fc.constantFrom(...placeholders), fc.integer({ min: 0, max: 40 }))
    .map(([words, which]): Mutation => (html) => {
      const texts = [...html.matchAll(/>([^<>{}]{4,200})</g)]
      const chosen = texts[which % Math.max(1, texts.length)]
      return chosen ? html.replace(chosen[0], `>${words}<`) : html
    })
)

const encodings: ((html: string) => Buffer)[] = [
  (html) => Buffer.from(html, 'utf8'),
  (html) => Buffer.from(html, 'latin1'),
  (html) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html, 'utf16le')]),
  // Read as the wrong one once already, as half of the web's old pages were.
  (html) => Buffer.from(Buffer.from(html, 'utf8').toString('latin1'), 'utf8')
]

/** Large pages are cut to this much around a place: what breaks a reader is seldom a matter of length. */
const most = isFull ? 60_000 : 12_000

/** Pages that are cut, doubled, put in another order, encoded anew and poisoned, from one to four times. */
export function mutatedPages(): fc.Arbitrary<MutatedPage> {
  const [ours, others] = [own(), saved()]
  const source =
    others.length > 0
      ? fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...ours) },
          { weight: 2, arbitrary: fc.constantFrom(...others) }
        )
      : fc.constantFrom(...ours)
  return fc
    .record({
      source,
      place: share,
      mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
      encoding: fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        fc.integer({ min: 1, max: encodings.length - 1 })
      )
    })
    .map(({ source: { url, html }, place, mutations, encoding }) => {
      const from = html.length > most ? at(html, place * (1 - most / html.length)) : 0
      const changed = mutations.reduce((page, mutate) => mutate(page), html.slice(from, from + most))
      return { url, bytes: (encodings[encoding] ?? encodings[0]!)(changed) }
    })
}
