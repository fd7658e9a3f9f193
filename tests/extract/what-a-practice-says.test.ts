// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readPage } from '@/extract/read-page'
import { answerNo, answers, answerYes } from '@/extract/words/answers'
import { loadHtml } from '../pages/load-page'

const read = (html: string, url = 'https://harrow-practice.test/') =>
  readPage(loadHtml(`<title>Harrow Practice</title><body>${html}`), url).practitioner.fields
const main = (html: string) => read(`<main><h1>Harrow Practice</h1>${html}</main>`)

describe('plans', () => {
  it.each([
    [
      'a sentence',
      '<p>We are in-network with Pike &amp; Alder, Tern Health and Aetna.</p>',
      ['Pike & Alder', 'Tern Health', 'Aetna']
    ],
    ['two that are known', '<p>In network with Aetna &amp; Cigna.</p>', ['Aetna', 'Cigna']],
    ['a label', '<p>Insurance: Aetna, Pike &amp; Alder, self-pay</p>', ['Aetna', 'Pike & Alder']],
    [
      'a term',
      '<dl><dt>Accepted insurance</dt><dd>Aetna</dd><dd>Pike &amp; Alder</dd><dt>Fax</dt><dd>On Request</dd></dl>',
      ['Aetna', 'Pike & Alder']
    ],
    [
      'a cell',
      '<table><tr><th>Insurance</th><td>Aetna, Pike &amp; Alder</td></tr><tr><th>Payment</th><td>Visa, Cash</td></tr></table>',
      ['Aetna', 'Pike & Alder']
    ],
    [
      'lines below each other',
      '<h3>Insurance accepted</h3><p>Aetna<br>Brook &amp; Vale<br>Tern PPO</p>',
      ['Aetna', 'Brook & Vale', 'Tern PPO']
    ],
    ['logos', '<img src="a.png" alt="Bupa"><img src="b.png" alt="AXA Health logo">', ['Bupa', 'AXA Health']],
    ['a claim', '<p>I can lodge your ACC claim for you.</p>', ['ACC']],
    [
      'what a list goes on with',
      '<p>Certaines mutuelles remboursent : MGEN, Alizé Santé.</p>',
      ['MGEN', 'Alizé Santé']
    ]
  ])('are found in %s', (_where, html, plans) => expect(main(html).insurance).toEqual(plans))
  it.each([
    ['a receipt', '<p>I do not take insurance. I can give you a superbill for Aetna or Cigna.</p>'],
    ['a heading that refuses', '<h2>Out-of-Network</h2><p>With a plan such as Kaiser you pay first.</p>'],
    [
      'no contract',
      '<p>Ich habe keinen Vertrag mit den Kassen. Reichen Sie die Rechnung bei Ihrer Kasse (ÖGK, SVS) ein.</p>'
    ],
    ['a filter', '</main><aside><h4>Insurance</h4><ul><li><a href="/?x=1">Cigna</a></li></ul></aside><main>'],
    ['one logo', '<img src="a.png" alt="Oscar">'],
    [
      'what stands in the foot below a list',
      '<h2>Insurance</h2></main><footer><p>Harrow Practice, Mill Lane, Harrow Road</p></footer><main>'
    ]
  ])('are not made of %s', (_what, html) => expect(main(html).insurance).toBeUndefined())
})

describe('fees', () => {
  it.each([
    [
      'columns of lengths',
      '<table><tr><th>For</th><th>50 min</th><th>80 min</th></tr><tr><td>Couples</td><td>$165</td><td>$240</td></tr></table>',
      ['Couples, 50 min: $165', 'Couples, 80 min: $240']
    ],
    [
      'a row whose amount is not last',
      '<table><tr><td>Seduta</td><td>70€</td><td>50 min</td></tr></table>',
      ['Seduta, 50 min: 70€']
    ],
    [
      'cards that begin with a price',
      '<div>£70</div><div>Massage, 60 minutes</div><div>£95</div><div>Massage, 90 minutes</div>',
      ['Massage, 60 minutes: £70', 'Massage, 90 minutes: £95']
    ],
    [
      'a box for each part',
      '<div>First visit</div><div>75 min</div><div>$180</div>',
      ['First visit, 75 min: $180']
    ],
    [
      'lengths on a line',
      '<p>Swedish massage: 30 min $50 / 60 min $85</p>',
      ['Swedish massage: 30 min $50', 'Swedish massage: 60 min $85']
    ],
    [
      'a sentence of two',
      '<p>Sessions cost £50 for individuals and £70 for couples.</p>',
      ['Sessions cost £50 for individuals', '£70 for couples.']
    ],
    [
      'a name that leads both',
      '<p>ACC injury – first visit $55, follow-up $45</p>',
      ['ACC injury – first visit $55, follow-up $45']
    ],
    [
      'two ends',
      '<p>You pay between $60 and $120 for a session.</p>',
      ['You pay between $60 and $120 for a session.']
    ],
    [
      'brackets',
      '<p>Psychologist: $245 (Medicare pays $145 of it back to you after you have claimed it)</p>',
      ['Psychologist: $245 (Medicare pays $145 of it back to you after you have claimed it)']
    ],
    ['Swedish notation', '<p>Student: 650:-</p>', ['Student: 650:-']],
    [
      'nothing to pay among prices',
      '<p>Intake, 20 min – free</p><p>Session $90</p>',
      ['Intake, 20 min – free', 'Session $90']
    ]
  ])('from %s', (_where, html, fees) => expect(main(html).fees).toEqual(fees))
  it.each([
    ['goods', '<h3>In the shop</h3><ul><li>Balm 50 ml £9.50</li></ul>'],
    ['an event', '<p>Feb 20: Fermentation night ($25, at the clinic)</p>'],
    ['an article', '<h3>From our blog</h3><p>Five pillows compared, from $39 to $249</p>'],
    ['parking', '<p>The car park behind the house: parking is £2 an hour.</p>'],
    ['an empty cart', '<p>Ihr Warenkorb ist leer. Zwischensumme 0,00 €</p>'],
    ['praise', '<p>“Worth every cent of the $1,600.”</p>']
  ])('not from %s', (_what, html) => expect(main(html).fees).toBeUndefined())
})

