import { describe, expect, it } from 'vitest'
import { ageOf } from '@/domain/age'
import { fileTypeOf } from '@/domain/file-type'
import { placeKeys } from '@/domain/place-keys'
import { worksAt } from '@/domain/practice-link'
import { fieldToText, textToField } from '@/domain/field-text'
import { priceInWords } from '@/texts/money'

describe('the age of a source', () => {
  it.each([
    ['2019', { years: 7 }],
    ['2026', { years: 0 }],
    ['2019-11-22', { years: 6 }],
    ['2019-11-21', { years: 7 }],
    ['2026-08', { years: 0, months: 3 }],
    ['2026-11-20', { years: 0, months: 0 }],
    ['2027', undefined],
    ['2026-12', undefined],
    ['spring of 2019', undefined],
    ['', undefined]
  ])('of %s', (date, age) => {
    expect(ageOf(date, '2026-11-21T10:00:00.000Z')).toEqual(age)
  })
})

describe('a price', () => {
  it('is printed with its currency, and as it stands where that is unknown', () => {
    expect(priceInWords(24.5, 'USD')).toBe('$24.50')
    expect(priceInWords(0, 'EUR')).toBe('€0.00')
    expect(priceInWords(24.5, undefined)).toBe('24.5')
    expect(priceInWords(0, undefined)).toBe('0')
    expect(priceInWords(24.5, 'tokens')).toBe('24.5 tokens')
  })

  it.each([
    [24.9, '24.90'],
    [0.125, '0.125'],
    [1150, '1150'],
    [undefined, '']
  ])('of %s reads %s where it can be corrected', (price, text) => {
    expect(fieldToText('price', price)).toBe(text)
    expect(textToField('price', text)).toBe(price)
  })

  // "1,150" was kept as 1.15.
  it.each([
    ['1,150', 1150],
    ['1.150,00 €', 1150],
    ['24,9', 24.9],
    ['about $30', 30],
    ['free', undefined]
  ])('typed as %s is %s', (text, price) => expect(textToField('price', text)).toBe(price))
})

describe('a file by its first bytes', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  it.each([
    ['\u0089PNG\r\n\u001A\n', 'image/png'],
    ['\u00FF\u00D8\u00FF\u00E0', 'image/jpeg'],
    ['GIF89a', 'image/gif'],
    ['RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', 'image/webp'],
    ['\0\0\0\u0020ftypavif', 'image/avif'],
    ['%PDF-1.7', 'application/pdf'],
    ['\r\n%PDF-1.4', 'application/pdf'],
    ['<svg xmlns="http://www.w3.org/2000/svg">', undefined],
    ['<html>', undefined],
    ['RIFF\u0001\u0002\u0003\u0004WAVE', undefined],
    ['', undefined]
  ])('%j', (start, type) => {
    expect(fileTypeOf(bytes(start))).toBe(type)
  })
})

describe('where someone works', () => {
  const clinic = {
    name: 'Alder Clinic',
    address: '214 Alder Street, Portland, OR 97205',
    phones: ['(503) 555-0148'],
    website: 'https://alder.example/'
  }
  const person = { role: 'practitioner' } as const
  it.each([
    ['they name it', { practice: 'ALDER clinic' }, 'works-here'],
    ['house and phone', { address: '214 Alder St, Portland 97205', phones: ['503-555-0148'] }, 'works-here'],
    ['a house alone', { address: '214 Alder St, Portland, OR 97205' }, 'perhaps'],
    ['a phone alone', { phones: ['+1 503 555 0148'] }, 'perhaps'],
    ['its own site', { website: 'https://www.alder.example/team/dana' }, 'perhaps'],
    ['another practice in the house', { practice: 'Oak Physio', address: clinic.address }, 'perhaps'],
    ['another practice with its phone', { practice: 'Oak Physio', phones: clinic.phones }, 'no'],
    ['a friend with its phone', { role: 'supporter', phones: clinic.phones }, 'no'],
    ['nothing', {}, 'no']
  ] as const)('%s', (_what, said, answer) => {
    const { phones, ...rest } = { phones: undefined, ...said }
    expect(worksAt({ ...person, ...rest, ...(phones && { phones: [...phones] }) }, clinic)).toBe(answer)
  })

  it('is no reason to ask where the practice is only one of many on its site', () => {
    const listed = { ...clinic, website: 'https://directory.example/alder-clinic' }
    expect(worksAt({ ...person, website: 'https://directory.example/dana' }, listed)).toBe('no')
  })

  it('is looked up by the house, wherever its number stands', () => {
    expect(placeKeys({ address: '214 Alder Street, Portland, OR 97205' })).toContain('at:214 alder')
    expect(placeKeys({ address: 'Lindenallee 12a, 10115 Berlin' })).toContain('at:12a lindenallee')
    expect(placeKeys({ address: 'Lindenallee 12a, 10115 Berlin' })).not.toContain('at:10115 berlin')
  })
})
