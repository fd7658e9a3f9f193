import { expect, it } from 'vitest'
import { mayLeave, reachAfter } from '@/domain/privacy'

it('is private until something else is said; what may be shared may be printed', () => {
  const ways = (privacy?: Parameters<typeof mayLeave>[0]) => [
    mayLeave(privacy, 'print'),
    mayLeave(privacy, 'share')
  ]
  expect(ways()).toEqual([false, false])
  expect(ways('private')).toEqual([false, false])
  expect(ways('may-print')).toEqual([true, false])
  expect(ways('may-share')).toEqual([true, true])
})

it('what is said of one way takes nothing from the other that was not meant', () => {
  expect(reachAfter(undefined, 'print', true)).toBe('may-print')
  expect(reachAfter('may-share', 'print', true)).toBe('may-share')
  expect(reachAfter('may-print', 'share', true)).toBe('may-share')
  expect(reachAfter('may-share', 'share', false)).toBe('may-print')
  expect(reachAfter('private', 'share', false)).toBeUndefined()
  expect(reachAfter('may-share', 'print', false)).toBeUndefined()
})
