import { expect, it } from 'vitest'
import type { Observation } from '@/domain/observation'
import { historiesOf } from '@/domain/observation-history'

let ids = 0
function noted(quality: string, sentence: string, on?: string): Observation {
  ids += 1
  const at = new Date(Date.UTC(2026, 10, 21, 10, 0, ids)).toISOString()
  const said = { quality, sentence, ...(on !== undefined && { on }) }
  const base = { id: `observation-${ids}`, createdAt: at, changedAt: at, personId: 'dana' }
  return { ...base, ...said, side: 'them', basis: 'felt', state: 'said' }
}

it('tells each quality from then to now, in the client’s order, whenever it was written down', () => {
  const all = [
    noted('being-heard', 'She still waits.', '2026-10'),
    noted('my-story', 'Took the whole of it.', '2024'),
    noted('being-heard', 'She waited.', '2024-21'),
    noted('being-heard', 'She was in a hurry.', '2025-06-03'),
    noted('respect', 'Asked before she touched the knee.')
  ]
  const told = historiesOf(all, ['my-story', 'being-heard']).map(({ quality, sides }) => [
    quality,
    ...sides.flatMap(({ first, between, now }) => [first, ...between, now].map((one) => one?.sentence))
  ])
  expect(told).toEqual([
    ['respect', undefined, 'Asked before she touched the knee.'],
    ['my-story', undefined, 'Took the whole of it.'],
    ['being-heard', 'She waited.', 'She was in a hurry.', 'She still waits.']
  ])
})

it('makes no “then” and “now” of one visit, nor of what they showed and what I brought', () => {
  const days = [noted('my-story', 'One.', '2026-10-02'), noted('my-story', 'Two.', '2026-10-09')]
  expect(historiesOf(days, [])).toMatchObject([
    { sides: [{ side: 'them', between: [{ sentence: 'One.' }], now: { sentence: 'Two.' } }] }
  ])
  const mine: Observation = { ...noted('my-story', 'I said no.', '2020'), side: 'me' }
  const [history] = historiesOf([...days, mine], [])
  expect(history?.sides.map(({ side, first }) => [side, first])).toEqual([
    ['them', undefined],
    ['me', undefined]
  ])
})