describe('numbers', () => {
  const own = '<p>Phone 503-555-0161</p>'
  it.each([
    ['a fax told behind it', '<p>503-555-0162 (fax)</p>'],
    ['a theme’s example', '<p>Call (123) 456-7890</p>'],
    ['a day', '<p>Last updated 03/14/2009</p>'],
    ['a helpdesk', '<p>Trouble with the booking system? Slotly support: 800-555-0100</p>'],
    [
      'who keeps old files',
      '<p>Dr. Vance retired in June 2024. Her charts are kept by RecordVault, 866-555-0175.</p>'
    ],
    [
      'who built the site',
      '</main><footer>© Harrow Practice · Site web : Atelier Plume, 514-555-0198</footer><main>'
    ],
    ['a visitor', '<div class="comments"><p>My number is 503-555-0871.</p></div>'],
    ['a parking lot', '<p>Parking lot: 503-555-0999</p>']
  ])('of %s are left out', (_whose, html) => expect(main(own + html).phones).toEqual(['503-555-0161']))
  it('after an emergency number that is complete the own one stands', () =>
    expect(main('<p>In an emergency call 112</p><p>Phone 503-555-0161</p>').phones).toEqual(['503-555-0161']))
  it('of telephone and fax in one is the own', () =>
    expect(main('<p>Tel/Fax: 01632 960 445</p>').phones).toEqual(['01632 960 445']))
  it('two mobile numbers of ten digits on a line are two', () =>
    expect(main('<p>Cell : 98455 50142 / 0821-255 0142</p>').phones).toEqual([
      '98455 50142',
      '0821-255 0142'
    ]))
})

describe('addresses without a postal code', () => {
  it.each([
    ['<p>412 Alder Street, Suite 210<br>Bend, Oregon</p>', '412 Alder Street, Suite 210, Bend, Oregon'],
    ['<p>The Old Bakery, 14 Castle Street, Totnes</p>', 'The Old Bakery, 14 Castle Street, Totnes'],
    [
      '<p>Rua das Acácias, 120 - sala 304 - Vila Nova, Curitiba/PR</p>',
      'Rua das Acácias, 120 - sala 304 - Vila Nova, Curitiba/PR'
    ],
    ['<p>Meine Praxis ist in der Lindenstraße 4 in Bremen.</p>', 'Lindenstraße 4 in Bremen'],
    ['<p>所在地 京都市中京区烏丸通三条上る123 三条ビル2F</p>', '京都市中京区烏丸通三条上る123 三条ビル2F']
  ])('%s', (html, address) => expect(main(html).address).toBe(address))
  it.each([
    '<p>I trained at 3 Schools, London</p>',
    '<p>12 Sessions in Spring</p>',
    '<p>Open 9 to 5, Monday</p>'
  ])('%s holds none', (html) => expect(main(html).address).toBeUndefined())
})

it.each(Object.entries(answers))('an answer is known, %s', (_language, [yes, no]) => {
  expect(answerYes.test(yes.split('|')[0] ?? '')).toBe(true)
  expect(answerNo.test(no.split('|')[0] ?? '')).toBe(true)
})
it.each([
  ['<h4>Accepting new patients?</h4><p>Yes, in two weeks.</p>', true],
  ['<h4>Are you taking new clients?</h4><p>Not at the moment.</p>', false],
  ['<p>Accepting new patients: no</p>', false],
  ['<h4>Are you taking new clients?</h4><p>Write to me.</p>', undefined],
  ['<p>Le cabinet ne prend plus de nouveaux patients pour le moment.</p>', false]
])('%s', (html, taken) => expect(main(html).acceptingNew).toBe(taken))

it('a name of a language before another name is part of it', () => {
  expect(
    main('<p>I am a member of the Irish Association of Speech and Language Therapists.</p>').languages
  ).toBe(undefined)
  expect(main('<p>Fluent in Tagalog and Spanish.</p>').languages).toEqual(['Tagalog', 'Spanish'])
})

it('a link that touches a mailbox is no part of it', () =>
  expect(
    main('<p><a href="/ig">Instagram</a><a href="mailto:ada@moss.test">ada@moss.test</a></p>').emails
  ).toEqual(['ada@moss.test']))

it('mailboxes of others and of offices are left out, blanks are not', () => {
  expect(main('<p>contact @ harrow-practice.test</p>').emails).toEqual(['contact@harrow-practice.test'])
  expect(main('<p>info@harrow-practice.test · harrow@pec.test · support@slotly.test</p>').emails).toEqual([
    'info@harrow-practice.test'
  ])
})
