import { describe, expect, it } from 'vitest'
import { whatDiffers } from '@/domain/proposal'

describe('what differs between a kept list and the page today', () => {
  it('is the items that are not in both, so that nobody has to look for the one fee that changed', () => {
    const before = ['First visit: $245', 'Follow-up: $130']
    expect(whatDiffers(before, ['First visit: $265', 'follow-up:  $130'])).toEqual([
      ['First visit: $245'],
      ['First visit: $265']
    ])
  })

  it('is the whole of both where a list only lost or only gained something, and where there is no list', () => {
    expect(whatDiffers(['a', 'b'], ['a'])).toEqual([['a', 'b'], ['a']])
    expect(whatDiffers(['a'], ['a', 'b'])).toEqual([['a'], ['a', 'b']])
    expect(whatDiffers('a', 'b')).toEqual(['a', 'b'])
    expect(whatDiffers(undefined, ['a'])).toEqual([undefined, ['a']])
  })
})
