import type { Catalogue } from '../catalogue'
import type { person as english } from '../en/person'

export const person: Catalogue<typeof english> = {
  qualities: 'Was Partnerschaft heißen kann',
  back: 'Dein Netz',
  history: 'Was hier getan wurde',
  gone: 'Das ist nicht in deinem Netz',
  goneHint:
    'Es wurde entfernt oder zurückgenommen. Wenn das gerade eben war, bringt „Rückgängig“ es wieder. Entferntes wartet 30 Tage.',
  changeName: 'Den Namen ändern',
  nameDone: 'Fertig',
  whereInWeb: 'Wo in deinem Netz',
  sector: 'Teil deines Netzes',
  howClose: 'Wie nah',
  whatFor: 'Wofür ist das?',
  whatForHint: 'In deinen eigenen Worten: wofür dieser Mensch in deinem Leben ist',
  passages: 'Behaltene Stellen',
  observe: 'Was sagt dir das?',
  observeOn: (words: string) => `Was sagt dir das? „${words}“`,
  openThere: 'Auf der Seite öffnen',
  leavePassage: 'Entfernen',
  removePassage: (words: string) => `Die Stelle „${words}“ entfernen`,
  kept: (site: string, date: string) => `${site}, ${date}`,
  notes: 'Deine Notizen',
  noteHint: 'Schreib auf, was du dir merken willst',
  addNote: 'Eine Notiz dazu',
  note: (date: string) => `Notiz vom ${date}`,
  newNote: 'Neue Notiz',
  prompt: {
    drew: 'Was hat dich hierher gezogen?',
    since: 'Ist seither etwas Neues dazugekommen?',
    none: ''
  },
  clips: 'Fundstücke',
  noClips: 'Kein Fundstück. Das hast du selbst aufgeschrieben.',
  reach: 'So erreichst du sie',
  details: 'Was du behalten hast',
  addField: 'Etwas ergänzen',
  addFieldLabel: 'Ein Feld ergänzen',
  showSources: 'Woher die Angaben kommen',
  sourceYou: (date: string) => `von dir geschrieben, ${date}`,
  sourcePage: (how: string) => `${how} ·`,
  call: (number: string) => `${number} anrufen`,
  mail: (address: string) => `An ${address} schreiben`,
  visitSite: 'Website, öffnet in einem neuen Tab',
  same: 'Diese beiden sind dieselben…',
  sameTitle: (name: string) => `Wer ist dasselbe wie ${name}?`,
  sameHint: (name: string) =>
    `${name} bleibt. Was beim anderen Eintrag steht, füllt die Lücken. „Rückgängig“ trennt sie wieder.`,
  makeOne: 'Zusammenlegen',
  cancel: 'Jetzt nicht',
  remove: 'Entfernen'
}
