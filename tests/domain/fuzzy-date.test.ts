import { describe, expect, it } from 'vitest'
import { beginningOf, readFuzzyDate } from '@/domain/fuzzy-date'
import { dateWords, fuzzyInWords } from '@/texts/fuzzy'

const read = (text: string) => readFuzzyDate(text, dateWords, '2026-11-21')

describe('a date as far as someone can say it', () => {
  it.each([
    ['2024', '2024'],
    ['spring 2024', '2024-21'],
    ['in the winter of 2023', '2023-24'],
    ['about 2019', '2019~'],
    ['May 2024', '2024-05'],
    ['around May 2024', '2024-05~'],
    ['3 May 2024', '2024-05-03'],
    ['May 3rd, 2024', '2024-05-03'],
    ['3.5.2024', '2024-05-03'],
    ['2024-05-03', '2024-05-03'],
    ['yesterday', '2026-11-20'],
    ['last summer', '2026-22'],
    ['December', '2025-12'],
    ['12 Feb', '2026-02-12'],
    ['on Thursday', '2026-11-19'],
    ['Saturday', '2026-11-14'],
    ['mid September', '2026-09~']
  ])('reads “%s”', (text, date) => {
    expect(read(text)).toBe(date)
  })

  it.each([
    '',
    '  ',
    'before the move',
    '31 June 2024',
    '3',
    'spring May 2024',
    '2024 2025',
    '7 weeks',
    '2024-13'
  ])('takes “%s” for none', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it.each([
    ['in March', '2027-03'],
    ['next spring', '2027-21'],
    ['November', '2026-11'],
    ['December', '2026-12'],
    ['3 November', '2027-11-03'],
    ['30 November', '2026-11-30'],
    ['about 2028', '2028~'],
    ['spring 2028', '2028-21'],
    ['tomorrow', '2026-11-22'],
    ['next Tuesday', '2026-11-24'],
    ['Saturday', '2026-11-28'],
    ['in two weeks', '2026-12-05'],
    ['in 10 days', '2026-12-01'],
    ['mid December', '2026-12~']
  ])('reads “%s” as one that is still to come, where it is', (text, date) => {
    expect(readFuzzyDate(text, dateWords, '2026-11-21', true)).toBe(date)
  })

  it('says it again as it was said, and reads its own words', () => {
    const dates = ['2024', '2024-21', '2023-24', '2019~', '2024-05', '2024-05~', '2024-05-03']
    expect(dates.map(fuzzyInWords)).toEqual([
      '2024',
      'spring 2024',
      'winter 2023',
      'about 2019',
      'May 2024',
      'about May 2024',
      '3 May 2024'
    ])
    expect(dates.map((date) => read(fuzzyInWords(date)))).toEqual(dates)
  })

  it('is put in order by the day it begins with', () => {
    const dates = ['2024-24', '2024-22', '2024-05-03', '2024', '2023~']
    expect(dates.toSorted((a, b) => beginningOf(a).localeCompare(beginningOf(b)))).toEqual([
      '2023~',
      '2024',
      '2024-05-03',
      '2024-22',
      '2024-24'
    ])
  })
})
