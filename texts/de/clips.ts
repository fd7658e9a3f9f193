import type { Catalogue } from '../catalogue'
import type { clips as english } from '../en/clips'

export const clips: Catalogue<typeof english> = {
  title: 'Fundstücke',
  toLookAt: (count: number) => `${count} zum Ansehen`,
  kinds: {
    practitioner: 'Fachperson',
    product: 'Produkt',
    advice: 'Rat',
    picture: 'Bild',
    pdf: 'PDF'
  },
  keptOn: (when: string) => `${when} behalten`,
  passages: (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
  show: 'Zeigen',
  filters: {
    all: 'Alle',
    practitioner: 'Fachleute',
    product: 'Produkte',
    advice: 'Rat',
    passages: 'Stellen'
  },
  noneOf: {
    all: 'Noch keine Fundstücke',
    practitioner: 'Noch ist keine Seite einer Fachperson behalten.',
    product: 'Noch ist keine Produktseite behalten.',
    advice: 'Noch ist keine Seite mit Rat behalten.',
    passages: 'Noch ist kein Satz behalten.'
  },
  onlyNewest:
    'Gerade ließen sich nicht alle Fundstücke lesen, darum stehen hier nur die neuesten. Was du behalten hast, ist unberührt.',
  moreToLookAt: 'Mehr davon zeigen',
  quoted: (words: string) => `„${words}“`,
  passageOf: (name: string) => (name === '' ? 'Stelle' : `Stelle · ${name}`),
  none: 'Noch keine Fundstücke',
  noneHint:
    'Drück den Knopf von Care Web auf einer Seite über jemanden oder etwas, das helfen kann. Sie ist gleich behalten.',
  chooseOne: 'Wähle ein Fundstück, um es hier zu lesen.',
  gone: 'Dieses Fundstück ist nicht hier',
  goneHint: 'Es wurde entfernt oder zurückgenommen. Wenn das gerade eben war, bringt „Rückgängig“ es wieder.',
  back: 'Alle Fundstücke',
  openPage: 'Die Seite öffnen',
  newTab: '(öffnet in einem neuen Tab)',
  keep: 'In mein Netz',
  remove: 'Entfernen',
  drew: 'Was hat dich hierher gezogen?',
  drewHint: 'Eine Zeile reicht, oder gar nichts',
  since: 'Ist seither etwas Neues dazugekommen?',
  toSentence: 'Bei diesem Satz öffnen',
  elsewhere: 'Behaltene Stellen, die im Text unten nicht vorkommen',
  text: 'Der Text, wie er behalten wurde',
  notRead:
    'Der Text dieser Seite wurde nicht rechtzeitig gelesen. Er wird gelesen, wenn du wieder auf die Seite kommst.',
  noText: 'Auf dieser Seite war kein Text, der sich lesen ließ.',
  cut: 'Die Seite ging hier noch weiter. Der Rest war zu lang zum Behalten.',
  belongs: 'Gehört zu',
  nobody: 'Noch niemandem'
}
