import { describe, expect, it } from 'vitest'
import { fragmentMaker, linkToPassage } from '@/domain/text-fragment'

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix })

describe('fragmentMaker', () => {
  it('names a sentence that stands once', () => {
    expect(fragmentMaker('You decide. I lay it out.')(quote('You decide.'))).toBe(':~:text=You%20decide.')
  })

  it('writes commas, hyphens and ampersands in code', () => {
    expect(fragmentMaker('Follow-up, $95 & tea')(quote('Follow-up, $95 & tea'))).toBe(
      ':~:text=Follow%2Dup%2C%20%2495%20%26%20tea'
    )
  })

  it('adds the words before where the sentence stands twice', () => {
    const text = 'For a cold we wait.\n\nFor a fever we wait.'
    expect(fragmentMaker(text)(quote('we wait', 'For a fever '))).toBe(':~:text=a%20fever-,we%20wait')
  })

  it('adds the words after where those before are the same', () => {
    const text = 'Here we wait for rain. Here we wait for you.'
    expect(fragmentMaker(text)(quote('Here we wait for', 'rain. ', ' you.'))).toBe(
      ':~:text=for%20rain.-,Here%20we%20wait%20for'
    )
    expect(fragmentMaker('we wait, then rest. we wait, then go.')(quote('we wait', '', ', then rest'))).toBe(
      ':~:text=we%20wait,-%2C%20then%20rest.'
    )
  })

  it('gives none where the sentence can not be told from another', () => {
    expect(fragmentMaker('We wait.\n\n'.repeat(5))(quote('We wait.'))).toBeUndefined()
    expect(fragmentMaker('A text')(quote('not there'))).toBeUndefined()
  })

  it('does not mind case when it counts, as a browser does not', () => {
    expect(fragmentMaker('REST well.\n\nPlease rest well.')(quote('rest well', 'Please '))).toBe(
      ':~:text=Please-,rest%20well'
    )
  })

  it('widens half words, which a browser would not find', () => {
    expect(fragmentMaker('We decide together')(quote('cide toge'))).toBe(':~:text=decide%20together')
  })

  it('names a long quote, or one over paragraphs, by its first and last words', () => {
    const text = 'Intro.\n\nWe start with your story, always.\n\nThen we make a plan that you can keep.'
    expect(
      fragmentMaker(text)(quote('We start with your story, always. Then we make a plan that you can keep.'))
    ).toBe(':~:text=We%20start%20with%20your,that%20you%20can%20keep.')
    const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
    expect(fragmentMaker(`Before. ${long} After.`)(quote(long))).toBe(
      ':~:text=word0%20word1%20word2%20word3,word56%20word57%20word58%20word59'
    )
  })

  it('takes more words at the end where the same words come earlier', () => {
    const middle = Array.from({ length: 30 }, (_, index) => `m${index}`).join(' ')
    const text = `Start now. Then. It is up to you ${middle} and after all it is up to you`
    expect(fragmentMaker(text)(quote(text))).toBe(
      ':~:text=Start%20now.%20Then.%20It%20is%20up,all%20it%20is%20up%20to%20you'
    )
  })
})

describe('linkToPassage', () => {
  it('puts the fragment behind the address, and behind a route of it', () => {
    expect(linkToPassage('https://a.example/x', ':~:text=a')).toBe('https://a.example/x#:~:text=a')
    expect(linkToPassage('https://a.example/#/x', ':~:text=a')).toBe('https://a.example/#/x:~:text=a')
    expect(linkToPassage('https://a.example/x#:~:text=old', ':~:text=a')).toBe(
      'https://a.example/x#:~:text=a'
    )
    expect(linkToPassage('https://a.example/x', undefined)).toBe('https://a.example/x')
  })
})
