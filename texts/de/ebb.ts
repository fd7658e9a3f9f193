import type { Catalogue } from '../catalogue'
import type { ebb as english, lifeLine as englishLine } from '../en/ebb'

export const ebb: Catalogue<typeof english> = {
  title: 'Ebbe und Flut',
  subWith: 'Wie oft ihr in Kontakt wart',
  subAll: 'Wie oft du mit denen in Kontakt warst, die dich halten',
  table: 'Als Tabelle zeigen',
  drawing: 'Als Zeichnung zeigen',
  span: 'Wie weit zurück',
  spans: { some: 'Drei Jahre', all: 'Alles' },
  today: 'heute',
  noneYet: 'Es zeichnet sich aus Besuchen, die waren, und aus dem, was auf deiner Lebenslinie steht.',
  said: (from) => `Kontakt nach Monaten, von ${from} bis heute.`,
  saidWith: (name, from) => `Kontakt mit ${name} nach Monaten, von ${from} bis heute.`,
  fullest: (month) => `Am meisten im ${month}.`,
  pinned: (names) => `Darauf steht: ${names}.`,
  more: (count) =>
    count === 1 ? 'Eines mehr steht in der Tabelle.' : `${count} weitere stehen in der Tabelle.`,
  quietSpan: (name, from, to) => `${name}, von ${from} bis ${to}.`,
  quietSince: (name, from) => `${name}, seit ${from}.`,
  quiet: {
    months: (count) => `${count} stille Monate`,
    year: 'ein stilles Jahr',
    long: 'anderthalb stille Jahre',
    years: (count) => `${count} stille Jahre`,
    one: (month) => `ein Besuch im ${month}`,
    two: (one, two) => `Besuche im ${one} und ${two}`,
    some: (count) => (count === 1 ? 'ein Besuch' : `${count} Besuche`),
    with: (quiet, visits) => `${quiet}: ${visits}`
  },
  columns: { year: 'Jahr', touch: 'In Kontakt', events: 'Auf der Lebenslinie', quiet: 'Still' },
  times: (count) => (count === 1 ? 'einmal' : `${count} Mal`),
  inMonths: (times, months) => `${times}: ${months}`,
  inMonth: (month, count) => (count === 1 ? month : `${month} (${count})`),
  someMonth: (count) =>
    count === 1 ? 'einmal mehr, Monat nicht bekannt' : `${count} mehr, Monat nicht bekannt`,
  onlySome: (count) => (count === 1 ? 'einmal, Monat nicht bekannt' : `${count} Mal, Monat nicht bekannt`),
  nothing: 'nichts aufgeschrieben',
  withoutDay: (count) =>
    count === 1
      ? 'Ein Besuch hat noch keinen Tag. Er ist nicht gezeichnet.'
      : `${count} Besuche haben noch keinen Tag. Sie sind nicht gezeichnet.`
}

export const lifeLine: Catalogue<typeof englishLine> = {
  title: 'Lebenslinie',
  sub: 'Was geschah, in dir oder um dich. Ungefähr wann, genügt, und nichts davon verlässt diesen Browser.',
  open: 'Lebenslinie',
  back: 'Besuche',
  add: 'Etwas darauf setzen',
  name: 'Was geschah',
  nameHint: 'Umzug, eine Geburt, ein Verlust, eine Diagnose',
  nameMissing: 'Ein paar Worte braucht es.',
  when: 'Wann, so gut du es weißt',
  whenHint: 'Frühling 2024, etwa 2019, oder leer lassen',
  side: 'Wo es war',
  sides: { inner: 'In mir', outer: 'Um mich', both: 'Beides', none: 'Offen' },
  addNow: 'Auf die Linie setzen',
  added: (name) => `Auf deiner Lebenslinie: ${name}`,
  note: 'Mehr davon, wenn du magst',
  change: (name) => `Ändern: ${name}`,
  done: 'Fertig',
  remove: (name) => `Von der Lebenslinie nehmen: ${name}`,
  takeOff: 'Wegnehmen',
  none: 'Noch steht nichts darauf',
  noneHint: 'Eines ist viel. Es zeigt sich oben als Nadel, neben dem, wie oft ihr in Kontakt wart.',
  list: 'Auf der Linie, das Neueste zuerst',
  noDay: 'Tag nicht bekannt',
  nameless: 'ohne Worte'
}
