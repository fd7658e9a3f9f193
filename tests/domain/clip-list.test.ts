import { expect, it } from 'vitest'
import { withNewer } from '@/domain/clip-list'

const clip = (id: string, day: string) => ({ id, keptAt: `2026-${day}T12:00:00.000Z` })
const months = [
  { month: '2026-11', ids: ['b', 'a'] },
  { month: '2026-10', ids: ['z'] }
]

it('puts what was kept since before the list, in its month', () => {
  const newest = [clip('d', '12-01'), clip('c', '11-21'), clip('b', '11-20'), clip('a', '11-19')]
  expect(withNewer(months, newest)).toEqual([
    { month: '2026-12', ids: ['d'] },
    { month: '2026-11', ids: ['c', 'b', 'a'] },
    { month: '2026-10', ids: ['z'] }
  ])
})

it('leaves a list alone that knows all of it, and makes one where there is none', () => {
  const newest = [clip('b', '11-20'), clip('a', '11-19')]
  expect(withNewer(months, newest)).toBe(months)
  expect(withNewer(months, [])).toBe(months)
  expect(withNewer([], newest)).toEqual([{ month: '2026-11', ids: ['b', 'a'] }])
})
