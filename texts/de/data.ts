import type { Catalogue } from '../catalogue'
import type { data as english } from '../en/data'

export const data: Catalogue<typeof english> = {
  title: 'Deine Daten',
  sub: 'Was du behältst, ist in diesem Browser und nirgends sonst. Eine Sicherung bringt es wieder, wenn der Browser oder der Computer verloren geht.',
  backup: 'Sicherung',
  never: 'Es wurde noch keine Sicherung gespeichert.',
  lastUnknown: 'Wann das letzte Backup gespeichert wurde, ließ sich gerade nicht lesen.',
  last: (when: string) => `Die letzte Sicherung wurde ${when} gespeichert.`,
  save: 'Eine Sicherung speichern',
  saving: 'Wird gespeichert…',
  warning: 'Wer die Datei hat, kann sie lesen. Bewahre sie also dort auf, wo nur du hinkommst.',
  saved: 'Die Sicherung liegt bei deinen anderen Downloads.',
  notSaved:
    'Die Sicherung konnte nicht geschrieben werden. Was du behältst, ist unberührt. Schließ andere Programme und versuch es noch einmal.',
  fileName: (day: string) => `care-web-${day}.json`,
  putIn: 'Eine Sicherung zurückholen',
  putInHint: 'Sie ergänzt, was fehlt. Was schon hier ist, bleibt, wie es ist.',
  choose: 'Eine Sicherungsdatei wählen',
  reading: 'Die Datei wird gelesen…',
  holds: (name: string) => `${name} enthält:`,
  count: {
    people: (count: number) => (count === 1 ? '1 Person' : `${count} Menschen`),
    practices: (count: number) => (count === 1 ? '1 Praxis' : `${count} Praxen`),
    products: (count: number) => (count === 1 ? '1 Produkt' : `${count} Produkte`),
    advice: (count: number) => (count === 1 ? '1 Rat' : `${count} Ratschläge`),
    clips: (count: number) => (count === 1 ? '1 Fundstück' : `${count} Fundstücke`),
    passages: (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
    notes: (count: number) => (count === 1 ? '1 Notiz' : `${count} Notizen`)
  },
  holdsNothing: 'nichts, was sich hier zeigen lässt',
  add: 'Ergänzen, was fehlt',
  cancel: 'Jetzt nicht',
  put: (added: number, here: number) =>
    added === 0
      ? 'Alles davon ist schon hier. Nichts wurde geändert.'
      : `${added === 1 ? '1 Eintrag wurde' : `${added} Einträge wurden`} ergänzt. ${
          here === 0 ? '' : here === 1 ? '1 war schon hier.' : `${here} waren schon hier.`
        }`.trim(),
  putAsItWas: (added: number) =>
    `Dein Netz ist wieder, wie es beim Speichern der Sicherung war: ${
      added === 1 ? '1 Eintrag' : `${added} Einträge`
    }. „Rückgängig“ nimmt alles wieder heraus.`,
  notABackup:
    'Diese Datei ist keine Sicherung von Care Web. Eine Sicherung heißt etwa care-web-2026-11-21.json. Nichts wurde geändert.',
  notJson:
    'Diese Datei lässt sich nicht als Sicherung lesen: Vielleicht ist sie ein Bild, ein Dokument oder eine Seite. Eine Sicherung heißt etwa care-web-2026-11-21.json. Nichts wurde geändert.',
  damagedBackup:
    'Diese Sicherung ist beschädigt oder wurde nicht ganz kopiert. Nimm sie noch einmal von dort, wo du sie aufbewahrst, oder eine ältere. Nichts wurde geändert.',
  newerBackup:
    'Diese Sicherung kommt von einer neueren Version. Bring Care Web hier zuerst auf den neuen Stand. Nichts wurde geändert.',
  tooLargeBackup: 'Diese Datei ist zu groß, als dass Care Web sie lesen könnte. Nichts wurde geändert.',
  notPut: 'Die Sicherung konnte nicht eingelesen werden. Nichts wurde geändert.',
  undoTitle: 'Rückgängig',
  undoHint: 'Jede Änderung lässt sich zurücknehmen, eine nach der anderen, auch morgen noch.',
  undoKeys: 'Strg + Z nimmt zurück, Strg + Umschalt + Z stellt wieder her.',
  undoKeysMac: '⌘ Z nimmt zurück, ⌘ Umschalt Z stellt wieder her.',
  undoNothing: 'Es gibt nichts zurückzunehmen.',
  lastDid: (deed: string) => `Zuletzt: ${deed}`,
  privacy: 'Was bei dir bleibt',
  privacyMore:
    'Eine Seite wird nur gelesen, wenn du auf ihr den Knopf drückst. Nichts wird aus dem Netz geladen, wenn du ansiehst, was du behalten hast. Wenn du Care Web aus dem Browser entfernst, löscht der Browser alles Behaltene: Speichere vorher eine Sicherung.',
  notAdvice:
    'Care Web bewahrt deine eigenen Notizen auf. Es gibt keinen medizinischen Rat. Setze seinetwegen kein Medikament ab und fang keines an. Im Notfall ruf die Notrufnummer deines Landes an.',
  button: 'Der Knopf und seine Taste',
  keyIs: (key: string) => `Die Taste zum Behalten einer Seite ist ${key}.`,
  keyNone: 'Für das Behalten einer Seite ist keine Taste eingestellt.',
  keyChange: 'Um sie zu ändern, kopiere diese Adresse in einen neuen Tab:',
  keyChangeFirefox:
    'Um sie zu ändern, kopiere diese Adresse in einen neuen Tab, drück das Zahnrad und dann die Zeile mit „Tastenkombinationen“:',
  keyAddress: {
    chrome: 'chrome://extensions/shortcuts',
    edge: 'edge://extensions/shortcuts',
    firefox: 'about:addons'
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  pinned: 'Der Knopf ist in deiner Symbolleiste.',
  notPinned: 'Der Knopf ist noch nicht in deiner Symbolleiste.'
}
