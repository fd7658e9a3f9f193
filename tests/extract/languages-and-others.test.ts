import { describe, expect, it } from 'vitest'
import { readPage } from '@/extract/read-page'
import { readPersonName } from '@/extract/text/person-name'
import { readPrintedPhones } from '@/extract/text/phones'
import { complaints, isComplaint } from '@/extract/words/complaints'
import { languageNamesBy, languagesIn, languageWords } from '@/extract/words/languages'
import { notToUse } from '@/extract/words/other-parties'
import { isPageName, pageNames } from '@/extract/words/page-names'
import { loadHtml } from '../pages/load-page'

const read = (html: string, url = 'https://practice.test/') =>
  readPage(loadHtml(`<title>Contact</title><body>${html}`), url).practitioner.fields

const named: Record<string, string[]> = {
  en: ['Swiss German', 'English'],
  de: ['Norwegisch', 'Deutsch'],
  fr: ['langue des signes', 'breton'],
  es: ['euskera', 'castellano'],
  it: ['tedesco', 'friulano'],
  pt: ['português', 'mirandês'],
  nl: ['Frysk', 'Nederlands'],
  ja: ['英語', 'スペイン語'],
  ru: ['русский', 'английский'],
  ko: ['한국어', '영어'],
  sv: ['svenska', 'finska'],
  pl: ['polskim', 'ukraińsku']
}
const spoken: Record<string, string> = {
  en: 'Sessions are in English and Polish.',
  de: 'Beratung auf Deutsch und Englisch.',
  fr: 'Les consultations se font en français et en anglais.',
  es: 'Atiendo en español e inglés.',
  nl: 'We spreken Nederlands en Engels.',
  it: 'Ricevo in italiano e in tedesco.',
  pt: 'Trabalho com adultos, em português e espanhol.',
  ja: '英語とスペイン語での対応も可能です。',
  ru: 'Я говорю: русский и английский.',
  ko: '언어: 한국어, 영어',
  sv: 'Vi talar svenska och engelska.',
  pl: 'Mówię po polsku i angielsku.'
}
const old: Record<string, string> = {
  en: 'The landline (01) 676 3318 is no longer in use.',
  de: 'Die Nummer 030 1234 5678 gilt nicht mehr.',
  fr: "L'ancien numéro 04 78 29 61 37 sonne dans le vide.",
  es: 'El +34 944 76 02 83 ya no funciona.',
  nl: 'Niet via het onthaal: 09 231 77 50.',
  it: 'Tel. 0542 683 119 (non prendono appuntamenti per me)',
  pt: 'O +351 217 960 348 já não é nosso.',
  ja: '03-3700-1122 は現在使われておりません。'
}
const called: Record<string, string> = {
  en: 'Fees & Insurance',
  de: 'Konditionen',
  fr: 'Infos pratiques',
  es: 'Quiénes somos',
  nl: 'Tarieven en terugbetaling',
  it: 'Chi sono',
  pt: 'Quem somos',
  ja: '院長紹介'
}
const brought: Record<string, string> = {
  en: 'Sleep and worry',
  de: 'Heuschnupfen',
  fr: 'Burn-out',
  es: 'Duelo',
  nl: 'Chronische bekkenpijn',
  it: 'Cervicalgia',
  pt: 'Crises de pânico',
  pl: 'Zaburzenia odżywiania',
  ja: '五十肩',
  sv: 'Ryggvärk'
}

describe('cue tables have an example in each of their languages', () => {
  it.each(Object.keys(languageNamesBy))('names of languages, %s', (language) => {
    const names = named[language] ?? []
    expect(names).not.toEqual([])
    expect(languagesIn(names.join(', ')).names.toSorted()).toEqual(names.toSorted())
  })
  it.each(Object.keys(languageWords))('which languages somebody speaks, %s', (language) =>
    expect(read(`<main><p>${spoken[language] ?? ''}</p></main>`).languages).toHaveLength(2)
  )
  it.each(Object.keys(notToUse))('a number that is not to be used, %s', (language) =>
    expect(
      read(`<main><p>${old[language] ?? ''}</p></main>`, 'https://practice.test/').phones
    ).toBeUndefined()
  )
  it.each(Object.keys(pageNames))('what a page is called, %s', (language) =>
    expect(isPageName(called[language] ?? 'Zorvina')).toBe(true)
  )
  it.each(Object.keys(complaints))('what people come with, %s', (language) =>
    expect(isComplaint(brought[language] ?? '')).toBe(true)
  )
})

it('a practice is not what a page is called', () => {
  for (const name of ['Harrow Practice', 'Eetwijs', 'TCM am Limmatufer', 'Kiné du Gros Caillou'])
    expect(isPageName(name)).toBe(false)
})

it.each([
  'I studied German and French literature.',
  'The website is available in English and German.',
  'My book was published in Dutch and Danish.'
])('%s says nothing of what is spoken', (text) =>
  expect(read(`<main><p>${text}</p></main>`).languages).toBeUndefined()
)

const phones = (text: string, country = 'US') =>
  readPrintedPhones(
    [
      {
        text,
        tag: 'p',
        heading: 0,
        region: 'main',
        row: 0,
        linked: false,
        bold: false,
        struck: false,
        href: '',
        marks: ''
      }
    ],
    [country]
  ).map(({ printed }) => printed)

it('numbers that touch something else are told apart', () => {
  expect(phones('Cleveland, OH 44110 · (216) 555-0144')).toEqual(['(216) 555-0144'])
  expect(phones('Tel. 051 0099887 / 347 1234567', 'IT')).toEqual(['051 0099887', '347 1234567'])
  expect(phones('TEL：０７５－７０６－２３８１', 'JP')).toEqual(['075-706-2381'])
})

it('a profession in brackets is no part of a name', () =>
  expect(readPersonName('Dr Zorvin Quelpart (Osteopath)')).toMatchObject({
    name: 'Zorvin Quelpart',
    works: true
  }))

it('an insurer’s line and a car park’s are not the practice’s', () => {
  const said =
    'Ring us on 01539 721884. Ring Bupa on 0345 600 3477. Car park for disabled people: 01539 733333.'
  expect(read(`<main><p>${said}</p></main>`).phones).toEqual(['01539 721884'])
})
