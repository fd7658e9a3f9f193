import type { Catalogue } from '../catalogue'
import type { about as english } from '../en/about'

export const about: Catalogue<typeof english> = {
  title: 'Über Care Web',
  version: (number: string) => `Version ${number}`,
  what: 'Was es ist',
  whatIs: [
    'Care Web ist ein ruhiges Notizbuch dafür, wer und was dir hilft: die Menschen, die dich behandeln, Freunde und Familie, die dich halten, Orte und Tiere, und die Seiten, auf denen du etwas gefunden hast, das helfen kann.',
    'Es zeigt, fragt und merkt sich. Es sagt dir nie, wen du wählen sollst. Nichts muss bis zum Ende ausgefüllt werden, und die letzte Wahl ist immer deine.'
  ],
  notice: 'Was es nicht ist',
  essays: 'Woher die Ideen kommen',
  essaysFrom:
    'Die Ideen zu einer heilsamen Partnerschaft stammen, in unseren eigenen Worten, aus zwei englischen Texten:',
  essayList: [
    '„Healing Partnerships“, aus Aumdoc’s Holistic Healing Archive, um 2003',
    '„Therapeutic Partnership“, ein Artikel für Fachleute der funktionellen Medizin, 2019'
  ],
  essaysAre: 'Es sind Ideen zum Nachdenken, keine Regeln.',
  privacy: 'Was bei dir bleibt',
  privacyIs: [
    'Was du behältst, liegt in diesem Browser, auf diesem Computer. Es gibt kein Konto und keinen Server. Care Web schickt nichts und holt nichts.',
    'Eine Seite wird nur gelesen, wenn du auf ihr den Knopf, das Menü oder die Tasten drückst.',
    'Wer diesen Browser benutzen kann, kann dein Care Web öffnen. Eine Sicherung, die nicht verschlossen ist, kann jeder lesen, der die Datei hat.',
    'Wenn du Care Web aus dem Browser nimmst, wird gelöscht, was du behalten hast. Speichere vorher eine Sicherung.'
  ],
  permissions: 'Was der Browser ihm erlaubt, und wozu',
  permission: {
    activeTab:
      'Um die eine Seite zu lesen, auf der du den Knopf drückst. Das endet, wenn du die Website verlässt.',
    scripting: 'Um das Leseprogramm auf dieser einen Seite auszuführen.',
    storage: 'Für Einstellungen, und um zu merken, wenn etwas fehlt.',
    unlimitedStorage: 'Damit der Browser dein Care Web nicht wegräumt, wenn die Festplatte voll wird.',
    contextMenus: 'Für „Behalten“ im Menü der rechten Maustaste.',
    alarms:
      'Um rechtzeitig Sicherheitskopien zu machen, und um dich zu erinnern, wenn du darum gebeten hast.',
    sidePanel: 'Um Care Web neben einer Seite zu zeigen.'
  },
  licence: 'Lizenz',
  licenceIs:
    'Care Web ist freie Software unter der MIT-Lizenz: Alle dürfen es benutzen, hineinsehen, es ändern und weitergeben. Es kommt ohne jede Garantie.',
  settings: 'Einstellungen'
}
