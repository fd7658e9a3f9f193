import { describe, expect, it } from 'vitest'
import { quoteFinder } from '@/domain/text-quote'

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix })

describe('quoteFinder', () => {
  it('finds a quote where it stands', () => {
    const text = 'She listens. She asks twice.'
    expect(quoteFinder(text)(quote('She asks'))).toEqual({ start: 13, end: 21 })
  })

  it('does not mind where lines break, nor what can not be seen', () => {
    const text = 'We sit\n\ndown and de\u00ADcide together.'
    const found = quoteFinder(text)(quote('sit down\u00A0and decide'))
    expect(text.slice(found?.start, found?.end)).toBe('sit\n\ndown and de\u00ADcide')
  })

  it('takes the one whose surroundings agree', () => {
    const text = 'First visit: one hour. Later visit: one hour. Phone call: one hour.'
    const found = quoteFinder(text)(quote('one hour', 'Later visit: ', '. Phone'))
    expect(found).toEqual({ start: 36, end: 44 })
  })

  it('takes the first where nothing decides', () => {
    expect(quoteFinder('yes and yes')(quote('yes'))).toEqual({ start: 0, end: 3 })
  })

  it('says so when the text does not hold it', () => {
    expect(quoteFinder('A text')(quote('Another'))).toBeUndefined()
    expect(quoteFinder('A text')(quote('  '))).toBeUndefined()
    expect(quoteFinder('')(quote('A'))).toBeUndefined()
  })
})
