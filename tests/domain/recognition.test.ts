import { describe, expect, it } from 'vitest'
import { matchingKeys, phoneDigits } from '@/domain/matching-keys'
import { namesAgree, namesTouch, plainName } from '@/domain/names'
import { normalPageAddress, pageKeys } from '@/domain/page-address'
import type { Person } from '@/domain/person'
import type { Product } from '@/domain/product'
import { isSameParty, isSameProduct, type Meeting } from '@/domain/recognition'

const base = { id: 'id-1', createdAt: '', changedAt: '', keys: [], sources: {} }
const person = (fields: Partial<Person>): Person => ({ ...base, name: '', role: 'practitioner', ...fields })
const product = (fields: Partial<Product>): Product => ({ ...base, name: '', ...fields })
const elsewhere: Meeting = { samePage: false, alone: false, sameSite: false }
const samePage: Meeting = { samePage: true, alone: true, sameSite: true }
const teamPage: Meeting = { samePage: true, alone: false, sameSite: true }

describe('a page address', () => {
  it.each([
    ['http://www.Clinic.example/ada/', 'https://clinic.example/ada'],
    ['https://clinic.example/index.html', 'https://clinic.example'],
    ['https://clinic.example/ada?utm_source=x&fbclid=7', 'https://clinic.example/ada'],
    ['https://clinic.example/ada#contact', 'https://clinic.example/ada'],
    ['https://clinic.example:443/p?b=2&a=1', 'https://clinic.example/p?a=1&b=2']
  ])('%s is the same page as %s', (one, other) => {
    expect(normalPageAddress(one)).toBe(normalPageAddress(other))
  })

  it.each([
    ['https://clinic.example/?id=3', 'https://clinic.example/?id=4'],
    ['https://clinic.example/#/people/3', 'https://clinic.example/#/people/4'],
    ['https://clinic.example/#!ada', 'https://clinic.example/#!ben'],
    ['https://a.example/ada', 'https://b.example/ada'],
    ['https://clinic.example:8080/ada', 'https://clinic.example/ada']
  ])('%s is another page than %s', (one, other) => {
    expect(normalPageAddress(one)).not.toBe(normalPageAddress(other))
  })

  it('is none for what is not on the web', () => {
    expect(
      ['file:///home/ada.html', 'javascript:alert(1)', 'about:blank', ''].map(normalPageAddress)
    ).toEqual(Array.from({ length: 4 }, () => undefined))
  })
})

describe('a canonical address', () => {
  const keysOf = (url: string, canonicalUrl: string) => pageKeys({ url, canonicalUrl })

  it('is believed where it names the page in another way', () => {
    expect(keysOf('https://clinic.example/p?id=7', 'https://www.clinic.example/ada')).toEqual([
      'page:clinic.example/p?id=7',
      'page:clinic.example/ada'
    ])
  })

  it.each([
    ['the front page', 'https://clinic.example/ada', 'https://clinic.example/'],
    ['the front page with an index', 'https://clinic.example/ada', 'https://clinic.example/index.php'],
    ['the front page in a language', 'https://clinic.example/de/ada', 'https://clinic.example/de'],
    ['another site', 'https://clinic.example/ada', 'https://directory.example/ada'],
    ['the shell of all routes', 'https://clinic.example/app#/people/3', 'https://clinic.example/app'],
    ['no address', 'https://clinic.example/ada', 'ada']
  ])('is not believed where it names %s', (_what, url, canonical) => {
    expect(keysOf(url, canonical)).toHaveLength(1)
  })
})

describe('names', () => {
  it('have one plain spelling', () => {
    expect(plainName('Dr. med. Zoë  O’Néill, ND')).toBe('zoe oneill')
    expect(plainName('Dr')).toBe('dr')
  })

  it.each([
    ['Ada Moss', 'Dr. Ada B. Moss, ND', true],
    ['A. Moss', 'Ada Moss', true],
    ['Dr. Moss', 'Ada Moss', true],
    ['Ada Moss', 'Ben Moss', false],
    ['Ada Moss', 'Ada Hart', false],
    ['', 'Ada Moss', false]
  ])('%s and %s can be one person: %s', (one, other, same) => {
    expect([namesAgree(one, other), namesAgree(other, one)]).toEqual([same, same])
  })

  it('touch where a family name changed', () => {
    expect([namesTouch('Ada Moss', 'Ada Hart'), namesTouch('Ada Moss', 'Ben Hart')]).toEqual([true, false])
  })
})

