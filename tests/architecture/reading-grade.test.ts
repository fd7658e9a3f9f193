import { expect, it } from 'vitest'
import { stringsOf } from './catalogue-strings'
import { counted, gradeOf, syllablesOf, type Counted } from './reading-grade'
import { filesIn } from './source-files'

/** A child of eleven reads it: the sixth school year. */
const highest = 6
/** The measure was made for running text: of a label of a few words it says nothing. Those count with their room. */
const fewestWords = 8

const catalogues = filesIn(['texts/en']).map((file) => ({ path: file.path, strings: stringsOf(file) }))

it('says every sentence so that a child of eleven reads it', () => {
  const hard = catalogues.flatMap(({ path, strings }) =>
    strings
      .filter((text) => counted(text).words >= fewestWords && gradeOf(counted(text)) > highest)
      .map(
        (text) => `${path}: grade ${gradeOf(counted(text)).toFixed(1)}: "${text}". Say it in shorter ones.`
      )
  )
  expect(hard).toEqual([])
})

it('is as plain in each room as a whole, its labels among it', () => {
  const hard = catalogues
    .map(({ path, strings }) => ({ path, grade: gradeOf(strings.map(counted).reduce(together)) }))
    .filter(({ grade }) => grade > highest)
  expect(hard).toEqual([])
})

const together = (one: Counted, two: Counted): Counted => ({
  words: one.words + two.words,
  sentences: one.sentences + two.sentences,
  syllables: one.syllables + two.syllables
})

it.each([
  [1, ['the', 'take', 'takes', 'close', 'called', 'asked', 'eight', 'though', 'don’t']],
  [2, ['table', 'backup', 'safely', 'useful', 'careful', 'being', 'trying', 'client', 'patient', 'sentence']],
  [2, ['sometimes', 'noted', 'closest', 'isn’t', 'tables', 'pages', 'language', 'million', 'question']],
  [3, ['recently', 'addresses', 'easier', 'medicine', 'everyone', 'serious', 'usual', 'carrying', 'opinion']],
  [4, ['practitioner', 'community', 'professional', 'situation', 'reality', 'experience', 'appreciate']],
  [5, ['individual', 'electricity', 'association']]
])('hears %i syllables', (syllables, words) => {
  expect(words.filter((word) => syllablesOf(word) !== syllables)).toEqual([])
})

it('counts sentences, and leaves names, titles and addresses out', () => {
  expect(counted('Ask Dana Whitfield. Write to: me@x.example. Then wait.')).toEqual({
    words: 5,
    sentences: 3,
    syllables: 5
  })
  expect(counted('“Healing Partnerships”, an essay').words).toBe(2)
  expect(gradeOf(counted('The cat sat on the mat.'))).toBeLessThan(0)
  expect(
    gradeOf(counted('Practitioners individually evaluate complicated therapeutic interventions.'))
  ).toBeGreaterThan(15)
})
