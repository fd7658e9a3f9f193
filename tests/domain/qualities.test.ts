import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeptQuality } from '@/domain/kept-quality'
import { essayOf, placed, standingQualities } from '@/domain/qualities'
import { qualities } from '@/domain/quality'
import { mayBeNotExpected, offeredNotExpected, wasNotHeard } from '@/domain/specialist'

const at = { createdAt: '2026-11-21T10:00:00.000Z', changedAt: '2026-11-21T10:00:00.000Z' }
const rowsOf = (orders: Map<string, number>): KeptQuality[] =>
  [...orders].map(([id, order]) => ({ id, order, ...at }))

describe('the order of the qualities', () => {
  it('is the one they always had until someone changes it, and own ones stand first', () => {
    expect(standingQualities([]).map(({ id }) => id)).toEqual(qualities)
    expect(Object.keys(essayOf)).toEqual([...qualities])
    const own: KeptQuality = { id: 'own', own: true, name: 'Calls back', ...at }
    expect(standingQualities([own]).map(({ id }) => id)).toEqual(['own', ...qualities])
  })

  it('is what was asked for, however often something is moved', () => {
    const move = fc.record({
      id: fc.constantFrom(...qualities),
      before: fc.constantFrom(undefined, ...qualities)
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 120 }), (moves) => {
        const orders = new Map<string, number>()
        let expected: string[] = [...qualities]
        for (const { id, before } of moves) {
          if (id === before) continue
          for (const [moved, order] of placed(standingQualities(rowsOf(orders)), id, before))
            orders.set(moved, order)
          expected = expected.filter((one) => one !== id)
          const to = before === undefined ? -1 : expected.indexOf(before)
          expected.splice(to < 0 ? expected.length : to, 0, id)
        }
        expect(standingQualities(rowsOf(orders)).map((one) => one.id)).toEqual(expected)
      }),
      { numRuns: 60 }
    )
  })

  it('stays when one is moved between the same two again and again', () => {
    const orders = new Map<string, number>()
    for (let round = 0; round < 200; round++) {
      const [id, before] = round % 2 === 0 ? ['daily-life', 'my-story'] : ['my-story', 'daily-life']
      for (const [moved, order] of placed(standingQualities(rowsOf(orders)), id, before))
        orders.set(moved, order)
    }
    const found = standingQualities(rowsOf(orders)).map((one) => one.id)
    expect(found.slice(0, 3)).toEqual(['shared-power', 'my-story', 'daily-life'])
  })
})

describe('a specialist', () => {
  it('is never let off respect, options and help with this', () => {
    expect(['respect', 'open-to-options', 'help-with-this'].map(mayBeNotExpected)).toEqual([
      false,
      false,
      false
    ])
    expect(['fits-my-outlook', ...offeredNotExpected].map(mayBeNotExpected)).toEqual([true, true, true])
  })

  it('and anyone: two notes of not being heard are noticed, one is not', () => {
    const note = { quality: 'being-heard', stance: 'against' }
    expect(wasNotHeard([note])).toBe(false)
    expect(wasNotHeard([note, { ...note, removedAt: 'x' }, { ...note, stance: 'for' }])).toBe(false)
    expect(wasNotHeard([note, note])).toBe(true)
  })
})
