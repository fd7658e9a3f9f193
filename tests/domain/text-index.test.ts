import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '@/domain/search-words'
import { closestTexts, readText, SegmentMaker, TextIndex } from '@/domain/text-index'

const others = 'Rest and warmth help many people with a stiff neck'.split(' ')
const rest = (many: number) =>
  Array.from({ length: many }, (_one, at) => others[at % others.length]).join(' ')

/** The texts that a query finds, the best first. */
function found(texts: Record<string, string>, query: string): string[] {
  const maker = new SegmentMaker()
  for (const [id, text] of Object.entries(texts)) maker.add(id, text)
  const index = new TextIndex()
  index.add(maker.make())
  const asked = searchWords(query)
  const { ids, rarity } = index.candidates(asked, 48, () => true)
  const read = ids.map((id) => readText(id, texts[id] ?? '', asked))
  return closestTexts(read, rarity).map(({ id }) => id)
}

const around = { a: rest(30), b: rest(40), c: rest(50) }

describe('of the texts that answer', () => {
  it('one that speaks of a word comes before one that says it once, wherever the words stand', () => {
    const once = `magnesium ${rest(4)} sleep ${rest(60)}`
    const speaks = `magnesium ${rest(20)} magnesium ${rest(20)} sleep ${rest(20)} sleep`
    expect(found({ ...around, once, speaks }, 'sleep magnesium')).toEqual(['speaks', 'once'])
    expect(found({ ...around, once, speaks }, 'slep magn')).toEqual(['speaks', 'once'])
  })

  it('one that says a word thirty times does not push away one that says all of them', () => {
    const full = `magnesium ${rest(30)} sleep`
    const loud = `${'magnesium '.repeat(30)} ${rest(30)}`
    expect(found({ ...around, full, loud }, 'sleep magnesium')).toEqual(['full', 'loud'])
  })

  it('one that says them in a row comes first, and the word itself before one with a slip', () => {
    const row = `${rest(30)} eight weeks of magnesium ${rest(20)}`
    const apart = `weeks ${rest(15)} magnesium ${rest(15)} eight of`
    expect(found({ ...around, apart, row }, 'eight weeks of magnesium')[0]).toBe('row')
    const texts = { ...around, slip: `${rest(30)} wherey`, same: `${rest(30)} wherry` }
    expect(found(texts, 'wherry')).toEqual(['same', 'slip'])
  })

  it('one does not come first because a word with a slip stands beside another by chance', () => {
    const chance = `${rest(30)} wherries slept ${rest(30)} slept`
    const meant = `${rest(10)} wherry ${rest(10)} sleep ${rest(20)} wherry ${rest(10)} sleep`
    expect(found({ ...around, chance, meant }, 'wherrie sleep')[0]).toBe('meant')
  })

  it('one that holds every word comes before those that lack some, whatever they are', () => {
    const word = fc.stringMatching(/^[a-z]{6,9}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 4 }), fc.nat(3), (asked, lacks) => {
        const some = asked.filter((_one, at) => at !== lacks % asked.length)
        // Words that resemble each other answer for one another: such a text lacks nothing.
        fc.pre(found({ some: some.join(' ') }, asked[lacks % asked.length] ?? '').length === 0)
        const texts = {
          ...around,
          some: `${rest(20)} ${some.join(' ')}`,
          all: `${rest(40)} ${asked.join(' ')}`
        }
        expect(found(texts, asked.join(' '))[0]).toBe('all')
      }),
      { numRuns: 60 }
    )
  })
})
