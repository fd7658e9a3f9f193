import { describe, expect, it } from 'vitest'
import { readPage } from '@/extract/read-page'
import { isKnownCredential, readCredentials } from '@/extract/text/credentials'
import { faxLabel } from '@/extract/words/phone-labels'
import { loadHtml } from '../pages/load-page'

const page = (html: string, title = 'Zorvina Quelpart, osteopath', url = 'https://quelpart.test/about') =>
  readPage(loadHtml(`<title>${title}</title><body>${html}`), url)
const read = (html: string, title?: string) => page(html, title).practitioner.fields

describe('credentials', () => {
  it.each([
    ['BSc(Hons) Ost', ['BSc(Hons) Ost']],
    ['MA Clin Psych (UCT)', ['MA Clin Psych (UCT)']],
    ['MBACP (Accred)', ['MBACP (Accred)']],
    [
      'dipl. Physiotherapeut FH, MAS Sportphysiotherapie',
      ['dipl. Physiotherapeut FH', 'MAS Sportphysiotherapie']
    ],
    ['MIACP, BSc (Hons) Counselling', ['MIACP', 'BSc (Hons) Counselling']]
  ])('%s', (text, credentials) => expect(readCredentials(text).credentials).toEqual(credentials))
  it('are no sentences', () => {
    expect(isKnownCredential('BA in History from York')).toBe(false)
    expect(readCredentials('Master of the house').credentials).toEqual([])
  })
  it('stand in brackets behind a membership or a training', () =>
    expect(
      read(
        '<h1>Zorvina Quelpart</h1><p>Midwife</p><p>I trained at Ara in Christchurch (BMid, 2011) and live here.</p>'
      ).credentials
    ).toEqual(['BMid']))
  it('stand in a list of qualifications', () =>
    expect(
      read(
        '<h1>Zorvina Quelpart</h1><p>Physiotherapist</p><h3>Qualifications &amp; memberships</h3><ul><li>B.Physio, La Selva University (1998)</li><li>Member of a choir</li></ul>'
      ).credentials
    ).toEqual(['B.Physio']))
})

describe('what people come with', () => {
  it.each([
    [
      'Ich arbeite mit Kindern und Eltern: bei Schulangst, ADHS und Zwängen.',
      ['Schulangst', 'ADHS', 'Zwängen']
    ],
    ['Grace works here with IBS, PCOS and type 2 diabetes.', ['IBS', 'PCOS', 'type 2 diabetes']],
    ['Elle soigne surtout les maux de dos, les vertiges et la fatigue.', ['maux de dos', 'vertiges']],
    ['Seguo persone con celiachia, intolleranze e diabete.', ['celiachia', 'intolleranze', 'diabete']],
    ['腰痛、肩こり、頭痛でお悩みの方をみています。', ['腰痛', '肩こり', '頭痛']]
  ])('%s', (sentence, specialties) =>
    expect(read(`<h1>Zorvina Quelpart</h1><p>${sentence}</p>`).specialties).toEqual(
      expect.arrayContaining(specialties)
    )
  )
  it('is not whom somebody works with', () =>
    expect(
      read('<h1>Zorvina Quelpart</h1><p>I worked with schools, libraries, theatres and farms.</p>')
        .specialties ?? []
    ).not.toContain('libraries'))
})

describe('plans', () => {
  it('are those under a heading or beside a cell that speaks of insurance, without the refused', () => {
    expect(
      read(
        '<h1>Zorvina Quelpart</h1><h2>Health insurance</h2><p>Laya Healthcare gives something back. VHI does not at present.</p>'
      ).insurance
    ).toEqual(['Laya Healthcare'])
    expect(
      read(
        '<h1>Zorvina Quelpart</h1><table><tr><th>Health insurance</th><td>VHI, Irish Life Health</td></tr></table>'
      ).insurance
    ).toEqual(['VHI', 'Irish Life Health'])
  })
  it('are not those of a sentence that says that they ended', () =>
    expect(
      read('<h1>Zorvina Quelpart</h1><p>I am recognised by Aviva; I am no longer registered with Bupa.</p>')
        .insurance ?? []
    ).not.toContain('Bupa'))
})

describe('who it is', () => {
  it('is named before a mark, with what they do behind it', () =>
    expect(
      page('<p class="logo">Carmen Quelpart · Psicología</p><h2>Hola</h2><p>Psicóloga.</p>', 'Sobre mí')
        .practitioner.fields
    ).toMatchObject({ name: 'Carmen Quelpart', partyKind: 'person' }))
  it('is a team whose names stand in bold over what they are', () =>
    expect(
      page(
        '<h1>Ons team</h1><figure><figcaption><strong>Hanneke Quelpart</strong><br><span>Fysiotherapeut</span></figcaption></figure><figure><figcaption><strong>Joost Zorvink</strong><br><span>Manueel therapeut</span></figcaption></figure>',
        'Ons team | Fysiotherapie Waterkant'
      ).people
    ).toHaveLength(2))
})

it.each([
  ['All my therapy places: alle Therapieplätze sind zurzeit belegt.', false],
  ['Ahora no tengo hueco para nuevos pacientes.', false],
  ["I'm taking bookings for babies due from May.", true],
  ['I am currently fully booked.', false]
])('%s', (sentence, isOpen) =>
  expect(read(`<h1>Zorvina Quelpart</h1><p>${sentence}</p>`).acceptingNew).toBe(isOpen)
)

it('what is paid back is no fee', () =>
  expect(
    read(
      '<h1>Zorvina Quelpart</h1><p>Bei Vorliegen einer Störung bekommen Sie von der Kasse derzeit 33,70 € pro Sitzung zurück.</p>'
    ).fees ?? []
  ).toEqual([]))

it('a fax of Québec is no telephone', () => expect(faxLabel.test('Téléc. : ')).toBe(true))

it('a page whose head lets one find a counsellor is a directory', () => {
  expect(
    page(
      '<header>Linden List: find a counsellor</header><h1>Zorvina Quelpart</h1><p>MIACP</p><footer>Linden List Ltd, hello@lindenlist.test</footer>',
      'Zorvina Quelpart | Linden List',
      'https://lindenlist.test/counsellor/dublin/zorvina-quelpart'
    ).practitioner.fields.emails ?? []
  ).toEqual([])
})
