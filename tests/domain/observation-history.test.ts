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
    noted('own', 'Calls back.')
  ]
  const told = historiesOf(all, ['my-story', 'being-heard']).map(({ quality, first, between, now }) => [
    quality,
    first?.sentence,
    ...between.map(({ sentence }) => sentence),
    now.sentence
  ])
  expect(told).toEqual([
    ['my-story', undefined, 'Took the whole of it.'],
    ['being-heard', 'She waited.', 'She was in a hurry.', 'She still waits.'],
    ['own', undefined, 'Calls back.']
  ])
})

it('makes no “then” and “now” of one day', () => {
  const all = [noted('my-story', 'One.', '2026-10-02'), noted('my-story', 'Two.', '2026-10-02')]
  expect(historiesOf(all, [])).toMatchObject([{ between: [{ sentence: 'One.' }], now: { sentence: 'Two.' } }])
  expect(historiesOf(all, [])[0]).not.toHaveProperty('first')
})
