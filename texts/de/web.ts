import type { Catalogue } from '../catalogue'
import type { web as english } from '../en/web'

const numbers = [
  'Kein',
  'Ein',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
  'Zwölf',
  'Dreizehn',
  'Vierzehn',
  'Fünfzehn',
  'Sechzehn',
  'Siebzehn',
  'Achtzehn',
  'Neunzehn',
  'Zwanzig'
]
const inWords = (count: number) => numbers[count] ?? count.toLocaleString('de-DE')

export const web: Catalogue<typeof english> = {
  rail: {
    label: 'Räume',
    beside: 'Hilfe und Einstellungen',
    web: 'Netz',
    compare: 'Vergleich',
    visits: 'Besuche',
    clips: 'Fundstücke',
    data: 'Daten'
  },
  skip: 'Zum Hauptteil',
  staysIn: 'Bleibt in',
  thisBrowser: 'diesem Browser',
  lastBackup: 'Letzte Sicherung',
  opening: 'Wird geöffnet…',
  notReadTitle: 'Das ließ sich gerade nicht lesen',
  notRead:
    'Was du behalten hast, ist unberührt. Versuch es noch einmal, oder schließ den Browser und öffne ihn neu.',
  tryAgain: 'Noch einmal versuchen',
  nothingHere: 'Unter dieser Adresse ist nichts.',
  backToWeb: 'Dein Netz',

  title: 'Dein Care Web',
  count: (count: number) =>
    count === 1
      ? 'Ein Mensch oder Ort, so wie es heute ist.'
      : `${inWords(count)} Menschen und Orte, so wie es heute ist.`,
  nobodyYet: 'Noch ist niemand in deinem Netz. Was du behalten hast, liegt bei den Fundstücken.',
  columns: {
    name: 'Name',
    ring: 'Nähe',
    tie: 'Band',
    giving: 'Wer gibt',
    layers: 'Wofür gut',
    whatFor: 'Wofür',
    kept: 'Auch',
    remove: 'Entfernen'
  },
  passages: (count: number) => (count === 1 ? '1 Stelle behalten' : `${count} Stellen behalten`),
  changes: (count: number) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
  remove: (name: string) => `${name} entfernen`,

  add: 'Jemanden dazunehmen',
  addTitle: 'Jemanden dazunehmen',
  addHint: 'Ein Vorname reicht. Auch Gruppen, Orte und Tiere zählen.',
  addName: 'Name',
  addRelation: 'Wer das für dich ist',
  addRelationHint: 'Schwester, Hausärztin, Chor am Dienstag',
  addSector: 'Teil deines Netzes',
  addRing: 'Wie nah',
  addNow: 'In mein Netz',
  addNameMissing: 'Ein Name fehlt noch, ein Vorname reicht.',
  lineTooLong:
    'Das ist mehr, als hier Platz hat. Schreib weniger davon; für den Rest ist in einer Notiz Platz.',
  cancel: 'Jetzt nicht',
  added: (name: string) => `${name} ist in deinem Netz.`,

  firstTitle: 'Du bist in der Mitte',
  firstHint:
    'Fang mit einem Namen an. Von da wächst das Netz, über Monate, in keiner bestimmten Reihenfolge.',
  firstRing: 'Wen würdest du um 2 Uhr nachts anrufen?',
  firstRingHint: 'Ein Vorname reicht',
  firstCare: 'Wer kümmert sich schon um einen Teil von dir?',
  firstCareHint: 'Ärztin, Therapeut, Zahnarzt, Heilerin',
  firstPlace: 'Wo fühlst du dich als Teil von etwas?',
  firstPlaceHint: 'Ein Chor, ein Garten, eine Gemeinde',
  firstGood: 'Denk an ein Mal, als es gut ging. Was hat es gut gemacht?',
  firstGoodHint: 'Wenn du magst: Rückruf noch am selben Abend',
  firstAdd: 'In mein Netz aufnehmen',
  firstMissing: 'Schreib einen Namen, dann kommt er in dein Netz.',
  firstDrawing:
    'Du in der Mitte, und um dich herum Platz für Familie und Freunde, Fachleute und Gemeinschaft.',
  you: 'Du',
  ghosts: {
    ring: 'jemand zum Anrufen',
    care: 'jemand, der dich behandelt',
    place: 'ein Ort, zu dem du gehörst'
  },

  pin: {
    title: 'Leg den Knopf dorthin, wo du ihn erreichst',
    chrome: [
      'Drück oben rechts im Browser auf das Puzzleteil.',
      'Such Care Web und drück die Nadel daneben.'
    ],
    edge: ['Drück oben rechts im Browser auf das Puzzleteil.', 'Such Care Web und drück das Auge daneben.'],
    firefox: [
      'Drück oben rechts im Browser auf das Puzzleteil.',
      'Drück das Zahnrad neben Care Web, dann „An Symbolleiste anheften“.'
    ],
    done: 'Der Knopf ist in deiner Symbolleiste. Drück ihn auf der Seite von jemandem, der helfen könnte.',
    key: (key: string) => `Oder drück ${key}.`
  },

  strip: {
    label: 'Was gerade getan wurde',
    undone: (deed: string) => `Zurückgenommen: ${deed}`,
    again: (deed: string) => `Wiederhergestellt: ${deed}`,
    withIt: (count: number) => (count === 1 ? ', und eine Sache dazu' : `, und ${count} Dinge dazu`),
    history: 'Verlauf'
  },

  deedMore: (names: string, more: number) => `${names} und ${more.toLocaleString('de-DE')} weitere`,
  deed: {
    keep: (subject: string) => `${subject} behalten`,
    'keep-passage': () => 'Eine Stelle behalten',
    'leave-passage': () => 'Eine Stelle weggelassen',
    'keep-listed': (subject: string) => `${subject} behalten`,
    add: (subject: string) => `${subject} dazugenommen`,
    write: (subject: string) => `${subject} geändert`,
    'write-note': (subject: string) => `Eine Notiz zu ${subject} geschrieben`,
    place: (subject: string) => `Geändert, wo ${subject} steht`,
    settle: (subject: string) => `In deinem Netz: ${subject}`,
    switch: (subject: string) => `Art geändert von ${subject || 'einer Seite'}`,
    update: (subject: string) => `Neue Angaben übernommen für ${subject}`,
    leave: (subject: string) => `${subject} gelassen, wie es ist`,
    remove: (subject: string) => `${subject} entfernt`,
    'bring-back': (subject: string) => `${subject} zurückgeholt`,
    join: (subject: string) => `${subject}: jetzt ein Eintrag`,
    connect: (subject: string) => `Verbunden: ${subject}`,
    disconnect: (subject: string) => `Verbindung gelöst: ${subject}`,
    'let-go': () => 'Etwas für immer entfernt',
    quality: (subject: string) => `Die Eigenschaft „${subject}“ geändert`,
    observe: (subject: string) => `Etwas über ${subject} festgehalten`,
    expect: (subject: string) => `Aufgeschrieben, was du von ${subject} erwartest`,
    specialist: (subject: string) => `Geändert, was von ${subject} erwartet wird`,
    'set-aside': (subject: string) => `Ein Angebot bei ${subject} zur Seite gelegt`,
    ask: (subject: string) => `Eine Frage an ${subject}`,
    compare: (subject: string) => `Den Vergleich „${subject}“ geändert`,
    decide: (subject: string) => `Eine Entscheidung aufgeschrieben: ${subject}`,
    suits: () => 'Aufgeschrieben, was zu dir passt',
    tie: (subject: string) => `Das Band zu ${subject} geändert`,
    arrange: (subject: string) => (subject ? `${subject} in der Karte bewegt` : 'Die Karte aufgeräumt'),
    visit: (subject) => `In einem Besuch geschrieben: ${subject}`,
    taking: (subject) => `Geschrieben, was du nimmst: ${subject}`,
    'life-event': (subject) => `Lebenslinie geändert: ${subject}`,
    rhythm: (subject) => `Geändert, wie oft du ${subject} siehst`,
    reading: (subject) => `Beiseite gelegt: ${subject}`,
    review: () => 'In einem Rückblick geschrieben',
    snapshot: (subject) => `Ein Bild deines Netzes behalten: ${subject}`,
    restore: () => 'Eine Sicherung eingelesen'
  },

  trouble: {
    title: 'Dein Care Web konnte nicht geöffnet werden',
    missingTitle: 'Etwas fehlt',
    missing: (remembered: string, found: string) =>
      `Care Web erinnert sich an ${remembered}, und der Browser gibt zurück: ${found}.`,
    safe: 'Nichts wurde geändert oder gelöscht. Bitte entferne Care Web nicht aus dem Browser: Das würde löschen, was behalten ist.',
    newerDo: 'Schließ alle Fenster des Browsers und öffne ihn wieder, damit die neuere Version startet.',
    tryFirst: 'Schließ andere Seiten von Care Web und versuch es noch einmal. Oft reicht das schon.',
    missingSafe:
      'Care Web selbst hat nichts gelöscht. Bitte entferne es nicht aus dem Browser: Das würde löschen, was noch da ist.',
    again: 'Noch einmal versuchen',
    save: 'Sichern, was sich sichern lässt',
    saveHint:
      'Du bekommst eine Datei mit allem, was sich noch lesen lässt. Wer diese Datei hat, kann sie lesen. Bewahre sie also dort auf, wo nur du hinkommst.',
    saved: 'Die Datei liegt bei deinen anderen Downloads.',
    notRead: (count: number) =>
      count === 1
        ? 'Mindestens 1 Eintrag ließ sich nicht lesen und ist darum nicht in der Datei.'
        : `Mindestens ${count} Einträge ließen sich nicht lesen und sind darum nicht in der Datei.`,
    notSaved:
      'Es ließ sich nichts zum Sichern lesen. Lass den Browser, wie er ist, und versuch es später noch einmal.',
    openAnyway: 'Öffnen, wie es ist',
    entries: (count: number) => (count === 0 ? 'nichts' : count === 1 ? '1 Eintrag' : `${count} Einträge`),
    detail: 'Was der Browser gesagt hat'
  }
}
