import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PractitionerFields } from '@/domain/page-fields'
import { isGtin } from '@/extract/product/gtin'
import { readPage } from '@/extract/read-page'
import { dateIn, machineDate } from '@/extract/text/dates'
import { isNpi, npiIn } from '@/extract/text/npi'
import { readPersonName } from '@/extract/text/person-name'
import { priceIn } from '@/domain/price'
import { currencyIn } from '@/extract/text/prices'
import { sentences } from '@/extract/text/sentences'
import { loadHtml } from '../pages/load-page'

const said = (body: string): PractitionerFields =>
  readPage(loadHtml(`<title>Contact</title><body>${body}`), 'https://practice.test/').practitioner.fields

describe('names', () => {
  it.each([
    ['Dr. Ada Moss, ND, LAc', 'Ada Moss', ['ND', 'LAc']],
    ['Ada Moss Bsc D.C.', 'Ada Moss', ['Bsc', 'D.C.']],
    ['Meet Julie van der Berg, PMHNP-BC', 'Julie van der Berg', ['PMHNP-BC']],
    ['Frau Dr. med. Sabine Müller-Lüdenscheidt', 'Sabine Müller-Lüdenscheidt', []],
    ['Sha-Ron Applewood-Finch, M.D.', 'Sha-Ron Applewood-Finch', ['M.D.']]
  ])('%s', (text, name, credentials) => {
    expect(readPersonName(text)).toMatchObject({ name, credentials, sure: true })
  })
  it.each([
    'Back Pain',
    'Contact Us',
    'Über mich',
    'Functional Medicine',
    'London, Paris',
    'Thyroid Center',
    '<script>x</script>'
  ])('%s is no name', (text) => expect(readPersonName(text)?.sure ?? false).toBe(false))
})

describe('telephones', () => {
  it.each([
    ['Tel: 030 / 123 45 67', ['030 / 123 45 67']],
    ['Fax: (503) 555-0143', undefined],
    ['SIRET 812 345 678 00019', undefined],
    ['License # 5035550143', undefined],
    ['January 12 2020 - 14 2021', undefined],
    ['<a href="tel:6175550199,,,354">Call</a>', ['6175550199']]
  ])('%s', (html, phones) => expect(said(`<p>${html}</p>`).phones).toEqual(phones))
})

describe('addresses', () => {
  it.each([
    ['<p>12 Mill Lane<br>Suite 3<br>Portland, OR 97201</p>', '12 Mill Lane, Suite 3, Portland, OR 97201'],
    ['<p>Keizersgracht 123, 1015 CJ Amsterdam</p>', 'Keizersgracht 123, 1015 CJ Amsterdam'],
    ['<p>Hauptstr. 5, 10115 Berlin · Tel. 030 1234567</p>', 'Hauptstr. 5, 10115 Berlin'],
    ['<p>Visit us at 12 High Street, Leeds LS1 4AP.</p>', '12 High Street, Leeds LS1 4AP'],
    ['<p>2a Alder Parade<br>Larkhill<br>Leeds<br>LS1 4AP</p>', '2a Alder Parade, Larkhill, Leeds, LS1 4AP'],
    [
      '<p>Room 4, The Mill<br>Mill Street<br>Leeds LS1 4AP</p>',
      'Room 4, The Mill, Mill Street, Leeds LS1 4AP'
    ],
    ['<p>14 Upper Mill Street<br>Galway<br>H91 KX5D</p>', '14 Upper Mill Street, Galway, H91 KX5D'],
    ['<p>I see people at 19 Alder Street, Stoke, Nelson 7011.</p>', '19 Alder Street, Stoke, Nelson 7011'],
    ['<p>2019 Conference, 12345 People</p>', undefined],
    ['<a href="https://www.google.com/maps?q=5+Elm+St,+Salem,+OR+97301">Map</a>', '5 Elm St, Salem, OR 97301']
  ])('%s', (html, address) => expect(said(html).address).toBe(address))
})

describe('e-mail', () => {
  it('reads what a protecting script would show, and "(at)"', () => {
    const key = 0x2a
    const hidden = [key, ...Buffer.from('ada@moss.test').map((byte) => byte ^ key)]
    const hex = hidden.map((byte) => byte.toString(16).padStart(2, '0')).join('')
    expect(said(`<a class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</a>`).emails).toEqual([
      'ada@moss.test'
    ])
    expect(said('<p>ada (at) moss.test</p>').emails).toEqual(['ada@moss.test'])
  })
})

