import { expect, it } from 'vitest'
import { filesIn } from './source-files'

const choice =
  /<select\b[^>]*\bv-model|<input\b[^>]*\bv-model[^>]*\btype="(radio|checkbox)"|<input\b[^>]*\btype="(radio|checkbox)"[^>]*\bv-model/s

it('spells out what a choice does: v-model on selects and ticks loads a part of Vue into the popup', () => {
  const found = filesIn(['components'], /\.vue$/).filter(({ text }) => choice.test(text))
  expect(
    found.map(({ path }) => path),
    'Write :value or :checked and @change. Vue is one chunk, and the popup pays for every directive (0.9 kB gzip).'
  ).toEqual([])
})

it.each([
  ['<select v-model="ring">', true],
  ['<input v-model="chosen" type="radio" />', true],
  ['<input type="checkbox"\n v-model="chosen" />', true],
  ['<input v-model="name" class="input" /><input type="checkbox" :checked="a" />', false]
])('finds %s: %s', (template, isFound) => expect(choice.test(template)).toBe(isFound))
