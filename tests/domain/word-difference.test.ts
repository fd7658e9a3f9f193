import { expect, it } from 'vitest'
import { wordDifference } from '@/domain/word-difference'

it('tells two wordings apart by whole words', () => {
  expect(wordDifference('A session costs $120, now.', 'A session costs $1,150, now.')).toEqual({
    before: 'A session costs ',
    was: '$120, ',
    now: '$1,150, ',
    after: 'now.'
  })
  expect(wordDifference('You decide', 'You always decide')).toEqual({
    before: 'You ',
    was: '',
    now: 'always ',
    after: 'decide'
  })
})

it('does not mind where lines broke, and takes signs for words where nothing stands between them', () => {
  expect(wordDifference('We sit\n down', 'We sit down')).toMatchObject({ was: '', now: '' })
  expect(wordDifference('料金は八千円です。', '料金は九千円です。')).toMatchObject({ was: '八', now: '九' })
})
