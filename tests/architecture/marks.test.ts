import { expect, it } from 'vitest'
import { stringsOf } from './catalogue-strings'
import { countsOfRows, marksIn } from './marks'
import { filesIn } from './source-files'

const strings = filesIn(['texts']).flatMap((file) =>
  stringsOf(file).map((text) => ({ path: file.path, text }))
)

it('says nothing of anyone in marks: no digits out of digits, shares, stars, ranks or sums', () => {
  const found = strings.flatMap(({ path, text }) =>
    marksIn(text).map((say) => `${path}: "${text}". Say instead: ${say}.`)
  )
  expect(found).toEqual([])
})

it('excuses only sentences that are still said', () => {
  expect(countsOfRows.filter((text) => !strings.some((one) => one.text === text))).toEqual([])
})

it.each(['4/5', '4 out of 5', '… of …, nearly', '87 %', '★★★', '#1', 'Top 3', 'Total', 'Rank', '5 stars'])(
  'knows %s for a mark',
  (text) => {
    expect(marksIn(text)).not.toEqual([])
  }
)

it.each([
  '8 weeks',
  '2 things changed',
  '3 May 2024',
  'Not known yet, ask',
  'He holds the file',
  '24 of them'
])('lets %s be', (text) => {
  expect(marksIn(text)).toEqual([])
})

it('draws no gauge of anyone: a bar is for a long work and stands in its own file', () => {
  const gauges = filesIn(['components'], /\.vue$/)
    .filter(({ text }) => /<(meter|progress)\b|role="(meter|progressbar)"|type="range"/.test(text))
    .map(({ path }) => path)
  expect(gauges).toEqual(['components/base/LongWork.vue'])
})
