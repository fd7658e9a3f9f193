import { expect, it } from 'vitest'
import { helpLines, helpLinesFor } from '@/domain/help-lines'

const order = (...locales: string[]) => helpLinesFor(locales).map(({ id }) => id)

it('begins with where the reader is, and leaves nothing out', () => {
  expect(order('en', 'en-GB', 'en')[0]).toBe('uk')
  expect(order('en', 'en-US')[0]).toBe('us')
  expect(order('en', 'fr-FR')[0]).toBe('eu')
  expect(order('de', 'de-CH').toSorted()).toEqual(helpLines.map(({ id }) => id).toSorted())
})

it('begins with the German-speaking countries for whoever reads German in an English browser', () => {
  expect(order('de', 'en-US').slice(0, 4)).toEqual(['de', 'at', 'ch', 'us'])
})

it('begins with the country that the browser names, where it speaks the same language', () => {
  expect(order('de-AT', 'de')[0]).toBe('at')
})
