import { visitDay } from '@/components/visit/visit-names'
import type { Rhythm } from '@/domain/rhythm'
import type { NextTime } from '@/domain/rhythm-time'
import { fuzzyInWords } from '@/texts/fuzzy'
import { words } from '@/texts/rhythm-words'

const t = words.rhythm

/** "every three months" */
export const often = (count: number, unit: 'weeks' | 'months'): string =>
  t.usual[`${unit} ${count}`] ?? t.every(count, unit)

/** "about every three months"; empty where nothing is said of it. */
export const aboutEvery = ({ count, unit }: Pick<Rhythm, 'count' | 'unit'>): string =>
  count === undefined || unit === undefined ? '' : t.aboutEvery(often(count, unit))

/** One line of how it was: "About every month, since 3 May 2024". */
export function lineOf({ kind, on, count = 1, unit = 'months' }: Rhythm): string {
  const day = fuzzyInWords(on)
  return kind === 'every' ? t.line.every(often(count, unit), day) : t.line[kind](day)
}

/** A day as far as a rhythm can know it: of months the month, of weeks the day. */
const aboutDay = (on: string, unit: 'weeks' | 'months') =>
  fuzzyInWords(unit === 'months' ? on.slice(0, 7) : on)

/** When the next time is, in a few words or as a sentence. */
export function nextSaid(next: NextTime, how: 'short' | 'next'): string {
  const said = t[how]
  if (next.is === 'about-now') return said.aboutNow
  if (next.is === 'about') return said.aboutOn(aboutDay(next.on, next.unit))
  if (next.is === 'planned') return said.planned(visitDay(next.on))
  if (next.is === 'not-counted') return said.notCounted
  return how === 'short' ? t.short.resting(fuzzyInWords(next.since)) : t.next.resting
}
