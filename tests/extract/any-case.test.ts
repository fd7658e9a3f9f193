import { describe, expect, it } from 'vitest'
import { anyCase } from '@/extract/text/any-case'

const texts = [
  'ÉPUISÉ, Zürich',
  'Épuisé',
  'naturopath ND',
  'НЕТ В НАЛИЧИИ',
  'Ärztin für Kinder',
  'tel.: 院長 3',
  'Straße 7 [a-z]',
  'x-ray',
  'dr_müller@example.org'
]
const patterns = [
  /épuisé|нет в наличии/u,
  /(?<!\p{L})nd(?!\p{L})/u,
  /[^\p{L}]+/u,
  /^[\p{L}\d-]{3,}/u,
  /\p{Lu}\p{L}+ \p{Lu}/u,
  /\[a-z\]|[\]\p{L}]$/u,
  /STRA(?:ß|ss)e\s\d/u
]

describe('letters of either case', () => {
  it.each(patterns)('%s finds what it finds with the flags i and u', (pattern) => {
    const dear = new RegExp(pattern.source, 'giu')
    const cheap = anyCase(pattern, 'g')
    for (const text of texts) expect([...text.matchAll(cheap)], text).toEqual([...text.matchAll(dear)])
  })

  it('knows all letters that names and words are written with', () => {
    const letter = anyCase(/^\p{L}$/u)
    for (const each of 'aZéÉßøŁżČđğİıαΩжЯґіאבעغهあアー漢々한글กขəʼn')
      expect.soft(letter.test(each), each).toBe(/^\p{L}$/u.test(each))
    for (const other of '1 _-’.,·(@€✔』\u00a0') expect.soft(letter.test(other), other).toBe(false)
  })

  it('says so when it is asked for what it does not know', () => {
    expect(() => anyCase(/\p{Script=Han}/u)).toThrow(SyntaxError)
    expect(() => anyCase(String.raw`\P{L}`)).toThrow(SyntaxError)
  })
})
