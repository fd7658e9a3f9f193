// @vitest-environment node
import { expect, it } from 'vitest'
import { searchWords } from '@/domain/search-words'
import { closestTexts, readText, SegmentMaker, TextIndex, textsInSegment } from '@/domain/text-index'
import { halfRemembered } from '../bench/half-remembered'
import { chanceFrom } from '../bench/invented-words'
import { inventedPages } from '../bench/library'

const howManyPages = Number(process.env['QUALITY_PAGES'] ?? 3000)
const howManyQueries = 200

it('finds pages by half-remembered words: at least 95 of 100 among the first five', () => {
  const chance = chanceFrom(20261121)
  const texts = new Map<string, string>()
  const titles = new Map<string, string>()
  const index = new TextIndex()
  let maker = new SegmentMaker()
  for (const { clip, text } of inventedPages(chance)) {
    if (texts.size === howManyPages) break
    texts.set(clip.id, text.text)
    titles.set(clip.id, clip.reading.page.title ?? '')
    maker.add(clip.id, text.text)
    if (maker.count < textsInSegment) continue
    index.add(maker.make())
    maker = new SegmentMaker()
  }
  index.add(maker.make())
  const ids = [...texts.keys()]
  let [asked, found] = [0, 0]
  const lost: string[] = []
  while (asked < howManyQueries) {
    const id = ids[Math.floor(chance() * ids.length)] ?? ''
    const remembered = halfRemembered({ id, text: texts.get(id) ?? '', title: titles.get(id) ?? '' }, chance)
    if (!remembered) continue
    asked += 1
    const words = searchWords(remembered.query)
    const most = index.candidates(words, 48, () => true)
    const read = most.ids.map((one) => readText(one, texts.get(one) ?? '', words))
    const first = closestTexts(read, most.rarity).slice(0, 5)
    if (first.some((one) => one.id === id)) found += 1
    else lost.push(remembered.query)
  }
  expect(found / asked, `lost: ${lost.join(' | ')}`).toBeGreaterThanOrEqual(0.95)
}, 60_000)