describe('phone digits', () => {
  it.each(['(503) 555-0148', '+1 503 555 0148', '503.555.0148 ext. 12', '1-503-555-0148 x4'])(
    'of %s are the same',
    (printed) => {
      expect(phoneDigits(printed)).toBe('035550148')
    }
  )

  it('do not tell a number with its country from one without', () => {
    expect(phoneDigits('+49 30 1234567')).toBe(phoneDigits('030 1234567'))
  })

  it('are none where there are too few', () => {
    expect([phoneDigits('ext. 12'), phoneDigits('911'), phoneDigits('call us')]).toEqual([
      undefined,
      undefined,
      undefined
    ])
  })
})

describe('two people', () => {
  const ada = person({ name: 'Ada Moss', phones: ['(503) 555-0148'], emails: ['desk@clinic.example'] })

  it('at one phone and one front desk stay two', () => {
    const ben = { name: 'Ben Hart', phones: ada.phones ?? [], emails: ada.emails ?? [] }
    expect(isSameParty(ben, ada, elsewhere)).toBe(false)
    expect(isSameParty(ben, ada, teamPage)).toBe(false)
  })

  it('of one name are one with a shared phone, mail, street or site, and two without', () => {
    const meets = (said: object, meeting = elsewhere) =>
      isSameParty({ name: 'A. Moss', ...said }, ada, meeting)
    expect(meets({})).toBe(false)
    expect(meets({ phones: ['+1 503 555 0148'] })).toBe(true)
    expect(meets({ emails: ['Desk@Clinic.example'] })).toBe(true)
    expect(meets({}, { ...elsewhere, sameSite: true })).toBe(true)
    const there = person({ name: 'Ada Moss', address: '2 Alder Street, Portland' })
    const at = (address: string) =>
      isSameParty({ name: 'Ada Moss', address }, there, { ...elsewhere, sameSite: true })
    expect([at('2 Alder Street, Portland, OR'), at('90 Pine Avenue, Salem')]).toEqual([true, false])
  })

  it('are not one because both printed something that is no number', () => {
    const short = person({ name: 'Ada Moss', phones: ['ext. 12'] })
    expect(isSameParty({ name: 'Ada Moss', phones: ['ext. 15'] }, short, elsewhere)).toBe(false)
  })

  it('are told by their NPI, whatever else agrees or differs', () => {
    const one = person({ ...ada, npi: '1234567893' })
    expect(isSameParty({ name: 'A. Moss-Lee', npi: '1234567893' }, one, elsewhere)).toBe(true)
    expect(isSameParty({ name: 'Ada Moss', npi: '1999999984' }, one, samePage)).toBe(false)
  })

  it('on a page of their own are one through a change of name, not on a page of many', () => {
    expect(isSameParty({ name: 'Ada Hart' }, ada, samePage)).toBe(true)
    expect(isSameParty({ name: 'Ada Hart' }, ada, teamPage)).toBe(false)
    expect([isSameParty({}, ada, samePage), isSameParty({}, ada, teamPage)]).toEqual([true, false])
  })
})

describe('two products', () => {
  const kept = product({ name: 'Magnesium Glycinate', brand: 'Sun Labs', gtin: '0012345678905' })

  it('are told by GTIN, leading zeros or not', () => {
    expect(isSameProduct({ name: 'Other', gtin: '12345678905' }, kept, elsewhere)).toBe(true)
    expect(isSameProduct({ name: kept.name, brand: 'Sun Labs', gtin: '99999999999' }, kept, samePage)).toBe(
      false
    )
  })

  it('are one by brand and name, not by name alone', () => {
    expect(isSameProduct({ name: 'magnesium glycinate', brand: 'Sun-Labs' }, kept, elsewhere)).toBe(true)
    expect(isSameProduct({ name: 'Magnesium Glycinate' }, kept, elsewhere)).toBe(false)
    expect(isSameProduct({ name: 'Magnesium Glycinate', brand: 'Moon' }, kept, elsewhere)).toBe(false)
  })

  it('on one page are one while the name is much the same', () => {
    expect(isSameProduct({ name: 'Magnesium Glycinate 120 ct' }, kept, samePage)).toBe(true)
    expect(isSameProduct({ name: 'Fish oil' }, kept, samePage)).toBe(false)
  })
})

describe('matching keys', () => {
  it('say what a record may share with another', () => {
    expect(
      matchingKeys({
        name: 'Dr. Ada Moss',
        npi: '1234567893',
        emails: [' Ada@x.example'],
        phones: ['(503) 555-0148', 'ext. 3']
      })
    ).toEqual(['npi:1234567893', 'email:ada@x.example', 'phone:035550148', 'name:ada moss'])
    expect(matchingKeys({ name: 'Ginger', brand: 'Sun Labs', gtin: '0012345678905' })).toEqual([
      'gtin:12345678905',
      'name:ginger',
      'name:sun labs ginger'
    ])
    expect(matchingKeys({ name: '★' })).toEqual([])
  })
})
