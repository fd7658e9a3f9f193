import { describe, expect, it } from 'vitest'
import { readByline } from '@/extract/advice/byline'
import type { Line } from '@/extract/dom/line'
import { readPage } from '@/extract/read-page'
import { readPersonName } from '@/extract/text/person-name'
import { acceptingNew } from '@/extract/words/accepting-new'
import { bylines } from '@/extract/words/bylines'
import { honorifics } from '@/extract/words/honorifics'
import { introductions } from '@/extract/words/introductions'
import { feeWords, firstTalk, freeOfCharge, notFee } from '@/extract/words/fees'
import {
  insuranceAccepted,
  insuranceList,
  insuranceRefused,
  insuranceTopic,
  insuranceWords
} from '@/extract/words/insurance'
import { directory, institution, someoneElse } from '@/extract/words/other-parties'
import { ownWord, ownWords } from '@/extract/words/own-words'
import { isRegisterLabel, phoneLabel } from '@/extract/words/phone-labels'
import { isNationalShape, nationalShapes } from '@/extract/words/phone-shapes'
import { notThePrice } from '@/extract/words/prices'
import { professionAtStart, professions } from '@/extract/words/professions'
import { roles } from '@/extract/words/roles'
import { specialtyHeading, specialtyLabel, specialtyProse, specialtyWords } from '@/extract/words/specialties'
import { therapies, therapiesIn } from '@/extract/words/therapies'
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
  eastern: '鍼灸師',
  sv: 'Leg. naprapat',
  pl: 'Fizjoterapeutka uroginekologiczna'
}
const taken: Record<string, [open: string, closed: string]> = {
  en: ['Accepting new clients', 'We are not accepting new clients'],
  de: ['Ich nehme wieder neue Patienten an', 'Derzeit keine neuen Patienten'],
  fr: ['Le cabinet accepte de nouveaux patients', 'Je ne prends plus de nouveaux patients'],
  es: ['Acepto nuevos pacientes', 'No acepto nuevos pacientes'],
  nl: ['Nieuwe cliënten zijn welkom', 'Er is een patiëntenstop'],
  it: ['Accetto nuovi pazienti', 'Non accetto nuovi pazienti'],
  pt: ['Aceito novos pacientes', 'Não aceito novos pacientes'],
  ja: ['新患の方も受け付け', '新患の受付を停止しています'],
  pl: ['Przyjmujemy nowych pacjentów', 'Nie przyjmujemy nowych pacjentów'],
  sv: ['Vi tar emot nya patienter', 'Vi tar inte emot nya patienter']
}
const own: Record<string, string> = {
  en: 'Reach me on',
  de: 'Sie erreichen uns unter',
  fr: 'Appelez notre cabinet au',
  es: 'Llama a nuestro centro al',
  nl: 'Bel onze praktijk op',
  it: 'Può chiamarci al',
  pt: 'Fale connosco pelo',
  pl: 'Zadzwoń do nas pod',
  ja: '当院の番号は'
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

const paid: Record<string, [other: string, free: string, call: string]> = {
  en: ['Missed appointments are charged', 'free', 'discovery call'],
  de: ['Nicht abgesagte Termine', 'kostenlos', 'Erstgespräch'],
  fr: ['Bons cadeaux', 'gratuit', 'premier appel'],
  es: ['Se pide un anticipo', 'sin coste', 'primera visita'],
  nl: ['Niet nagekomen afspraken', 'kosteloos', 'kennismaking'],
  it: ['Caparra', 'gratuito', 'colloquio'],
  pt: ['Cancelamento', 'grátis', 'primeira conversa'],
  ja: ['キャンセル料', '無料', '相談'],
  sv: ['Uteblivet besök 590 kr', 'Kostnadsfritt', 'Ett första samtal'],
  pl: ['Nieodwołana wizyta: 100 zł', 'Bezpłatnie', 'Pierwsza rozmowa']
}
const covered: Record<string, [topic: string, accepted: string, refused: string, list: string]> = {
  en: ['insurance', 'we accept', 'we do not accept', 'Accepted insurance plans'],
  de: ['Krankenkasse', 'anerkannt', 'nicht übernommen', 'Krankenkassen'],
  fr: ['mutuelle', 'remboursé', 'non remboursé', 'Nos mutuelles partenaires'],
  es: ['aseguradora', 'trabajamos', 'no se acepta', 'Compañías con las que trabajamos'],
  nl: ['zorgverzekeraar', 'vergoed', 'niet vergoed', 'Zorgverzekeraars'],
  it: ['convenzioni', 'convenzionato', 'non convenzionato', 'Le nostre convenzioni'],
  pt: ['convênio', 'aceitamos', 'não atendo', 'Acordos e convenções'],
  ja: ['健康保険', '取扱', '適用外', '取扱保険'],
  sv: ['Försäkringar', 'Ansluten till Skandia', 'Vi har inget avtal', 'Försäkringsbolag'],
  pl: ['Ubezpieczenia', 'Mam umowę z NFZ', 'Nie mam umowy z NFZ', 'Pakiety medyczne']
}
const treated: Record<string, [heading: string, label: string, prose: string]> = {
  en: ['Areas of focus', 'Specialties: sleep, pain', 'She specializes in sleep'],
  de: ['Meine Schwerpunkte', 'Schwerpunkte: Schlaf, Schmerz', 'spezialisiert auf Schlaf'],
  fr: ['Motifs de consultation', 'Spécialités : sommeil, douleur', 'spécialisée en sommeil'],
  es: ['¿En qué puedo ayudarte?', 'Especialidades: sueño, dolor', 'especializada en sueño'],
  nl: ['Aandachtsgebieden', 'Specialisaties: slaap, pijn', 'gespecialiseerd in slaap'],
  it: ['Di cosa mi occupo', 'Mi occupo di: sonno, dolore', 'specializzata in sonno'],
  pt: ['Áreas de atuação', 'Especialidades: sono, dor', 'especialista em sono'],
  pl: ['Leczone choroby', 'Specjalizacje: bezsenność, lęk', 'specjalizuję się w bólach pleców'],
  eastern: ['診療内容', '専門：不眠、頭痛', ''],
  sv: ['Vi behandlar', 'Inriktning: nacke och rygg', 'Jag är specialiserad på huvudvärk.']
}
const done: Record<string, string> = {
  en: 'Cranial osteopathy',
  de: 'Fußreflexzonenmassage',
  fr: 'Réflexologie plantaire',
  es: 'Punción seca',
  nl: 'Haptotherapie',
  it: 'Linfodrenaggio',
  pt: 'Terapia da fala',
  eastern: '鍼灸'
}
const inPractice: Record<string, string> = {
  en: 'Practice Manager',
  de: 'Praxisleitung Empfang',
  fr: 'Directrice Accueil',
  es: 'Directora Gerente',
  nl: 'Praktijkhouder Eigenaar',
  it: 'Titolare Responsabile',
  pt: 'Coordenadora Geral'
}
const printed: Record<string, string> = {
  ES: '618 40 22 95',
  PT: '914 772 305',
  IT: '349 44 71 182',
  BR: '(31) 98441-2760',
  MX: '55 4321 8870',
  CL: '9 8765 4321',
  CO: '310 555 0142',
  PE: '987 654 321',
  AR: '11 4555-0142',
  CR: '8812-3456',
  PL: '601 234 567',
  CZ: '601 234 567',
  DK: '20 12 34 56',
  NO: '412 34 567',
  LU: '26 12 34 56',
  AU: '1300 123 456',
  NZ: '0800 123 456',
  IN: '98401 55273',
  RU: '8 (495) 123-45-67'
}

describe('cue tables have an example in each of their languages', () => {
  it.each(Object.keys(feeWords))('what is no fee, and what is free, %s', (language) => {
    const [other, free, call] = paid[language] ?? ['', '', '']
    expect([notFee.test(other), freeOfCharge.test(free), firstTalk.test(call)]).toEqual([true, true, true])
    expect(notFee.test(call)).toBe(false)
  })
  it.each(Object.keys(insuranceWords))('insurance, %s', (language) => {
    const [topic, accepted, refused, list] = covered[language] ?? ['', '', '', '']
    expect(insuranceTopic.test(topic) && insuranceAccepted.test(accepted)).toBe(true)
    expect(insuranceRefused.test(refused) && !insuranceRefused.test(accepted)).toBe(true)
    expect(insuranceList.test(list)).toBe(true)
  })
  it.each(Object.keys(specialtyWords))('specialties, %s', (language) => {
    const [heading, label, prose] = treated[language] ?? ['', '', '']
    expect(specialtyHeading.test(heading) && specialtyLabel.test(label)).toBe(true)
    expect(specialtyProse.test(prose)).toBe(prose !== '')
  })
  it.each(Object.keys(therapies))('therapy in a heading, %s', (language) =>
    expect(therapiesIn(`${done[language] ?? ''} | Zorvina`)).toEqual([done[language]])
  )
  it.each(Object.keys(roles))('what somebody does in a practice is no name, %s', (language) =>
    expect(readPersonName(inPractice[language] ?? '')).toBeUndefined()
  )
  it.each(Object.keys(nationalShapes))('a number as printed in %s', (country) => {
    expect(isNationalShape(printed[country] ?? '', [country])).toBe(true)
    expect(isNationalShape('12345', [country])).toBe(false)
  })
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
  it.each(Object.keys(ownWords))('the speaker’s own, %s', (language) => {
    expect(ownWord.test(own[language] ?? '')).toBe(true)
    expect(ownWord.test('Ring Skagit Imaging')).toBe(false)
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
    'Website by Pixel',
    'Fotos:',
    'Our friends next door'
  ])('%s is someone else', (text) => expect(someoneElse.test(text)).toBe(true))
  it.each(['St. Brendan’s Health', 'Klinikum Süd', 'Royal Marsh Hospital', 'Hôpital Nord'])(
    '%s is a house of many',
    (text) => expect(institution.test(text)).toBe(true)
  )
  it.each(['Ada Kammerlander', 'Praxis Verbandt', 'Kassenärztin'])('%s is nobody else', (text) =>
    expect(someoneElse.test(text) || institution.test(text)).toBe(false)
  )
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
