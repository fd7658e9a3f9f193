import { describe, expect, it } from 'vitest'
import { readPage } from '@/extract/read-page'
import { plansTold } from '@/extract/words/plans-told'
import { loadHtml } from '../pages/load-page'

const reading = (html: string) =>
  readPage(loadHtml(`<title>Harrow Practice</title><body>${html}`), 'https://practice.test/about')
const insurance = (text: string) => reading(`<main><p>${text}</p></main>`).practitioner.fields.insurance

/** One sentence for each language of the table, with two plans that no list knows. */
const told: Record<string, [sentence: string, first: string, second: string]> = {
  en: ['I am in network with Tern Health and Fulmar Blue.', 'Tern Health', 'Fulmar Blue'],
  de: ['Die Zusatzversicherungen von Ternia und Fulmar Kasse beteiligen sich.', 'Ternia', 'Fulmar Kasse'],
  fr: ['Certaines mutuelles (Ternis, Fulmar) prennent en charge deux séances.', 'Ternis', 'Fulmar'],
  es: ['Convenio con Ternasa y Fulmar Salud.', 'Ternasa', 'Fulmar Salud'],
  it: ['Convenzione con Fondo Ternario e con la Cassa Fulmar.', 'Fondo Ternario', 'Cassa Fulmar'],
  pt: ['Acordos com Ternia Saúde e Fulmar.', 'Ternia Saúde', 'Fulmar'],
  nl: [
    'Vergoed vanuit de aanvullende verzekering van onder andere Ternia, Zorgkring Oost.',
    'Ternia',
    'Zorgkring Oost'
  ],
  sv: ['Du som är försäkrad genom Ternia och Nordfulmar är välkommen.', 'Ternia', 'Nordfulmar'],
  pl: ['Rozliczam pakiety Ternmed i Fulmed.', 'Ternmed', 'Fulmed']
}

describe('plans that no list knows', () => {
  it.each(Object.keys(plansTold))('are told by what leads to them, %s', (language) => {
    const [sentence, first, second] = told[language] ?? ['', '', '']
    expect(insurance(sentence)).toEqual([first, second])
  })
  it.each([
    ['Tern Health and Fulmar Life will refund some of it.', ['Tern Health', 'Fulmar Life']],
    ['Recognised by Tern Health; I am no longer able to take Knot Life.', ['Tern Health']],
    ['We accept Tern Health, Fulmar Blue and most HSA cards.', ['Tern Health', 'Fulmar Blue']]
  ])('%s', (text, plans) => expect(insurance(text)).toEqual(plans))
  it.each([
    'I am registered with the Harrow Council of Osteopaths.',
    'We accept Cash, Visa and Mastercard.',
    'I don’t take insurance. Plans such as Tern PPO often pay back part of it.',
    'Mit Verordnung rechne ich mit Ihnen ab.',
    'I trained with Ada Moss and Ida Fern.'
  ])('%s names none', (text) => expect(insurance(text)).toBeUndefined())
})

describe('teams that no heading lists', () => {
  const names = (html: string) =>
    reading(`<main><h1>Our team</h1>${html}</main>`).people?.map(({ name }) => name) ?? []
  it.each([
    [
      'plain items',
      '<ul><li><b>Zorvina Quelpart</b>, osteopath. Backs.</li><li>Ada Moss, acupuncturist</li><li>Ida Fern, reception and post</li></ul>'
    ],
    [
      'a list of definitions',
      '<dl><dt>Zorvina Quelpart</dt><dd>Leg. naprapat</dd><dt>Ada Moss</dt><dd>Osteopath</dd><dt>Ida Fern</dt><dd>Reception</dd></dl>'
    ],
    [
      'names over what they are',
      '<div>Zorvina Quelpart</div><p>Principal osteopath · BOst</p><div>Ada Moss</div><p>Osteopath</p><div>Ida Fern</div><p>Practice manager</p>'
    ]
  ])('%s', (_how, html) => expect(names(html)).toEqual(['Zorvina Quelpart', 'Ada Moss', 'Ida Fern']))
  it('whoever has a number of their own in the same house is none of them', () =>
    expect(
      names(
        '<p><b>Zorvina Quelpart</b></p><p>Osteopath</p><ul><li>Ada Moss, osteopath – 020 7946 0018</li></ul>'
      )
    ).toEqual([]))
})

it.each([
  ['Zorvina Quelpart Dip RM, MISRM', ['Dip RM', 'MISRM']],
  ['Zorvina Quelpart M.A.R.', ['M.A.R.']]
])('the letters of %s', (text, letters) =>
  expect(reading(`<main><h1>${text}</h1><p>Osteopath</p></main>`).practitioner.fields).toMatchObject({
    name: 'Zorvina Quelpart',
    credentials: letters
  })
)

it.each([
  [
    'My name is Zorvina Quelpart. I’m an accredited counsellor, Dip. Couns., MBACP (Accred), and a baker.',
    ['Dip. Couns.', 'MBACP (Accred)']
  ],
  [
    'Mi chiamo Zorvina Quelpart, sono fisioterapista e osteopata D.O. m.R.O.I., e cuoca.',
    ['D.O.', 'm.R.O.I.']
  ],
  ['Ik ben Zorvina Quelpart, haptotherapeut (VVH).', ['VVH']]
])('letters behind what they are: %s', (text, letters) =>
  expect(reading(`<main><p>${text}</p></main>`).practitioner.fields.credentials).toEqual(letters)
)

it('each offer of a sentence is a fee of its own', () =>
  expect(
    reading('<main><p>Fees: first visit £62, after that £48 (30 mins); under 12s £35.</p></main>')
      .practitioner.fields.fees
  ).toEqual(['first visit £62', 'after that £48 (30 mins)', 'under 12s £35.']))
