import { describe, expect, it } from 'vitest'
import { copiesToLetGo, isCopyDue, type CopyReason, type SafetyCopy } from '@/domain/safety-copy'

const now = '2026-11-21T12:00:00.000Z'
const hour = 3_600_000
const copy = (ago: number, reason: CopyReason = 'change', bytes = 100): SafetyCopy => {
  const at = new Date(Date.parse(now) - ago * hour).toISOString()
  return { id: at, at, reason, version: 5, stamp: at, counts: {}, sum: '', bytes }
}
const agesOf = (copies: readonly SafetyCopy[]) =>
  copies.map(({ at }) => (Date.parse(now) - Date.parse(at)) / hour)

describe('the ring of safety copies', () => {
  it('takes one when there is none, and an hour after the last when something was done', () => {
    expect(isCopyDue([], '1', now)).toBe(true)
    expect(isCopyDue([copy(0.9)], 'other', now)).toBe(false)
    expect(isCopyDue([copy(5), copy(1.1)], 'other', now)).toBe(true)
    expect(isCopyDue([copy(30)], copy(30).stamp, now)).toBe(false)
    expect(isCopyDue([copy(0.1, 'restore'), copy(0.2)], 'other', now)).toBe(true)
    // The clock was set back since.
    expect(isCopyDue([copy(-5)], 'other', now)).toBe(true)
  })

  it('after a year of every hour keeps a day of hours, a week of days, a month of weeks, a year of months', () => {
    let all: SafetyCopy[] = []
    // Far back a few hours of each day are enough to try it.
    for (let ago = 366 * 24; ago >= 0; ago -= ago > 10 * 24 ? 8 : 1) {
      all = [...all, copy(ago)]
      const at = new Date(Date.parse(now) - ago * hour).toISOString()
      const going = new Set(copiesToLetGo(all, at, Infinity))
      all = all.filter((one) => !going.has(one))
    }
    const ages = agesOf(all).toSorted((a, b) => a - b)
    expect(ages.filter((age) => age < 24)).toHaveLength(24)
    expect(ages.filter((age) => age >= 24 && age < 7 * 24).length).toBeGreaterThanOrEqual(5)
    expect(ages.filter((age) => age >= 7 * 24 && age < 32 * 24).length).toBeGreaterThanOrEqual(3)
    expect(ages.at(-1)).toBeGreaterThan(330 * 24)
    expect(ages.length).toBeLessThan(24 + 7 + 5 + 13)
  })

  it('keeps hours of use, however far they lie apart', () => {
    const all = [0, 50, 51, 52, 200, 201].map((ago) => copy(ago))
    expect(copiesToLetGo(all, now, Infinity)).toEqual([])
  })

  it('keeps for a week what was taken before something that changes much', () => {
    const all = [...Array.from({ length: 60 }, (_one, ago) => copy(ago)), copy(40.5, 'restore')]
    expect(copiesToLetGo(all, now, Infinity).map(({ reason }) => reason)).not.toContain('restore')
  })

  it('where there is little space lets those go that are missed least, and never the last two', () => {
    const all = Array.from({ length: 20 }, (_one, ago) => copy(ago * ago))
    const going = agesOf(copiesToLetGo(all, now, 600))
    expect(going).toHaveLength(14)
    expect(going).not.toContain(0)
    expect(going).not.toContain(361)
    expect(copiesToLetGo(all, now, 0)).toHaveLength(18)
  })
})
