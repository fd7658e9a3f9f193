import type { Catalogue } from '../catalogue'
import type { bring as englishBring, copies as english } from '../en/copies'

export const copies: Catalogue<typeof english> = {
  title: 'Kopien für andere',
  sub: 'Für eine Ärztin, einen Freund oder ein anderes Programm. Du siehst alles, was hinausgeht, bevor es geht.',
  open: 'Eine Kopie machen',
  what: 'Was für eine Kopie',
  whats: {
    sheet: 'Ein Blatt zum Drucken',
    cards: 'Adresskarten',
    calendar: 'Termine für den Kalender',
    table: 'Eine Tabelle',
    notes: 'Notizen in einem Ordner',
    health: 'Für Krankenakten'
  },
  hints: {
    sheet: 'Wer in deinem Netz ist und wie man sie erreicht, auf Papier.',
    cards: 'vCard-Dateien, für Telefone und Mailprogramme.',
    calendar:
      'Eine iCalendar-Datei mit den Terminen, die noch kommen. Andere sehen deinen Kalender vielleicht: Namen stehen nur darin, wenn du es willst.',
    table: 'Eine CSV-Datei, für jedes Programm mit Tabellen.',
    notes: 'Eine Zip-Datei mit einer Markdown-Notiz für jede Person, für Obsidian und Ähnliches.',
    health:
      'Eine FHIR-Datei, wie Kliniken sie benutzen. Tiere, Orte und Gruppen haben darin keinen guten Platz.'
  },
  card: 'Welche Karten',
  cardKinds: { '4.0': 'Neuere (4.0)', '3.0': 'Ältere Telefone (3.0)' },
  goesAlong: 'Was mitgeht',
  withRelations: 'Wer sie für dich sind',
  withTakings: 'Was du nimmst',
  withVisits: 'Wann du wen siehst',
  withThings: 'Produkte und Rat, mit Namen',
  withPages: 'Seiten, die du dazu behalten hast, mit Titel und Adresse',
  withNames: 'Wen du siehst',
  withPlaces: 'Wo es ist',
  hopes: 'Was du dir erhoffst',
  hopesHint: 'Das sind deine eigenen, privaten Worte. Wähl nur, was in diese Kopie darf.',
  hopeOf: (name: string, text: string) => `${name}: ${text}`,
  never:
    'Deine Notizen, was du bemerkt hast, was du gibst und was zwischen euch ist, geht nie hinaus. Das hat nur eine Sicherung.',
  leftOut: (names: string) => `Weggelassen, weil du es privat genannt hast: ${names}.`,
  me: 'Dein Name darauf',
  meHint: 'Kann leer bleiben',
  preview: 'Das geht hinaus',
  nobody: 'Noch ist niemand in deinem Netz.',
  long: (shown: string) => `Die Datei ist länger; das ist ihr Anfang (${shown}).`,
  save: 'Die Datei speichern',
  print: 'Das Blatt drucken',
  saved: 'Die Datei liegt bei deinen anderen Downloads. Wer sie hat, kann sie lesen.',
  sheetTitle: 'Wer mich begleitet',
  sheetOf: (name: string) => `Wer ${name} begleitet`,
  made: (day: string) => `Stand ${day}`,
  takings: 'Was ich nehme',
  visits: 'Wann ich wen sehe',
  things: 'Produkte und Rat',
  pages: 'Seiten, die ich behalten habe',
  visit: 'Termin',
  visitWith: (names: string) => `Termin mit ${names}`,
  noVisits: 'Kein Termin mit einem Tag steht noch aus.',
  file: 'care-web-kopie',
  folder: 'Care Web'
}

export const bring: Catalogue<typeof englishBring> = {
  title: 'Von woanders hereinholen',
  sub: 'Adresskarten vom Telefon (.vcf), eine Tabelle (.csv), ein Kalender (.ics), Lesezeichen (.html) oder eine Datei aus einer Klinik (FHIR, .json). Zuerst siehst du, was darin ist, und wählst, was du behältst.',
  choose: 'Eine solche Datei wählen',
  problems: {
    unknown:
      'In dieser Datei ließen sich keine Karten, keine Tabelle, kein Kalender, keine Lesezeichen und keine FHIR-Datei lesen. Nichts wurde geändert.',
    'too-large': 'Diese Datei ist größer als 20 MB. Nichts wurde geändert.',
    'too-long': 'Das Lesen dieser Datei hat zu lange gedauert. Nichts wurde geändert.',
    stopped: 'Angehalten. Nichts wurde geändert.'
  },
  leftOut: (count: number) =>
    count === 1
      ? 'Ein weiterer Eintrag der Datei hat hier keinen Platz und bleibt weg.'
      : `${count} weitere Einträge der Datei haben hier keinen Platz und bleiben weg.`,
  taken: 'etwas, das du nimmst',
  visit: 'Ein Termin',
  visitWith: (names: string) => `Termin mit ${names}`,
  since: (when: string) => `seit ${when}`,
  until: (when: string) => `bis ${when}`,
  none: 'In dieser Datei ist nichts, das hier einen Platz hat. Nichts wurde geändert.',
  columns: 'Was steht in jeder Spalte?',
  noColumn: 'Weglassen',
  column: {
    name: 'Name',
    first: 'Vorname',
    last: 'Nachname',
    relation: 'Wer sie für dich sind',
    profession: 'Was sie tun',
    practice: 'Wo sie arbeiten',
    phones: 'Telefon',
    emails: 'E-Mail',
    address: 'Adresse',
    website: 'Website',
    note: 'Eine Notiz'
  },
  found: (count: number) => `${count} in der Datei gefunden`,
  chosen: (count: number) => (count === 1 ? 'Das eine behalten' : `Die ${count} gewählten behalten`),
  here: 'schon in deinem Netz',
  all: 'Alle wählen',
  clear: 'Nichts wählen',
  chooseFirst: 'Wähl zuerst etwas.',
  kept: (count: number) => `${count} jetzt in deinem Netz. „Rückgängig“ nimmt es wieder heraus.`,
  notKept: 'Das konnte nicht behalten werden. Nichts wurde geändert.',
  noRoom:
    'Auf der Festplatte ist kein Platz mehr, darum wurde nichts geändert. Schaff Platz und versuch es noch einmal.',
  more: (count: number) => `und ${count} mehr, die mit „Alle wählen“ gewählt werden oder nicht`,
  cancel: 'Jetzt nicht'
}
