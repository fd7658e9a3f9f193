import { describe, expect, it } from 'vitest'
import { searchWords } from '@/domain/search-words'
import { closestTexts, readText, SegmentMaker, TextIndex, textsInSegment } from '@/domain/text-index'
import { WordList } from '@/domain/word-list'
import { bestPossible, canBeRemembered, type Counted } from '../bench/best-possible'
import { halfRemembered, type Remembers } from '../bench/half-remembered'
import { chanceFrom } from '../bench/invented-words'
import { inventedPages } from '../bench/library'
import { isFull, proofRuns, proofSeed } from './effort'

/**
 * How many pages are kept, and which share of the queries of each kind must find theirs among the first five. Among
 * 50,000 pages two damaged words often stand in many others as well: `bestPossible` says how many could be found at all.
 */
const sizes: { pages: number; of: Record<Remembers, number> }[] = isFull
  ? [
      { pages: 3000, of: { 'what it speaks of': 0.95, 'any of its words': 0.88 } },
      { pages: 50_000, of: { 'what it speaks of': 0.92, 'any of its words': 0.58 } }
    ]
  : [{ pages: 300, of: { 'what it speaks of': 0.95, 'any of its words': 0.95 } }]

interface Library {
  index: TextIndex
  counted: Counted
  texts: Map<string, { text: string; title: string }>
}

function libraryOf(pages: number): Library {
  const index = new TextIndex()
  const counted: Counted = { words: new WordList(), spelled: [], places: [], all: [], repeated: [] }
  const texts: Library['texts'] = new Map()
  let maker = new SegmentMaker()
  for (const { clip, text } of inventedPages(chanceFrom(proofSeed))) {
    if (texts.size === pages) break
    count(counted, texts.size, text.text)
    texts.set(clip.id, { text: text.text, title: clip.reading.page.title ?? '' })
    maker.add(clip.id, text.text)
    if (maker.count < textsInSegment) continue
    index.add(maker.make())
    maker = new SegmentMaker()
  }
  index.add(maker.make())
  return { index, texts, counted }
}

function count({ words, spelled, places, all, repeated }: Counted, page: number, text: string): void {
  const times = new Map<string, number>()
  for (const word of searchWords(text)) times.set(word, (times.get(word) ?? 0) + 1)
  for (const [word, often] of times) {
    if (!canBeRemembered(word)) continue
    const number = words.add(word)
    spelled[number] = word
    ;(places[number] ??= []).push({ page, often })
    all[page] = (all[page] ?? 0) + 1
    if (often > 1) repeated[page] = (repeated[page] ?? 0) + 1
  }
}

/** Which share of half-remembered queries find their page, and those that do not. */
function ask({ index, texts, counted }: Library, remembers: Remembers, queries: number) {
  const chance = chanceFrom(proofSeed)
  const ids = [...texts.keys()]
  const textOf = (id: string) => texts.get(id)?.text ?? ''
  const lost: string[] = []
  let possible = 0
  for (let asked = 0; asked < queries;) {
    const page = Math.floor(chance() * ids.length)
    const id = ids[page] ?? ''
    const { text = '', title = '' } = texts.get(id) ?? {}
    const query = halfRemembered({ id, text, title }, chance, remembers)?.query
    if (query === undefined) continue
    asked += 1
    possible += bestPossible(counted, query, page, remembers)
    const words = searchWords(query)
    const most = index.candidates(words, 48, () => true)
    const read = most.ids.map((one) => readText(one, textOf(one), words))
    const first = closestTexts(read, most.rarity).slice(0, 5)
    if (!first.some((one) => one.id === id)) lost.push(query)
  }
  return { found: 1 - lost.length / queries, possible: possible / queries, lost }
}

const ofHundred = (share: number) => `${(share * 100).toFixed(1)} of 100`

describe.each(sizes)('among $pages pages', ({ pages, of }) => {
  it('finds one by half-remembered words, among the first five', { timeout: 600_000 }, () => {
    const library = libraryOf(pages)
    const kinds = Object.entries(of) as [Remembers, number][]
    const answers = kinds.map(([remembers, least]) => {
      const { found, possible, lost } = ask(library, remembers, proofRuns(200))
      console.log(`${pages} pages, by ${remembers}: ${ofHundred(found)}, at best ${ofHundred(possible)}`)
      return { remembers, least, found, lost }
    })
    for (const { remembers, least, found, lost } of answers)
      expect(found, `by ${remembers}; lost: ${lost.join(' | ')}`).toBeGreaterThanOrEqual(least)
  })
})
