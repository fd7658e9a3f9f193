import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followShift, noPresses, shiftWithin, type Press } from '@/domain/quick-close'

const down = (at: number): Press => ({ what: 'shift-down', at })
const up = (at: number): Press => ({ what: 'shift-up', at })
const other: Press = { what: 'other' }

/** Which of these presses close everything. */
function closings(presses: readonly Press[]): number[] {
  let state = noPresses
  return presses.flatMap((press, index) => {
    const next = followShift(state, press)
    state = next.presses
    return next.isThird ? [index] : []
  })
}
/** Shift alone, so many times, every so many milliseconds. */
const shifts = (count: number, every: number, from = 0) =>
  Array.from({ length: count }, (_none, index) => [
    down(from + index * every),
    up(from + index * every + 60)
  ]).flat()
/** A capital: Shift, a letter while it is down, and both let go. */
const capital = (at: number): Press[] => [down(at), other, up(at + 90)]

describe('Shift three times', () => {
  it('closes with the third press, when it is let go', () => {
    expect(closings(shifts(3, 200))).toEqual([5])
    expect(closings(shifts(2, 200))).toEqual([])
    expect(closings(shifts(6, 150))).toEqual([5, 11])
  })

  it('must be quick: three slow presses are none', () => {
    expect(closings(shifts(3, shiftWithin / 2 + 1))).toEqual([])
    expect(closings(shifts(3, shiftWithin / 2 - 60))).toEqual([5])
    expect(closings([...shifts(1, 0), ...shifts(3, 200, 5000)])).toEqual([7])
  })

  it('is not what somebody does who types capitals, however fast', () => {
    expect(closings([0, 1, 2, 3, 4, 5].flatMap((n) => capital(n * 120)))).toEqual([])
    expect(closings([...shifts(2, 100), ...capital(200)])).toEqual([])
    expect(closings([...shifts(2, 100), ...capital(200), ...shifts(1, 0, 320)])).toEqual([])
  })

  it('begins anew after anything else: a letter, a click, a hand that rests on the key', () => {
    expect(closings([...shifts(2, 100), other, ...shifts(2, 100, 300)])).toEqual([])
    expect(closings([...shifts(2, 100), down(250), down(300), up(400)])).toEqual([])
  })

  it('never closes without three presses of Shift alone since anything else was done', () => {
    const some = fc.oneof(
      fc.constant('other' as const),
      fc.constant('shift-down' as const),
      fc.constant('shift-up' as const)
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(some, fc.integer({ min: 0, max: 900 })), { maxLength: 60 }), (steps) => {
        let at = 0
        const presses = steps.map(([what, later]): Press => {
          at += later
          return what === 'other' ? other : { what, at }
        })
        for (const third of closings(presses)) {
          const since = presses.slice(third - 5, third + 1)
          expect(since.map((one) => one.what).join(' ')).toBe(
            'shift-down shift-up shift-down shift-up shift-down shift-up'
          )
          const [first, last] = [since[0], since[5]]
          if (first?.what === 'shift-down' && last?.what === 'shift-up')
            expect(last.at - first.at).toBeLessThanOrEqual(shiftWithin)
        }
      })
    )
  })
})
