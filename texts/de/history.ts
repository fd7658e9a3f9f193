import type { Catalogue } from '../catalogue'
import type { history as english } from '../en/history'

const fieldOf: Catalogue<typeof english.fieldOf> = {
  name: (name) => `Name von ${name}`,
  title: (name) => `Titel von ${name}`,
  relation: (name) => `wer ${name} für dich ist`,
  credentials: (name) => `Kürzel nach dem Namen von ${name}`,
  profession: (name) => `Beruf von ${name}`,
  practice: (name) => `Praxis von ${name}`,
  specialties: (name) => `womit ${name} arbeitet`,
  phones: (name) => `Telefon von ${name}`,
  emails: (name) => `E-Mail von ${name}`,
  address: (name) => `Adresse von ${name}`,
  addresses: (name) => `weitere Orte von ${name}`,
  website: (name) => `Website von ${name}`,
  languages: (name) => `Sprachen von ${name}`,
  fees: (name) => `Honorar von ${name}`,
  insurance: (name) => `Versicherungen bei ${name}`,
  acceptingNew: (name) => `ob ${name} neue Leute annimmt`,
  npi: (name) => `NPI-Nummer von ${name}`,
  brand: (name) => `Marke von ${name}`,
  price: (name) => `Preis von ${name}`,
  currency: (name) => `Währung bei ${name}`,
  availability: (name) => `ob ${name} vorrätig ist`,
  ingredients: (name) => `was in ${name} ist`,
  servingSize: (name) => `Portion von ${name}`,
  seller: (name) => `wer ${name} verkauft`,
  gtin: (name) => `Strichcode-Nummer von ${name}`,
  sku: (name) => `Nummer im Laden von ${name}`,
  author: (name) => `wer in ${name} spricht`,
  authorCredential: (name) => `Hintergrund der Person, die in ${name} spricht`,
  published: (name) => `Datum von ${name}`,
  publisher: (name) => `wer ${name} herausgegeben hat`,
  sector: (name) => `Teil deines Netzes für ${name}`,
  ring: (name) => `wie nah ${name} ist`,
  whatFor: (name) => `wofür ${name} da ist`,
  text: (name) => `Notiz zu ${name}`,
  sentence: (name) => `was du über ${name} festgehalten hast`,
  what: (name) => `was du von ${name} erwartest`,
  meaning: (name) => `was dir „${name}“ bedeutet`
}

export const history: Catalogue<typeof english> = {
  title: 'Was getan wurde',
  titleAbout: (name: string) => `Was mit ${name} getan wurde`,
  sub: 'Alles, was du hier getan hast, das Neueste zuerst. Jedes lässt sich für sich zurücknehmen, auch nach Jahren.',
  none: 'Hier wurde noch nichts getan',
  noneHint: 'Was du behältst, schreibst oder entfernst, steht danach hier und lässt sich zurücknehmen.',
  noneAbout: 'Hiermit wurde nichts getan',
  noneUntil: 'Bis dahin wurde nichts getan',
  fieldOf,
  changed: (what: string) => `Geändert: ${what}`,
  removedPassage: (passage: string) => `Stelle entfernt: „${passage}“`,
  tookNew: (what: string) => `Die anderen Worte genommen: ${what}`,
  fields: {
    sector: 'Teil deines Netzes',
    ring: 'Wie nah',
    whatFor: 'Wofür ist das?',
    text: 'Notiz',
    sentence: 'Beobachtung',
    what: 'Erwartung',
    meaning: 'Was es dir bedeutet',
    answer: 'Antwort'
  },
  whatChanged: 'Was sich geändert hat',
  from: 'Von',
  to: 'Zu',
  nothing: 'nichts',
  isTakenBack: 'Zurückgenommen',
  isDropped:
    'Zurückgenommen. Danach wurde etwas anderes getan, deshalb lässt es sich nicht wiederherstellen.',
  takeBack: 'Zurücknehmen',
  takeBackWhat: (deed: string) => `Zurücknehmen: ${deed}`,
  againWhat: (deed: string) => `Wiederherstellen: ${deed}`,
  goesTitle: 'Mehr geht mit',
  goes: (count: number) =>
    count === 1
      ? 'Das kam später und baut darauf auf. Es wird mit zurückgenommen:'
      : `Diese ${count} Dinge kamen später und bauen darauf auf. Sie werden mit zurückgenommen:`,
  comesTitle: 'Mehr kommt mit',
  comes: (count: number) =>
    count === 1
      ? 'Es baut hierauf auf, und das wird zuerst wiederhergestellt:'
      : 'Es baut auf diesen auf, und sie werden zuerst wiederhergestellt:',
  andMore: (count: number) => `und ${count} weitere`,
  takeAll: 'Alles davon zurücknehmen',
  doAll: 'Alles davon wiederherstellen',
  leave: 'Lassen, wie es ist',
  earlier: 'Frühere zeigen',
  filters: 'Wähle, was gezeigt wird',
  find: 'Nur was diesen Namen betraf',
  findHint: 'Ein Name',
  findNone: 'Niemand und nichts mit diesem Namen.',
  found: (count: number) => (count === 1 ? '1 Name gefunden' : `${count} Namen gefunden`),
  until: 'Bis zu diesem Tag',
  all: 'Alles zeigen'
}
