import { describe, expect, it } from 'vitest'
import { changedAsk } from '@/domain/changed-ask'
import { piecesOf, sheetOf, sheetText, type SheetWords } from '@/domain/sheet'
import type { Visit } from '@/domain/visit'
import type { VisitPage } from '@/domain/visit-page'
import { endOf, inTime, isBehind, localDay, readVisitDay } from '@/domain/visit-time'
import { dateWords } from '@/texts/fuzzy'

const at = '2026-11-21T10:00:00.000Z'
const visit = (more: Partial<Visit> = {}): Visit => ({
  id: 'visit',
  createdAt: at,
  changedAt: at,
  personIds: ['dana'],
  asks: [],
  ...more
})
const pageOf = (more: Partial<Visit>, rest: Partial<VisitPage> = {}): VisitPage => ({
  visit: visit(more),
  people: [{ id: 'dana', name: 'Dana', table: 'people' }],
  asks: [],
  open: [],
  expectations: [],
  takings: [],
  changed: [],
  helpers: [],
  places: [],
  ...rest
})
const same = (word: string) => word
const words: SheetWords = {
  parts: {
    heard: 'Heard',
    asks: 'Asks',
    since: 'Since',
    works: 'Helps',
    takings: 'Takes',
    expectations: 'Expects',
    changed: 'Changed',
    helpers: 'Helpers',
    money: 'Money',
    hardToSay: 'Hard',
    lines: 'Lines'
  },
  sinceOf: { sleep: 'Sleep', food: 'Food', movement: 'Movement', mood: 'Mood' },
  rings: { closest: 'Closest', close: 'Close', 'further-out': 'Out' },
  day: same,
  heading: same,
  sinceDay: same,
  since: same,
  stopped: same,
  suggestedBy: same,
  notBorne: 'Not',
  minutes: String,
  along: same,
  field: same,
  nobody: 'someone'
}
const textOf = (page: VisitPage) =>
  sheetText(sheetOf(page, words), { head: 'With', also: 'Also', foot: 'Mine' })

describe('when a visit is', () => {
  it.each([
    ['2026-11-21', '2026-11-21'],
    ['2026-02', '2026-02-28'],
    ['2026-21', '2026-05-31'],
    ['2026-24', '2027-02-28'],
    ['2026~', '2026-12-31']
  ])('%s ends on %s', (date, end) => expect(endOf(date)).toBe(end))

  it('lies behind when its last day has gone by, and not on the day itself', () => {
    expect(isBehind({ on: '2026-11-21' }, '2026-11-21')).toBe(false)
    expect(isBehind({ on: '2026-11' }, '2026-11-30')).toBe(false)
    expect(isBehind({ on: '2026-11' }, '2026-12-01')).toBe(true)
    expect(isBehind({ ended: 'called-off' }, '2026-11-21')).toBe(true)
  })

  it('is the nearest day where no year is said', () => {
    expect(readVisitDay('24 December', dateWords, '2026-11-21')).toBe('2026-12-24')
    expect(readVisitDay('24 December', dateWords, '2027-01-10')).toBe('2026-12-24')
    expect(readVisitDay('spring', dateWords, '2026-11-21')).toBe('2027-21')
    expect(readVisitDay('Thursday', dateWords, '2026-11-21')).toBe('2026-11-26')
    expect(readVisitDay('tomorrow', dateWords, '2026-11-21')).toBe('2026-11-22')
    expect(readVisitDay('yesterday', dateWords, '2026-11-21')).toBe('2026-11-20')
    expect(readVisitDay('in two weeks', dateWords, '2026-11-21')).toBe('2026-12-05')
    expect(readVisitDay('next spring', dateWords, '2026-11-21')).toBe('2027-21')
    expect(readVisitDay('3 May 2024', dateWords, '2026-11-21')).toBe('2024-05-03')
  })

  it('is put in order: the next one first, without a day last; then the latest that was', () => {
    const all = [
      { visit: visit({ id: 'a', on: '2027' }) },
      { visit: visit({ id: 'b' }) },
      { visit: visit({ id: 'c', on: '2026-11-28', time: '10:30' }) },
      { visit: visit({ id: 'd', on: '2026-11-28', time: '09:00' }) },
      { visit: visit({ id: 'e', on: '2024-05' }) },
      { visit: visit({ id: 'f', on: '2025-05-03' }) }
    ]
    const { coming, been } = inTime(all, '2026-11-21')
    expect([coming, been].map((list) => list.map((one) => one.visit.id).join(''))).toEqual(['dcab', 'fe'])
  })

  it('is the day where the person is, also in the hour that a changed clock leaves out', () => {
    expect(localDay(new Date(2026, 2, 29, 2, 30))).toBe('2026-03-29')
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
  })
})

