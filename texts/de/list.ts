import type { Catalogue } from '../catalogue'
import type { list as english } from '../en/list'

const number = (count: number) => count.toLocaleString('de-DE')

export const list: Catalogue<typeof english> = {
  quickAdd: {
    open: 'Mehrere auf einmal',
    names: 'Namen, einer pro Zeile',
    namesHint: 'Maya\nChor am Dienstag\nHerr Albrecht von nebenan',
    add: 'In mein Netz',
    howClose: (name: string) => `Wie nah ist ${name}?`,
    whatDo: (name: string) => `Was tut ${name} für dich?`,
    next: 'Weiter',
    skip: 'Offen lassen',
    enough: 'Genug für jetzt'
  },
  tools: 'Suchen und ordnen',
  find: 'Jemanden suchen',
  sector: 'Teil deines Netzes',
  allSectors: 'Alle Teile',
  ring: 'Wie nah',
  allRings: 'Nah und fern',
  sort: 'Reihenfolge',
  sorts: { closest: 'Die Nächsten zuerst', name: 'Nach Namen', added: 'Zuletzt Dazugekommene zuerst' },
  fits: (count: number, all: number) => `${number(count)} von ${number(all)}`,
  fitNone: 'Darauf passt niemand.',
  showEveryone: 'Alle zeigen',

  edit: (name: string) => `${name} berichtigen`,
  editShort: 'Berichtigen (F2)',
  editing: (name: string) => `${name} berichtigen`,
  name: 'Name',
  relation: 'Wer das für dich ist',
  profession: 'Beruf',
  done: 'Fertig',
  giveBack: 'Lassen, wie es war',

  beside: (name: string) => `${name} neben der Liste zeigen`,
  besideShort: 'Neben der Liste zeigen',
  panel: 'Neben der Liste',
  open: 'Öffnen',
  closePanel: 'Schließen',
  whatFor: 'Wofür',
  newest: 'Eine behaltene Stelle',

  several: 'Mehrere wählen',
  severalBar: 'Was mit den Gewählten geschehen soll',
  tieTwo: 'Diese beiden verbinden',
  choose: (name: string) => `${name} wählen`,
  chosen: (count: number) => (count === 0 ? 'Noch niemand gewählt' : `${number(count)} gewählt`),
  chooseAll: (count: number) => `Alle ${number(count)} gezeigten wählen`,
  chooseNone: 'Niemanden wählen',
  move: 'Verschieben nach…',
  bring: 'Wie nah…',
  compare: 'Vergleichen',
  suits: 'Was mir passt',
  remove: 'Entfernen',
  endSeveral: 'Fertig',
  chooseFirst: 'Wähle zuerst jemanden.',
  working: (done: number, total: number) => `${number(done)} von ${number(total)}`,
  begun: 'Das dauert einen Moment.',
  stop: 'Anhalten',
  stopped: 'Angehalten. Nichts wurde geändert.',

  recentlyRemoved: 'Kürzlich entfernt'
}
