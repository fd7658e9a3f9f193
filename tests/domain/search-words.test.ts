import { describe, expect, it } from 'vitest'
import { foundParts, readFor } from '@/domain/found-words'
import { isOneEdit, likeness, searchWords } from '@/domain/search-words'
import { WordList } from '@/domain/word-list'

describe('words as search compares them', () => {
  it.each([
    ['Dr. José Müller-Straße', ['dr', 'jose', 'muller', 'strasse']],
    ['don’t stop', ['dont', 'stop']],
    ['Ærø, Łódź', ['aero', 'lodz']],
    ['磁气 и Öl', ['磁', '气', 'и', 'ol']],
    ['B12 400 mg', ['b12', '400', 'mg']],
    ['…', []]
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words))
})

describe('likeness', () => {
  it.each([
    ['magnesium', 'magnesium', 1],
    ['magn', 'magnesium', 0.8],
    ['magnezium', 'magnesium', 0.5],
    ['magnseium', 'magnesium', 0.5],
    ['agnesium', 'magnesium', 0.5],
    ['magnezi', 'magnesium', 0.3],
    ['mag', 'mug', 0],
    ['magnesium', 'migraine', 0]
  ])('%s finds %s by %d', (asked, word, weight) => expect(likeness(asked, word)).toBe(weight))

  it('takes one slip and no second', () => {
    expect(isOneEdit('shoulder', 'sholder')).toBe(true)
    expect(isOneEdit('shoulder', 'sholdr')).toBe(false)
  })
})

describe('what is shown of what was found', () => {
  const text = `Sleep comes first. ${'Nothing here. '.repeat(40)}Most people notice a change after eight weeks of magnesium. The end.`

  it('marks words as they stand, with accents and capitals', () => {
    expect(foundParts('Frau Müller, Osteopathin', ['muller', 'osteo'])).toEqual([
      { words: 'Frau ', found: false },
      { words: 'Müller', found: true },
      { words: ', ', found: false },
      { words: 'Osteopathin', found: true }
    ])
  })

  it('shows the place where most of the query stands together', () => {
    const { snippet, close } = readFor(text, ['eight', 'weeks', 'sleep'])
    expect(snippet.filter((part) => part.found).map((part) => part.words)).toEqual(['eight', 'weeks'])
    expect(snippet[0]?.words).toBe('… ')
    expect(close).toBeGreaterThan(0.4)
  })
})

it('knows the words that answer: the same, those that begin so, and those with one slip, each once', () => {
  const list = new WordList()
  const words = ['knee', 'knees', 'kneel', 'nkee', 'nee', 'tnee', 'kxee', 'kettle', 'nnee', 'bee', 'eenk']
  for (const word of words) list.add(word)
  const answers = (asked: string) => list.answers(asked).map(({ number }) => words[number])
  expect(new Set(answers('knee'))).toEqual(new Set(words.filter((word) => likeness('knee', word) > 0)))
  expect(answers('kn')).toEqual(['knee', 'knees', 'kneel'])
  expect(new Set(answers('nnee')).size).toBe(answers('nnee').length)
})
