import type { Catalogue } from '../catalogue'
import type { fields as englishFields, fieldValues as englishValues } from '../en/fields'

export const fields: Catalogue<typeof englishFields> = {
  name: 'Name',
  title: 'Titel',
  relation: 'Wer das für dich ist',
  credentials: 'Kürzel nach dem Namen',
  profession: 'Beruf',
  practice: 'Arbeitet bei',
  specialties: 'Arbeitet mit',
  phones: 'Telefon',
  emails: 'E-Mail',
  address: 'Adresse',
  addresses: 'Weitere Orte',
  website: 'Website',
  languages: 'Sprachen',
  fees: 'Honorar',
  insurance: 'Nimmt diese Versicherungen',
  acceptingNew: 'Neue Leute',
  npi: 'NPI-Nummer',
  brand: 'Marke',
  price: 'Preis',
  currency: 'Währung',
  availability: 'Vorrätig',
  ingredients: 'Was darin ist',
  servingSize: 'Portion',
  seller: 'Verkauft von',
  gtin: 'Strichcode-Nummer',
  sku: 'Nummer im Laden',
  author: 'Wer spricht',
  authorCredential: 'Hintergrund der Person',
  published: 'Datum der Quelle',
  publisher: 'Herausgegeben von'
}

export const fieldValues: Catalogue<typeof englishValues> = {
  accepting: 'Nimmt neue Leute an',
  notAccepting: 'Nimmt zurzeit niemanden neu an',
  notSaid: 'Nicht gesagt'
}
