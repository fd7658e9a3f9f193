import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedText } from '@/domain/marked-text'

const passage = (id: string, exact: string) => ({ id, exact, prefix: '', suffix: '' })

describe('markedText', () => {
  it('marks passages in their paragraphs and says where each ends', () => {
    const { paragraphs } = markedText('One two three.\n\nFour five.', [passage('a', 'two')])
    expect(paragraphs).toEqual([
      {
        parts: [
          { words: 'One ', marks: [] },
          { words: 'two', marks: ['a'] },
          { words: ' three.', marks: [] }
        ],
        ends: ['a']
      },
      { parts: [{ words: 'Four five.', marks: [] }], ends: [] }
    ])
  })

  it('lets passages overlap, and run over paragraphs', () => {
    const { paragraphs } = markedText('One two three.\n\nFour five.', [
      passage('a', 'two three. Four'),
      passage('b', 'three')
    ])
    expect(paragraphs.map(({ ends }) => ends)).toEqual([['b'], ['a']])
    expect(paragraphs[0]?.parts.find(({ words }) => words === 'three')?.marks).toEqual(['a', 'b'])
    expect(paragraphs[1]?.parts[0]).toEqual({ words: 'Four', marks: ['a'] })
  })

  it('names the passages that the text does not hold', () => {
    expect(markedText('One two.', [passage('a', 'nine')]).elsewhere).toEqual(['a'])
    expect(markedText('', []).paragraphs).toEqual([])
  })

  it('loses no word of any text', () => {
    const texts = fc.array(fc.constantFrom('sit', 'down', ' ', '\n', '\n\n', 'and.', ' \n \n'), {
      maxLength: 30
    })
    fc.assert(
      fc.property(texts, fc.constantFrom('sit', 'down', 'sitdown', 'and. sit'), (pieces, exact) => {
        const text = pieces.join('')
        const { paragraphs } = markedText(text, [passage('a', exact)])
        const shown = paragraphs.map(({ parts }) => parts.map(({ words }) => words).join('')).join('')
        expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      })
    )
  })
})