describe('fees, insurance, languages', () => {
  it('gives a fee its meaning from the line above, and leaves placeholders out', () => {
    expect(said('<h3>First visit</h3><p>$180</p><p>Follow-up: [rate placeholder]</p>').fees).toEqual([
      'First visit: $180'
    ])
  })
  it('tells plans that are refused from those accepted', () => {
    expect(
      said('<p>We accept Aetna and Cigna.</p><p>We do not accept Medicaid, Medicare, or Kaiser.</p>')
        .insurance
    ).toEqual(['Aetna', 'Cigna'])
    expect(
      said('<h3>We are not in-network with</h3><ul><li>Humana</li><li>Medicare</li></ul>').insurance
    ).toBeUndefined()
  })
  it('takes no language switch for spoken languages', () => {
    expect(said('<nav><a href="/de">Deutsch</a> <a href="/en">English</a></nav>').languages).toBeUndefined()
    expect(said('<p>Sprachen: Deutsch, Englisch</p>').languages).toEqual(['Deutsch', 'Englisch'])
  })
  it.each([
    ['We are currently accepting new patients.', true],
    ['We are not accepting new clients at this time.', false],
    ['Wir nehmen gerne neue Patienten auf.', true],
    ['Derzeit keine neuen Patienten.', false],
    ['Our patients are new to yoga.', undefined]
  ])('%s', (text, accepting) => expect(said(`<p>${text}</p>`).acceptingNew).toBe(accepting))
})

describe('NPI (CMS: Luhn with the prefix 80840)', () => {
  it('takes only a number that is printed as one and whose check digit is right', () => {
    expect(npiIn('NPI # 1234567893')).toBe('1234567893')
    expect(npiIn('Phone 1234567893')).toBeUndefined()
    expect(npiIn('NPI 1234567890')).toBeUndefined()
  })
  it('accepts exactly one check digit, and no single wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100000000, max: 299999999 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (stem, at, by) => {
          const right = [...'0123456789'].map((digit) => `${stem}${digit}`).filter(isNpi)
          expect(right).toHaveLength(1)
          const digits = [...(right[0] ?? '')]
          digits[at] = String((Number(digits[at]) + by) % 10)
          if (by % 10) expect(isNpi(digits.join(''))).toBe(false)
        }
      )
    )
  })
})

describe('numbers and dates', () => {
  it.each([
    ['39.500,00', 39500],
    ['1,234.50', 1234.5],
    ['16,820', 16820],
    ['29 950', 29950],
    ['9.95', 9.95],
    ['12,5', 12.5],
    ["1'250.–", 1250]
  ])('%s', (text, price) => expect(priceIn(text)).toBe(price))
  it('names a currency by code, symbol or country', () => {
    expect(currencyIn('¢ 29.950,00 CRC')).toBe('CRC')
    expect(currencyIn('$5', 'https://shop.ca/x')).toBe('CAD')
    expect(currencyIn('5')).toBeUndefined()
  })
  it.each([
    ['Posted on April 3, 2020July 3, 2020', 'en', '2020-04-03'],
    ['Von Moritz am 25. September 2018', 'de', '2018-09-25'],
    ['Decembre 07, 2016', 'fr', '2016-12-07'],
    ['3 de mayo de 2021', 'es', '2021-05-03'],
    ['2019年6月11日', 'ja', '2019-06-11'],
    ['07/04/2017', 'en', undefined],
    ['07/04/2017', 'fr', '2017-04-07'],
    ['March 2011', 'en', '2011-03'],
    ['for 2 weeks', 'en', undefined]
  ])('%s (%s)', (text, language, date) => expect(dateIn(text, language)).toBe(date))
  it('keeps the day of a machine date as its writer saw it', () => {
    expect(machineDate('2018-10-07T23:00:35-08:00')).toBe('2018-10-07')
    expect(machineDate('2003')).toBe('2003')
  })
  it('checks a GTIN', () => {
    expect([
      isGtin('4006381333931'),
      isGtin('4006381333932'),
      isGtin('036000291452'),
      isGtin('00000000')
    ]).toEqual([true, false, true, false])
  })
  it('ends no sentence at a title, an initial or an amount', () => {
    expect(sentences('Dr. A. Moss charges $1.50 a minute. Is that much? No.')).toEqual([
      'Dr. A. Moss charges $1.50 a minute.',
      'Is that much?',
      'No.'
    ])
  })
})
