import { expect, it } from 'vitest'
import { stringsOf } from './catalogue-strings'
import { filesIn } from './source-files'
import { avoidedWords, avoidedWordsGerman, browserLabels } from './words-never-used'

it('speaks in words that leave the choice with the person', () => {
  const found = filesIn(['texts'])
    .flatMap((file) => stringsOf(file).map((text) => ({ path: file.path, text })))
    .flatMap(({ path, text }) =>
      (path.startsWith('texts/de/') ? avoidedWordsGerman : avoidedWords)
        .filter(({ pattern }) => pattern.test(withoutLabels(text)))
        .map(({ pattern, say }) => `${path}: "${text}" (${pattern.source}). Say instead: ${say}.`)
    )
  expect(found).toEqual([])
})

it('says the same in the strings that the browser itself shows', () => {
  const found = filesIn(['public/_locales'], /\.json$/).flatMap(({ path, text }) =>
    (path.includes('/de/') ? avoidedWordsGerman : avoidedWords)
      .filter(({ pattern }) => pattern.test(text.replaceAll(/"[\w]+":/g, '')))
      .map(({ say }) => `${path}: say ${say}.`)
  )
  expect(found).toEqual([])
})

function withoutLabels(text: string): string {
  return browserLabels.reduce((rest, label) => rest.replaceAll(label, ''), text)
}
