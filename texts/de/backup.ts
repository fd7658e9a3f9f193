import type { Catalogue } from '../catalogue'
import type { backup as english, nudge as englishNudge } from '../en/backup'

const things = (count: number) => (count === 1 ? '1 Sache' : `${count} Sachen`)
const entries = (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`)

export const backup: Catalogue<typeof english> = {
  title: 'Sicherung',
  never: 'Es wurde noch keine Sicherung gespeichert.',
  lastUnknown: 'Wann die letzte Sicherung gespeichert wurde, ließ sich gerade nicht lesen.',
  last: (when: string) => `Die letzte Sicherung wurde ${when} gespeichert.`,
  save: 'Eine Sicherung speichern',
  saving: 'Wird gespeichert…',
  saved: (name: string) => `Die Sicherung liegt bei deinen anderen Downloads: ${name}.`,
  savedIn: (name: string) => `Die Sicherung liegt in deinem Ordner: ${name}.`,
  stopped: 'Angehalten. Es wurde keine Sicherung gespeichert.',
  notSaved:
    'Die Sicherung konnte nicht geschrieben werden. Was du behältst, ist unberührt. Schließ andere Programme und versuch es noch einmal.',
  notInFolder:
    'In den Ordner konnte nicht geschrieben werden. Was du behältst, ist unberührt. Wähl den Ordner neu, oder speichere bei deinen Downloads.',
  howTitle: 'Wie Sicherungen gespeichert werden',

  lock: 'Wer die Datei öffnen kann',
  locks: { key: 'Mein Schlüssel', passphrase: 'Ein Kennsatz', open: 'Alle' },
  lockedByKey: 'Nur dein Schlüssel öffnet sie. Er steht auf deinem Blatt.',
  lockedByPassphrase: 'Nur der Kennsatz öffnet sie. Niemand kann ihn für dich herausfinden.',
  notLocked: 'Wer die Datei hat, kann sie lesen. Bewahre sie also dort auf, wo nur du hinkommst.',
  passphrase: 'Kennsatz',
  passphraseHint: 'Vier oder fünf Wörter, die du auswendig weißt',
  passphraseShort: 'Nimm einen längeren: mindestens 12 Buchstaben.',

  keyTitle: 'Dein Schlüssel',
  keyFirst: 'Ein Schritt, bevor die erste Datei gespeichert wird.',
  keyWhy:
    'Deine Sicherungen sind verschlossen, und dieser Schlüssel öffnet sie. Druck ihn oder speichere ihn als Datei, und leg ihn zu deinen Papieren. Ist der Schlüssel verloren und dieser Browser weg, kann niemand deine Sicherungen öffnen.',
  keyPrint: 'Das Blatt drucken',
  keySave: 'Das Blatt als Datei speichern',
  keySaved: 'Das Blatt liegt bei deinen anderen Downloads. Leg es dorthin, wo deine Papiere sind.',
  keyKept: 'Ich habe es verwahrt. Jetzt sichern',
  keyShow: 'Das Blatt noch einmal zeigen',
  keyHide: 'Das Blatt schließen',
  keyNotMade: 'Gerade ließ sich kein Schlüssel machen. Versuch es noch einmal.',
  sheetTitle: 'Care Web: der Schlüssel zu meinen Sicherungen',
  sheetMade: (day: string) => `Gemacht am ${day}`,
  sheetHow:
    'So holst du eine Sicherung zurück: Hol Care Web in einen Browser, öffne „Daten“, wähl die Datei der Sicherung und tipp diesen Schlüssel ein.',
  sheetOther:
    'Dateien, die auf .age enden, öffnet auch das freie Programm „age“. Danach packt „gunzip“ sie aus.',
  sheetPublic: 'Damit werden Sicherungen verschlossen. Das ist kein Geheimnis:',
  sheetSecret: 'Der Schlüssel. Wer ihn hat, kann deine Sicherungen lesen:',
  sheetFile: 'care-web-schluessel.txt',

  place: 'Wohin die Datei kommt',
  places: { downloads: 'Meine Downloads', folder: 'Ein Ordner, den ich wähle' },
  folderChoose: 'Den Ordner wählen',
  folderIs: (name: string) => `Der Ordner ist „${name}“.`,
  folderNone: 'Es ist noch kein Ordner gewählt.',
  folderAsk:
    'Der Browser fragt jeden Tag neu nach diesem Ordner. Geschrieben wird nur, solange Care Web offen ist.',

  rhythm: 'Von selbst',
  rhythms: { never: 'Nie', day: 'Jeden Tag', week: 'Jede Woche', month: 'Jeden Monat' },
  rhythmHint: 'Nur wenn sich etwas geändert hat. Diese Dateien verschließt dein Schlüssel.',
  rhythmNeedsFolder: 'Wähle noch den Ordner. Bis dahin wird nichts von selbst gespeichert.',
  rhythmNeedsKey: 'Dafür braucht es einen Schlüssel. Speichere erst eine Sicherung mit deinem Schlüssel.',
  mayDownload:
    'Damit Care Web von selbst speichern kann, muss es deine Downloads benutzen dürfen. Der Browser fragt dich jetzt. Es ist für deine Sicherungen und für nichts sonst.',
  mayNot: 'Ohne das wird nur gespeichert, wenn du den Knopf drückst.',

  putIn: 'Eine Sicherung zurückholen',
  putInHint: 'Oder hol herein, was du in einem anderen Browser hast. Erst siehst du, was sich ändern würde.',
  choose: 'Eine Sicherungsdatei wählen',
  reading: 'Die Datei wird gelesen…',
  readingStopped: 'Angehalten. Nichts wurde geändert.',
  opened: 'Die Datei öffnen',
  needsKey: 'Diese Sicherung ist verschlossen. Sie geht mit dem Schlüssel auf deinem Blatt auf.',
  keyField: 'Dein Schlüssel',
  keyHint: 'Er beginnt mit AGE-SECRET-KEY-1',
  keyFile: 'Die Datei des Blattes wählen',
  keyNone: 'Darin ist kein Schlüssel. Er ist eine lange Zeile, die mit AGE-SECRET-KEY-1 beginnt.',
  needsPassphrase: 'Diese Sicherung ist verschlossen. Sie geht mit ihrem Kennsatz auf.',
  needsLock:
    'Diese Sicherung entstand, als dein Netz verschlossen war. Sie braucht auch den Kennsatz des Schlosses.',
  passphraseNone: 'Tipp zuerst den Kennsatz ein.',
  holds: (name: string, day: string) => `${name} ist vom ${day}. Sie enthält:`,
  count: {
    people: (count: number) => (count === 1 ? '1 Person' : `${count} Menschen`),
    practices: (count: number) => (count === 1 ? '1 Praxis' : `${count} Praxen`),
    products: (count: number) => (count === 1 ? '1 Produkt' : `${count} Produkte`),
    advice: (count: number) => (count === 1 ? '1 Rat' : `${count} Ratschläge`),
    clips: (count: number) => (count === 1 ? '1 Fundstück' : `${count} Fundstücke`),
    passages: (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
    notes: (count: number) => (count === 1 ? '1 Notiz' : `${count} Notizen`),
    observations: (count: number) => (count === 1 ? '1 Beobachtung' : `${count} Beobachtungen`),
    expectations: (count: number) => (count === 1 ? '1 Erwartung' : `${count} Erwartungen`),
    questions: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`),
    comparisons: (count: number) => (count === 1 ? '1 Vergleich' : `${count} Vergleiche`),
    visits: (count: number) => (count === 1 ? '1 Besuch' : `${count} Besuche`),
    takings: (count: number) => (count === 1 ? '1 Mittel, das du nimmst' : `${count} Mittel, die du nimmst`),
    lifeEvents: (count: number) => (count === 1 ? '1 Lebensereignis' : `${count} Lebensereignisse`),
    snapshots: (count: number) => (count === 1 ? '1 Bild deines Netzes' : `${count} Bilder deines Netzes`)
  },
  holdsNothing: 'nichts, was sich hier zeigen lässt',
  way: 'Was damit geschieht',
  ways: { merge: 'Zusammenbringen', replace: 'Wie in der Datei' },
  wayHints: {
    merge: 'Was neuer ist, gilt, ob von hier oder von dort. Nichts wird entfernt.',
    replace: 'Alles wird, wie es in der Datei ist. Was nicht darin ist, wartet in „Zuletzt entfernt“.'
  },
  foresees: 'Was sich ändern würde',
  comesIn: (what: string) => `Kommt herein: ${what}`,
  newer: (count: number) => `Neuer in der Datei: ${things(count)}`,
  asInFile: (count: number) => `Wird wie in der Datei: ${things(count)}`,
  stays: (count: number) => `Hier anders, und bleibt: ${things(count)}`,
  offered: (count: number) => `In beiden geschrieben: ${things(count)}. Beides bleibt, und du wählst später.`,
  goes: (count: number) => `Kommt zu „Zuletzt entfernt“: ${things(count)}`,
  nothing: 'Nichts. Alles davon ist schon hier.',
  toEmpty: 'Dein Netz ist leer. Es wird, wie es in der Datei war, mit seiner Geschichte.',
  put: { merge: 'Zusammenbringen', replace: 'Wie in der Datei machen' },
  cancel: 'Jetzt nicht',
  stoppedPut: 'Angehalten. Nichts wurde geändert.',
  putAsItWas: (count: number) =>
    `Dein Netz ist wieder, wie es beim Speichern der Sicherung war: ${entries(count)}. „Rückgängig“ nimmt alles wieder heraus.`,
  putMerged: (came: number, newer: number) =>
    came + newer === 0
      ? 'Alles davon ist schon hier. Nichts wurde geändert.'
      : `${entries(came)} kam herein, ${things(newer)} geändert. „Rückgängig“ nimmt es zurück.`,
  putReplaced: (came: number, newer: number, gone: number) =>
    `Dein Netz ist wie in der Datei: ${entries(came)} kam herein, ${things(newer)} geändert, ${things(gone)} zu „Zuletzt entfernt“. „Rückgängig“ nimmt es zurück.`,
  problem: {
    'not-ours':
      'Diese Datei ist keine Sicherung von Care Web. Eine Sicherung heißt etwa care-web-2026-11-21.age. Nichts wurde geändert.',
    'not-json':
      'Diese Datei lässt sich nicht als Sicherung lesen: Vielleicht ist sie ein Bild, ein Dokument oder eine Seite. Eine Sicherung heißt etwa care-web-2026-11-21.age. Nichts wurde geändert.',
    'wrong-passphrase':
      'Dieser Kennsatz öffnet die Datei nicht. Sieh dir jedes Wort an und versuch es noch einmal. Nichts wurde geändert.',
    'wrong-lock-passphrase':
      'Das ist nicht der Kennsatz des Schlosses, unter dem diese Sicherung entstand. Nichts wurde geändert.',
    'wrong-key':
      'Dieser Schlüssel öffnet die Datei nicht. Vielleicht gehört er zu einem älteren Blatt. Nichts wurde geändert.',
    'cut-short':
      'Das Ende dieser Datei fehlt. Kopier sie noch einmal von dort, wo du sie aufbewahrst. Nichts wurde geändert.',
    altered:
      'Etwas hat diese Datei nach dem Speichern verändert, darum wird sie nicht genommen. Nimm eine andere Sicherung. Nichts wurde geändert.',
    damaged:
      'Diese Sicherung ist beschädigt und lässt sich nicht ganz lesen. Nimm eine ältere. Nichts wurde geändert.',
    newer:
      'Diese Sicherung kommt von einer neueren Version. Bring Care Web hier zuerst auf den neuen Stand. Nichts wurde geändert.',
    'too-large': 'Diese Datei ist zu groß, als dass Care Web sie lesen könnte. Nichts wurde geändert.',
    'too-long':
      'Diese Datei zu lesen dauert zu lange, darum wurde es angehalten. Versuch es noch einmal, oder nimm eine andere Sicherung. Nichts wurde geändert.',
    unread: 'Die Datei ließ sich nicht lesen. Ist sie noch dort, wo sie war? Nichts wurde geändert.'
  },
  notPut: 'Die Sicherung konnte nicht hereingeholt werden. Nichts wurde geändert.',
  noRoom:
    'Auf der Festplatte ist kein Platz mehr, darum kam nichts aus der Sicherung herein. Schaff Platz und versuch es noch einmal.',

  versions: (count: number) =>
    count === 1 ? 'Zwei Fassungen von einer Sache' : `Zwei Fassungen von ${count} Sachen`,
  versionsHint: 'Beides wurde geschrieben, in zwei Browsern. Wähl eine, oder füg sie zusammen.',
  versionOf: (field: string, name: string) => (name === '' ? field : `${field}, ${name}`),
  here: 'Hier',
  there: 'Aus dem anderen Browser',
  keepHere: 'Die von hier behalten',
  takeThere: 'Die andere nehmen',
  join: 'Beide zusammenfügen',
  notJoined: 'Zusammen sind sie zu lang für diese Stelle. Wähl eine.',
  settled: 'Fertig. „Rückgängig“ nimmt es zurück.'
}

export const nudge: Catalogue<typeof englishNudge> = {
  label: 'Sicherung',
  text: 'Was du behältst, ist nur in diesem Browser. Eine Sicherung bringt es wieder, wenn der Computer verloren geht.',
  go: 'Eine Sicherung speichern',
  later: 'Jetzt nicht'
}
