// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { namedInParts, namedInPicture, twoNames } from '@/extract/practitioner/named-in-parts'
import { readPage } from '@/extract/read-page'
import { lettersThen, readCredentials } from '@/extract/text/credentials'
import { readPersonName } from '@/extract/text/person-name'
import { easternName } from '@/extract/words/eastern-names'
import { owners, speakers, speaksAsOne } from '@/extract/words/owners'
import { saysCalling } from '@/extract/words/professions'
import { beforeTail, specialtyTails } from '@/extract/words/specialties'
import { loadHtml } from '../pages/load-page'

const read = (html: string, title = 'Moss Clinic', url = 'https://practice.test/about') =>
  readPage(loadHtml(`<title>${title}</title><body>${html}`), url)

const owned: Record<string, string> = {
  en: 'Owner: Ada Moss',
  de: 'Inhaberin: Ada Moss',
  fr: 'Titulaire : Ada Moss',
  es: 'Titular: Ada Moss',
  nl: 'Praktijkhouder: Ada Moss',
  it: 'Direttore sanitario: Ada Moss',
  pt: 'Responsável técnica: Ada Moss',
  pl: 'Właścicielka: Ada Moss',
  sv: 'Ägare: Ada Moss'
}
it.each(Object.keys(owners))('what stands before an owner’s name, in %s', (language) =>
  expect(namedInParts(owned[language] ?? '')).toMatchObject([{ name: 'Ada Moss', sure: true }])
)

const spoken: Record<string, string> = {
  en: 'I see four people a day.',
  de: 'Seit 2009 begleite ich Familien.',
  fr: 'Je prends le temps.',
  es: 'Trabajo sin prisas.',
  nl: 'Hier werk ik sinds 2009.',
  it: 'Ricevo il martedì.',
  pt: 'O meu trabalho é calmo.',
  pl: 'Pracuję w domu.',
  sv: 'Här arbetar jag.'
}
it.each(Object.keys(speakers))('how one person speaks, in %s', (language) => {
  expect(speaksAsOne(spoken[language] ?? '')).toBe(true)
  expect(speaksAsOne('We / Wir / Nous / Wij')).toBe(false)
})

const tailed: Record<string, string> = {
  en: 'Jaw tension and headaches make up most of her week',
  de: 'Migräne und Schwindel gehören zu meinen Schwerpunkten',
  fr: 'La migraine et le sommeil sont mon quotidien',
  es: 'La ansiedad y el duelo son mi día a día',
  nl: 'Rugpijn en migraine zijn mijn dagelijks werk',
  it: 'Cefalea e cervicalgia sono il mio quotidiano',
  pt: 'A ansiedade e o luto fazem parte do meu dia'
}
it.each(Object.keys(specialtyTails))('how a sentence ends that began with specialties, in %s', (language) =>
  expect(beforeTail(tailed[language] ?? '')).toMatch(/^(?:\p{L}+ ?){3,6}$/u)
)

describe('letters behind a name', () => {
  it.each([
    ['Ada Moss, LMBT #10482', ['LMBT']],
    ['Ada Moss, LPC-S, RPT-S', ['LPC-S', 'RPT-S']],
    ['Ada Moss BSc (Hons) MCSP', ['BSc (Hons)', 'MCSP']],
    ['Ada Moss ND LAc', ['ND', 'LAc']],
    ['Ada Moss, MSOM, L.Ac., Dipl. Ac. (NCCAOM)', ['MSOM', 'L.Ac.', 'Dipl. Ac. (NCCAOM)']],
    ['Ada Moss, D.O. agréée', ['D.O.']]
  ])('%s', (text, credentials) =>
    expect(readPersonName(text)).toMatchObject({ name: 'Ada Moss', credentials })
  )

  it('in India a degree’s subject stands behind a dash', () =>
    expect(readCredentials('MBBS, MD - General Medicine, DM - Endocrinology').credentials).toEqual([
      'MBBS',
      'MD - General Medicine',
      'DM - Endocrinology'
    ]))

  it('what goes on behind them is a sentence', () =>
    expect(lettersThen('BSc, MChiro, has looked after rowers')).toEqual({
      credentials: ['BSc', 'MChiro'],
      rest: 'has looked after rowers'
    }))

  it.each(['Clinical Psychologist', 'Provisional Psychologist'])('%s is nobody’s name', (text) =>
    expect(readPersonName(text)).toBeUndefined()
  )
})

describe('where else a name stands', () => {
  it('one part of a line, with what they are in the next', () => {
    expect(namedInParts('Raum · Svenja Achleitner · Heilpraktikerin (HP Psych)')).toMatchObject([
      { name: 'Svenja Achleitner', credentials: ['HP Psych'], works: true }
    ])
    expect(namedInParts('Oak Street · Elm Avenue · Salem')).toEqual([])
  })
  it('the words to a picture', () => {
    expect(namedInPicture('Ysaline Dethier – Naturopathe – Namur')?.name).toBe('Ysaline Dethier')
    expect(namedInPicture('Photo of Ada Moss, Counselor in Arizona')?.name).toBe('Ada Moss')
    expect(namedInPicture('the garden room with its green door')).toBeUndefined()
  })
  it('two in one heading', () => {
    expect(twoNames('Anna und Jonas Keller')?.map(({ name }) => name)).toEqual([
      'Anna Keller',
      'Jonas Keller'
    ])
    expect(twoNames('Oak Street & Elm Avenue')).toBeUndefined()
  })
  it('behind a post in a Japanese house', () => {
    expect(easternName('非常勤 鳥羽 リンダ')).toBe('鳥羽 リンダ')
    expect(easternName('院長プロフィール')).toBeUndefined()
  })
  it('what they are, with a few words to it', () => {
    expect(saysCalling('Birth & Postpartum Doula, CLC')).toBe(true)
    expect(saysCalling('Ask our naturopath')).toBe(false)
  })
})

describe('of whom a page is', () => {
  it('two lettered alike in a house of its own name: of the house', () =>
    expect(
      read(
        '<h1>Lakeside Chiropractic</h1><p>Dr. Mark Owens, DC, and Dr. Lily Chan, DC, have cared for families since 1999.</p>',
        'Home | Lakeside Chiropractic'
      ).practitioner.fields
    ).toMatchObject({ name: 'Lakeside Chiropractic', partyKind: 'organization' }))

  it('who holds an evening there is not', () =>
    expect(
      read(
        '<h1>Sage Clinic</h1><p>We are a family clinic.</p><h3>Meditation evening · Tom Baker, LMT</h3>',
        'Events - Sage Clinic'
      ).practitioner.fields
    ).toMatchObject({ name: 'Sage Clinic', partyKind: 'organization' }))

  it('in Japan of the house, unless it is headed as its director’s', () => {
    const html = '<p>院長 山田 太郎（やまだ たろう）</p><p>はり師・きゅう師</p>'
    expect(read(`<h1>料金</h1>${html}`, '料金 | こだま鍼灸院').practitioner.fields.partyKind).toBe(
      'organization'
    )
    expect(read(`<h1>院長紹介</h1>${html}`, '院長紹介 | こだま鍼灸院').practitioner.fields.name).toBe(
      '山田 太郎'
    )
  })

  it('the booking site’s own helpers and registered mail are not for who looks for care', () =>
    expect(
      read(
        '<h1>Ada Moss</h1><p>Osteopath</p><p>ada@moss.test</p><p>PEC ada.moss@pec.test</p><footer>Help: support@practice.test</footer>'
      ).practitioner.fields.emails
    ).toEqual(['ada@moss.test']))
})
