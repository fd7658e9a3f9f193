import { expect, it } from 'vitest'
import { looksLikeHeading } from '@/domain/kept-heading'

const sentences =
  'The first visit lasts seventy-five minutes. For most of it you talk and I listen. Please do not bring a summary.'

it.each([
  ['What a first visit is like', sentences, true],
  ['Do you take insurance?', sentences, true],
  ['2. Eat before noon', sentences, true],
  ['Wie ich arbeite', sentences, true],
  ['It ends here.', sentences, false],
  ['With this:', sentences, false],
  ['half of a line', sentences, false],
  ['Magnesium', 'Zinc', false],
  ['The last line', undefined, false],
  [sentences, sentences, false]
])('%s', (line, next, expected) => {
  expect(looksLikeHeading(line, next)).toBe(expected)
})
