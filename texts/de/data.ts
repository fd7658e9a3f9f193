import type { Catalogue } from '../catalogue'
import type { data as english } from '../en/data'

export const data: Catalogue<typeof english> = {
  title: 'Deine Daten',
  sub: 'Was du behältst, ist in diesem Browser und nirgends sonst. Eine Sicherung bringt es wieder, wenn der Browser oder der Computer verloren geht.',
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