describe('the sheet', () => {
  it('holds what is hard to say only when that is ticked', () => {
    const hard = { hardToSay: 'Zirkonblau', unsaid: 'Ockergelb', said: 'Umbra', paid: 'Siena' }
    expect(textOf(pageOf(hard))).not.toMatch(/Zirkonblau|Ockergelb|Umbra|Siena/)
    expect(textOf(pageOf({ ...hard, printsHardToSay: true }))).toContain('Zirkonblau')
  })

  it('leaves off what was taken off, and what was left off the list of what is taken', () => {
    const base = { createdAt: at, changedAt: at, kind: 'takes', by: '' } as const
    const takings = [
      { ...base, id: 'one', name: 'Magnesium' },
      { ...base, id: 'two', name: 'Hidden tea', leftOff: true as const }
    ]
    expect(textOf(pageOf({}, { takings }))).toContain('Magnesium')
    expect(textOf(pageOf({}, { takings }))).not.toContain('Hidden')
    expect(textOf(pageOf({ leftOff: ['takings'] }, { takings }))).not.toContain('Magnesium')
  })

  it('is shorter for a first visit', () => {
    const said = { sleep: 'Five hours', heard: 'My story' }
    expect(textOf(pageOf({ ...said, first: true }))).not.toContain('Five hours')
    expect(textOf(pageOf({ ...said, first: true }))).toContain('My story')
  })

  it('says as text what stands on the page, and no more', () => {
    const page = pageOf({ heard: 'One. Two.', works: 'Rest.', sleep: 'Five hours', food: 'Soup' })
    const sheet = sheetOf(page, words)
    const said = { head: 'With', also: 'Also', foot: 'Mine' }
    const off = new Set(['heard-1', 'works-0', 'food-0'])
    expect(sheetText(sheet, said)).toContain('Two.')
    const cut = sheetText(sheet, said, off)
    expect(cut).toContain('One.  …\n\nSince\nSleep: Five hours\n\nMine')
    expect(cut).not.toMatch(/Two|Helps|Soup/)
  })

  it('asks of what a page says differently, and of a long list its beginning', () => {
    const change = { id: 'c', personId: 'dana', field: 'fees' }
    const ask = (field: string, before: string, now: string) => [field, before, now].join(' | ')
    const some = { ...change, before: ['Visit: $95', 'Call: $20'], after: ['Visit: $105', 'Call: $20'] }
    expect(changedAsk(some, words, ask)).toBe('fees | Visit: $95 | Visit: $105')
    expect(changedAsk({ ...change, after: 'x'.repeat(900) }, words, ask).length).toBeLessThan(200)
  })

  it.each([
    'A sentence. And one more! '.repeat(40),
    '夜になると眠れません。'.repeat(60),
    'x'.repeat(900),
    ''
  ])('cuts a text into short pieces and loses no letter', (text) => {
    const pieces = piecesOf(text)
    expect(pieces.join('')).toBe(text.trim())
    expect(Math.max(0, ...pieces.map((one) => one.length))).toBeLessThan(200)
  })
})
