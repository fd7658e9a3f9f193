// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readByline } from '@/extract/advice/byline'
import type { Line } from '@/extract/dom/line'
import { readPage } from '@/extract/read-page'
import { readPersonName } from '@/extract/text/person-name'
import { acceptingNew } from '@/extract/words/accepting-new'
import { bylines } from '@/extract/words/bylines'
import { honorifics } from '@/extract/words/honorifics'
import { introductions } from '@/extract/words/introductions'
import { directory, someoneElse } from '@/extract/words/other-parties'
import { isRegisterLabel, phoneLabel } from '@/extract/words/phone-labels'
import { notThePrice } from '@/extract/words/prices'
import { professionAtStart, professions } from '@/extract/words/professions'
import { loadHtml } from '../pages/load-page'

const line = (text: string): Line => ({
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
})
const read = (html: string) =>
  readPage(loadHtml(`<title>Contact</title><body>${html}`), 'https://practice.test/').practitioner.fields

/** One example for each language of a table; a language without one fails. */
const named: Record<string, string> = {
  en: 'Dr. Zorvina Quelpart',
  de: 'Dipl.-Psych. Zorvina Quelpart',
  fr: 'Docteure Zorvina Quelpart',
  es: 'Lic. Zorvina Quelpart',
  nl: 'Drs. Zorvina Quelpart',
  it: 'Dott.ssa Zorvina Quelpart',
  pt: 'Dr.ª Zorvina Quelpart'
}
const introduced: Record<string, string> = {
  en: 'My name is Zorvina Quelpart.',
  de: 'Mein Name ist Zorvina Quelpart.',
  fr: "Je m'appelle Zorvina Quelpart.",
  es: 'Me llamo Zorvina Quelpart.',
  nl: 'Mijn naam is Zorvina Quelpart.',
  it: 'Mi chiamo Zorvina Quelpart.',
  pt: 'Chamo-me Zorvina Quelpart.'
}
const working: Record<string, string> = {
  en: 'Licensed acupuncturist',
  de: 'Heilpraktikerin für Psychotherapie',
  fr: 'Masseur-kinésithérapeute',
  es: 'Psicóloga sanitaria',
  nl: 'Fysiotherapeut',
  it: 'Biologa nutrizionista',
  pt: 'Fonoaudióloga',
  eastern: '鍼灸師'
}
const taken: Record<string, [open: string, closed: string]> = {
  en: ['Accepting new clients', 'We are not accepting new clients'],
  de: ['Ich nehme wieder neue Patienten an', 'Derzeit keine neuen Patienten'],
  fr: ['Le cabinet accepte de nouveaux patients', 'Je ne prends plus de nouveaux patients'],
  es: ['Acepto nuevos pacientes', 'No acepto nuevos pacientes'],
  nl: ['Nieuwe cliënten zijn welkom', 'Er is een patiëntenstop'],
  it: ['Accetto nuovi pazienti', 'Non accetto nuovi pazienti'],
  pt: ['Aceito novos pacientes', 'Não aceito novos pacientes'],
  ja: ['新患の方も受け付け', '新患の受付を停止しています']
}
const signed: Record<string, string> = {
  en: 'Written by Maren Holt',
  de: 'Geschrieben von Maren Holt',
  fr: 'Publié le 4 mai 2019 par Maren Holt',
  es: 'Publicado el 3 de junio de 2020 por Maren Holt',
  nl: 'Door Maren Holt op 9 oktober 2017',
  it: 'Scritto da Maren Holt',
  pt: 'Escrito por Maren Holt',
  ru: 'Автор: Maren Holt'
}

describe('cue tables have an example in each of their languages', () => {
  it.each(Object.keys(honorifics))('title before a name, %s', (language) =>
    expect(readPersonName(named[language] ?? '')).toMatchObject({ name: 'Zorvina Quelpart', sure: true })
  )
  it.each(Object.keys(introductions))('introduction, %s', (language) =>
    expect(read(`<p>${introduced[language] ?? ''}</p>`).name).toBe('Zorvina Quelpart')
  )
  it.each(Object.keys(professions))('profession, %s', (language) =>
    expect(professionAtStart(working[language] ?? '')).toBe(true)
  )
  it.each(Object.keys(acceptingNew))('new clients, %s', (language) => {
    const [open, closed] = taken[language] ?? ['', '']
    expect(read(`<p>${open}</p>`).acceptingNew).toBe(true)
    expect(read(`<p>${closed}</p>`).acceptingNew).toBe(false)
  })
  it.each(Object.keys(bylines))('byline, %s', (language) =>
    expect(readByline(line(signed[language] ?? ''))?.author).toBe('Maren Holt')
  )
})

describe('whose number it is', () => {
  it.each([
    'Samaritans',
    'Zuständige Aufsichtsbehörde',
    'Krankenkasse',
    'Skagit Imaging',
    'Website by Pixel'
  ])('%s is someone else', (text) => expect(someoneElse.test(text)).toBe(true))
  it.each(['Reception', 'Kontakt', 'Cabinet', '受付'])('%s is not', (text) =>
    expect(someoneElse.test(text)).toBe(false)
  )
  it.each(['For professionals', 'Sind Sie Arzt?', 'Vous êtes praticien ?', '¿Eres especialista?'])(
    '%s is what directories say',
    (text) => expect(directory.test(text)).toBe(true)
  )
  it.each(['SIRET : ', 'P.IVA ', 'NIF: ', 'CNPJ ', 'KvK ', 'Steuernummer: ', 'Ondernemingsnummer BE '])(
    '%s names a register',
    (text) => expect(isRegisterLabel(text)).toBe(true)
  )
  it.each(['Telefonnummer: ', 'Tel. ', 'Telemóvel: ', 'Cell. ', 'T: '])('%s says to call', (text) => {
    expect(isRegisterLabel(text)).toBe(false)
    expect(phoneLabel.test(text)).toBe(true)
  })
})

it.each(['RRP £16.99', 'statt 34,90 €', 'au lieu de 15 €', 'Antes: 29,95 €', '送料 500円', '3x de R$ 29,97'])(
  '%s is not the price',
  (text) => expect(notThePrice.test(text)).toBe(true)
)
