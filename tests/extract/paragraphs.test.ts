import { expect, it } from 'vitest'
import type { Line } from '@/extract/dom/line'
import { trimParagraphs } from '@/extract/main-text/paragraphs'

const line = (text: string, tag = 'p', heading = 0): Line => ({
  text,
  tag,
  heading,
  region: 'main',
  row: 0,
  linked: false,
  bold: false,
  struck: false,
  href: '',
  marks: ''
})
const told = [
  line('A sprain wants a little rest, and then a little walking, more of it every day.'),
  line('Put the foot up in the evening, and cool it with a cloth whenever it feels hot.'),
  line('If it still gives way after six weeks, ask to be seen again.')
]
const texts = told.map(({ text }) => text)

it('ends before what a piece is drawn from', () => {
  const sources = [
    line('Quellen', 'summary'),
    line('Moss A. Ankles, 2019.', 'li'),
    line('Wichtiger Hinweis: Dieser Text ersetzt keinen Besuch.')
  ]
  expect(trimParagraphs([...told, ...sources], undefined)).toEqual(texts)
})

it('ends before a list that cites, though no heading says so', () => {
  const cited = [
    line('Moss A, Fern B. Ankles at rest. J Feet. 2019;38(1):33-44.', 'li'),
    line('Feet: a leaflet.', 'li')
  ]
  expect(trimParagraphs([...told, ...cited], undefined)).toEqual(texts)
})

it('keeps a list that is said', () => {
  const listed = [line('Rest it', 'li'), line('Cool it', 'li')]
  expect(trimParagraphs([...told, ...listed], undefined)).toEqual([...texts, 'Rest it', 'Cool it'])
})

it("leaves out a leaflet's number and the ward's, and keeps a greeting", () => {
  const leaflet = [line('Version: 3'), line('Contact', 'h2', 2), line('Ward 4, ring 01632 960 215')]
  expect(trimParagraphs([...told, ...leaflet], undefined)).toEqual(texts)
  const greeting = [line('In good health,'), line('Ada and all of us')]
  expect(trimParagraphs([...told, ...greeting], undefined)).toEqual([
    ...texts,
    'In good health,',
    'Ada and all of us'
  ])
})
