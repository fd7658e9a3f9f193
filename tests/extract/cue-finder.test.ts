import { describe, expect, it } from 'vitest'
import { cueFinder } from '@/extract/passages/cues/cue-finder'
import type { CueLanguage, CueTable } from '@/extract/passages/cues/family'
import { family } from '@/extract/passages/cues/family'
import { piecesOf } from '@/extract/passages/cues/needed-pieces'
import { phrasePattern } from '@/extract/passages/cues/phrase'
import { tables } from '@/extract/passages/cues/tables'
import { sayings } from './sayings'

/** Finds what is found when every phrase of every family is tried. */
function tryingAll({ families, groups }: CueTable): (sentence: string) => string[] {
  const patterns = families.map((each) => ({
    about: each.about,
    any: new RegExp(each.phrases.map((phrase) => phrasePattern(phrase, each, groups).source).join('|'))
  }))
  return (sentence) =>
    patterns.flatMap(({ about, any }) => {
      const match = any.exec(sentence)
      return match ? [`${about}: ${match[0]} at ${match.index}`] : []
    })
}

describe.each(Object.keys(sayings) as CueLanguage[])('the cues of %s', (language) => {
  it('are found as if every phrase was tried', () => {
    const find = cueFinder(tables[language])
    const all = sayings[language].map(([, sentence]) => sentence.toLowerCase())
    const found = all.map((sentence) =>
      find(sentence).map(({ family: { about }, match }) => `${about}: ${match[0]} at ${match.index}`)
    )
    expect(found.flat().length).toBeGreaterThan(2)
    expect(found).toEqual(all.map(tryingAll(tables[language])))
  })
})

it('names pieces of every phrase, so that none has to be tried on every sentence', () => {
  for (const [language, { families, groups }] of Object.entries(tables)) {
    const pieces = piecesOf(groups)
    const without = families.flatMap(({ phrases }) => phrases.filter((phrase) => !pieces(phrase)))
    expect(without, language).toEqual([])
  }
})

it.each([
  ['you decide', ['you deci']],
  ['(you|we) … decid*', ['decid']],
  ['{visit} \\w+ lasts', [' lasts']],
  ['(free|no|low)[- ]cost', ['free-cos', 'free cos', 'no-cost', 'no cost', 'low-cost', 'low cost']],
  ['# ?%', ['%', ' %']],
  ['free (?!to )call', ['free cal']],
  ['\\w+ly', ['ly']],
  ['(\\w+ )?#', undefined]
])('of "%s" it needs %j', (phrase, pieces) =>
  expect(piecesOf({ visit: 'visit|hour' })(phrase)?.toSorted()).toEqual(pieces?.toSorted())
)

it('takes the match that begins first, and tries a phrase without a piece on every sentence', () => {
  const families = [family('my-story', 'for', 3, 'a test', 'later words', '(\\w+ )?#', 'first')]
  const find = cueFinder({ groups: {}, families })
  expect(find('the first of later words').map(({ match }) => match[0])).toEqual(['first'])
  expect(find('only 12').map(({ match }) => match[0])).toEqual(['only 12'])
  expect(find('nothing')).toEqual([])
})
