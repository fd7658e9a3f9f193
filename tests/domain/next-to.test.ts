import { expect, it } from 'vitest'
import type { WebPerson } from '@/domain/web-drawing/drawn-person'
import { angleNextTo, canStandNextTo, standsNextTo } from '@/domain/web-drawing/next-to'

const one = (
  id: string,
  angle: number | undefined,
  sector: WebPerson['sector'] = 'professional'
): WebPerson => ({
  id,
  name: id,
  role: '',
  sector,
  ring: 'close',
  addedAt: '2026-01-01',
  tie: angle === undefined ? {} : { angle },
  angle
})
const web = [
  one('ada', -60),
  one('ben', 0),
  one('cleo', 30),
  one('dina', undefined),
  one('eva', 60, 'community')
]

it('puts someone between whom they are put next to and whoever comes after', () => {
  expect(canStandNextTo(web, 'dina')).toEqual(['ada', 'ben', 'cleo'])
  expect(angleNextTo(web, 'dina', 'ada')).toBe(-30)
  expect(angleNextTo(web, 'dina', 'cleo')).toBe(37.5)
  expect(angleNextTo(web, 'dina', 'eva')).toBeUndefined()
})

it('says after whom someone stands, once they were put there', () => {
  const put = web.map((each) => (each.id === 'dina' ? one('dina', -30) : each))
  expect(standsNextTo(put, 'dina')).toBe('ada')
  expect(standsNextTo(web, 'dina')).toBeUndefined()
})
