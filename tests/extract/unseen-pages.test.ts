import { describe, expect, it } from 'vitest'
import { readPage } from '@/extract/read-page'
import { farewell, farewells } from '@/extract/words/bylines'
import { readPersonName } from '@/extract/text/person-name'
import { loadHtml } from '../pages/load-page'

const reading = (html: string, title = 'Contact', url = 'https://practice.test/contact') =>
  readPage(loadHtml(`<title>${title}</title><body>${html}`), url)
const phones = (html: string) =>
  reading(`<main><h1>Ada Moss</h1><p>Osteopath</p><p>Tel. +44 1539 721884</p>${html}</main>`).practitioner
    .fields.phones

describe('a number of another body is not theirs', () => {
  it.each([
    'Mitglied Physiobund Bern (Sekretariat +41 31 555 09 00)',
    'Member of the Society of Massage (office +44 20 7946 0018)',
    'Secrétariat de la maison de santé : +33 2 61 91 30 12',
    'Ordine Psicologi tel. +39 051 555 0900',
    'Krajowa Izba Fizjoterapeutów: +48 22 555 09 00',
    'Nocna pomoc lekarska: +48 61 555 09 99',
    'Psykiatrisk akutmottagning +46 31 390 06 90',
    'Licensed: Illinois / 036.555014',
    '</p><h3>Polecamy</h3><p>tel. +48 61 555 07 70'
  ])('%s', (said) => expect(phones(`<p>${said}</p>`)).toEqual(['+44 1539 721884']))

  it('the same number with other extensions is a switchboard', () =>
    expect(
      reading(
        '<main><h1>Dr. Ada Moss, MD</h1><a href="tel:+18005550199">(800) 555-0199 x 80412</a><p>Ida Fern, MD</p><p>Evanston · (800) 555-0199 x 80377</p></main>'
      ).practitioner.fields.phones
    ).toBeUndefined())
})

it('a practice that names itself before its number owns it, under whatever heading', () =>
  expect(
    reading(
      '<h2>No insurance?</h2><p>Moss Physical Therapy, Inc. * 2260 Far Hills Lane * (937) 555-0145</p>',
      'Moss Physical Therapy'
    ).practitioner.fields.phones
  ).toEqual(['(937) 555-0145']))

it('a calling with what schools say of it is nobody’s name', () =>
  expect(readPersonName('Accredited Practising Dietitian')).toBeUndefined())

it('letters on the line below a name of a team are theirs', () =>
  expect(
    reading(
      '<main><h2>Ada Moss</h2><p>B.Physio, M.SportsPhysio, MACP</p><p>Physiotherapist</p><h2>Dr Ida Fern</h2><p>DPsych, MAPS</p><p>Clinical Psychologist</p></main>'
    ).people
  ).toMatchObject([
    { name: 'Ada Moss', credentials: ['B.Physio', 'M.SportsPhysio', 'MACP'], role: 'Physiotherapist' },
    { name: 'Ida Fern', credentials: ['DPsych', 'MAPS'], role: 'Clinical Psychologist' }
  ]))

const closings: Record<string, string> = {
  en: 'Warmly, Ada Moss',
  de: 'Herzlich, Ihre Ada Moss',
  fr: 'Bien à vous, Ada Moss',
  es: 'Un abrazo, Ada Moss',
  nl: 'Hartelijke groet, Ada Moss',
  it: 'A presto, Ada Moss',
  pt: 'Um abraço, Ada Moss',
  sv: 'Varma hälsningar, Ada Moss',
  pl: 'Pozdrawiam, Ada Moss'
}
it.each(Object.keys(farewells))('how a letter ends, in %s', (language) =>
  expect(farewell.exec(closings[language] ?? '')?.[1]).toBe('Ada Moss')
)

const prose =
  '<p>Every spring the same letters come in, so this month I answer them all in one go, as well as I can.</p>'
it.each([
  [
    'By Ada Moss, PT, DPT Medically reviewed by Ida Fern, MD',
    { author: 'Ada Moss', authorCredential: 'PT, DPT' }
  ],
  ['Words Ada Moss Photographs Ned Orr', { author: 'Ada Moss' }]
])('an author’s line ends where another’s part begins: %s', (line, author) => {
  const { advice } = reading(`<article><h1>A stiff back</h1><p>${line}</p>${prose.repeat(4)}</article>`)
  expect(advice.fields).toMatchObject(author)
})

it('a newsletter’s page with a byline below its headline is something to read', () =>
  expect(
    reading(
      `<td>Needle Notes</td><p>May 2011</p><h2>Sneezing season</h2><p>by Hal Moss, L.Ac.</p>${prose.repeat(5)}<hr><p>Moss Acupuncture, 310 Corry Lane. 937-555-0126.</p>`,
      'Needle Notes',
      'https://practice.test/news/0511.html'
    ).kind
  ).toBe('advice'))
