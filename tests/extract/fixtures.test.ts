import { describe, expect, it } from 'vitest'
import type { ClipDraft } from '@/domain/clip-draft'
import { finishDraft } from '@/extract/finish'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { fixturePages } from '../pages'
import { loadPage } from '../pages/load-page'

const urls = new Map(fixturePages.map(({ file, url }) => [file, url]))

function draftOf(file: string): ClipDraft {
  const url = urls.get(file) ?? ''
  const { document, close } = loadPage(file, url)
  try {
    const reading = readPage(document, url)
    return finishDraft(reading, readText(document, reading.kind))
  } finally {
    close()
  }
}

describe('drafts of the invented pages', () => {
  it('joins a profile with its clinic through @id and leaves out an article of another page', () => {
    const draft = draftOf('graph.html')
    expect(draft.kind).toBe('practitioner')
    expect(draft.fields).toEqual({
      name: 'Ada Mossgrove',
      partyKind: 'person',
      credentials: ['ND', 'LAc'],
      profession: 'Naturopathic Physician',
      practice: 'Willowbend Natural Medicine',
      specialties: ['Digestive health', 'Thyroid disorders', 'Fatigue'],
      phones: ['+15035550142'],
      emails: ['hello@willowbend-medicine.test'],
      address: '218 Alder Street, Suite 4, Portland, OR 97205',
      website: 'https://willowbend-medicine.test/team/ada-mossgrove/',
      languages: ['English', 'Spanish'],
      fees: ['Initial visit, 90 min: $280', 'Follow-up visit, 45 min: $145'],
      insurance: ['Aetna', 'Cigna'],
      acceptingNew: true,
      npi: '1234567893',
      image: 'https://willowbend-medicine.test/photos/ada-mossgrove.jpg'
    })
    expect(draft.sources).toMatchObject({
      name: 'text',
      profession: 'json-ld',
      emails: 'link',
      languages: 'json-ld'
    })
    expect(draft.people).toBeUndefined()
  })

  it('reads microdata and takes the printed brand where the markup names the shop', () => {
    const draft = draftOf('microdata.html')
    expect(draft.kind).toBe('product')
    expect(draft.fields).toEqual({
      name: 'Calm Root Magnesium Glycinate',
      brand: 'Hollow Oak Labs',
      price: 24.5,
      currency: 'USD',
      availability: 'InStock',
      ingredients: ['Magnesium glycinate (from magnesium oxide, glycine)', 'cellulose', 'rice flour'],
      servingSize: '2 capsules',
      gtin: '4006381333931',
      sku: 'HOL-220',
      seller: 'Fernhill Apothecary'
    })
  })

  it('reads a practitioner from plain text alone', () => {
    const draft = draftOf('plain.html')
    expect(draft.kind).toBe('practitioner')
    expect(draft.fields).toEqual({
      name: 'Rosalind Thackeray',
      partyKind: 'person',
      credentials: ['LCSW'],
      profession: 'licensed clinical social worker',
      phones: ['+18025550117'],
      emails: ['rosalind@thackeray-therapy.test'],
      address: '44 Maple Court, Burlington, VT 05401',
      languages: ['English', 'Portuguese'],
      fees: ['Individual therapy, 50 minutes: $140', 'Couples therapy, 80 minutes: $190'],
      insurance: ['Blue Cross Blue Shield', 'MVP Health'],
      acceptingNew: false
    })
  })

  it('keeps the supervising authority of a German imprint out, and sees that the page is German', () => {
    const draft = draftOf('praxis.html')
    expect(draft.page.language).toBe('de')
    expect(draft.fields).toMatchObject({
      name: 'Gudrun Pfeifenberger',
      practice: 'Naturheilpraxis Lindenau',
      profession: 'Heilpraktikerin',
      phones: ['+493415550177'],
      address: 'Birkenweg 12a, 04177 Leipzig',
      specialties: ['Pflanzenheilkunde', 'Darmgesundheit'],
      fees: ['Erstgespräch (90 Minuten): 120,00 €', 'Folgetermin (45 Minuten): 60,00 €']
    })
    expect(draft.fields).not.toHaveProperty('addresses')
  })

  it('reads French fees and takes a register number for no telephone', () => {
    expect(draftOf('honoraires.html').fields).toEqual({
      name: 'Mireille Castanède',
      partyKind: 'person',
      profession: 'naturopathe',
      phones: ['+33472550144'],
      address: '14 rue des Tilleuls, 69003 Lyon',
      languages: ['français', 'anglais'],
      fees: ['Première consultation (1h30) : 75 euros', 'Consultation de suivi : 55 €']
    })
  })

  it('offers whom to keep where a page lists several practitioners', () => {
    const draft = draftOf('team.html')
    expect(draft.fields).toMatchObject({ name: 'Harrowgate Physiotherapy Clinic', partyKind: 'organization' })
    expect(draft.people).toEqual([
      {
        name: 'Priya Nandakumar',
        credentials: ['MCSP'],
        role: 'Lead physiotherapist',
        url: 'https://harrowgate.test/team/priya'
      },
      {
        name: 'Owen Blatherwick',
        credentials: ['MSc', 'MCSP'],
        role: 'Sports physiotherapist',
        url: 'https://harrowgate.test/team/owen'
      },
      { name: 'Zuleika Farnham', role: 'Massage therapist', url: 'https://harrowgate.test/team/zuleika' }
    ])
  })

  it('mends JSON-LD that is nearly right, and names no shop as brand', () => {
    const draft = draftOf('supplement.html')
    expect(draft.kind).toBe('product')
    expect(draft.fields).toEqual({
      name: 'Vitamin D3 Tropfen 30 ml',
      price: 18.9,
      currency: 'EUR',
      availability: 'OutOfStock',
      ingredients: ['Olivenöl (kaltgepresst, bio)', 'Cholecalciferol (Vitamin D3)', 'Tocopherol'],
      sku: 'D3-30',
      seller: 'Kräuterhof Sonnleitner',
      image: 'https://kraeuterhof.test/d3.jpg'
    })
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  it('reads a product from text, past a leftover cart, an old price and a price per capsule', () => {
    expect(draftOf('plain-supplement.html').fields).toEqual({
      name: 'Ashwagandha Root 60 Capsules',
      brand: 'Silver Fern Botanicals',
      price: 19.95,
      currency: 'USD',
      availability: 'InStock',
      ingredients: ['Organic ashwagandha root', 'vegetable cellulose (capsule)', 'rice bran'],
      servingSize: '2 capsules',
      gtin: '036000291452',
      sku: 'AR-60',
      seller: 'Greenmeadow Herbs'
    })
  })

  it('reads an article with its writer, not its reviewer or a commenter', () => {
    const { kind, fields, passages } = draftOf('article.html')
    expect(kind).toBe('advice')
    expect(fields).toMatchObject({
      title: 'What rest can do',
      author: 'Theodora Quillfeather',
      authorCredential: 'MS, RDN',
      published: '2021-03-07',
      publisher: 'The Slow Garden'
    })
    const text = 'text' in fields ? (fields.text ?? '') : ''
    expect(text).toMatch(/^Rest is more than sleep/)
    expect(text).toMatch(/for you in an hour\.$/)
    expect(passages?.map(({ quality, stance }) => [quality, stance])).toEqual([
      ['honest-about-limits', 'for'],
      ['shared-power', 'for'],
      ['small-steps', 'for'],
      ['daily-life', 'for'],
      ['clear-expectations', 'for']
    ])
    for (const { exact, prefix, suffix } of passages ?? []) expect(text).toContain(prefix + exact + suffix)
  })

  it('reads a page whose form and images shadow the document’s own names', () => {
    const draft = draftOf('clobbered.html')
    expect(draft.fields).toEqual({
      name: 'Imogen Featherstone',
      partyKind: 'person',
      credentials: ['ND'],
      phones: ['+15035550166']
    })
  })
})

describe.each(fixturePages)('$file', ({ file, url }) => {
  it('is left as it was, and its reading is the same once it has crossed to another page as plain data', () => {
    const { document, close } = loadPage(file, url)
    // The page may shadow document.documentElement; its first element child is found by the node list.
    const serialized = () =>
      [...document.childNodes].map((node) => ('outerHTML' in node ? node.outerHTML : '')).join('')
    const before = serialized()
    const reading = readPage(document, url)
    readText(document)
    expect(serialized()).toBe(before)
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
    close()
  })
})
