import type { Catalogue } from '../catalogue'
import type { removed as english } from '../en/removed'

export const removed: Catalogue<typeof english> = {
  title: 'Kürzlich entfernt',
  sub: 'Was du entfernst, wartet hier 30 Tage. Bis dahin kannst du es ganz zurückholen.',
  none: 'In den letzten 30 Tagen wurde nichts entfernt.',
  noneHint: 'Wenn du jemanden oder etwas entfernst, wartet es hier, bevor es geht.',
  list: 'Was entfernt wurde',
  kind: {
    practitioner: 'Fachperson',
    practice: 'Praxis',
    supporter: 'Jemand, den du kennst',
    product: 'Produkt',
    advice: 'Rat',
    clip: 'Fundstück',
    passage: 'Stelle',
    note: 'Notiz',
    observation: 'Beobachtung',
    expectation: 'Erwartung',
    comparison: 'Vergleich'
  },
  removedOn: (when: string) => `Entfernt ${when}`,
  goesOn: (day: string) => `Geht für immer am ${day}`,
  bringBack: 'Zurückholen',
  bringBackOne: (name: string) => `${name} zurückholen`,
  letGo: 'Für immer entfernen',
  letGoOne: (name: string) => `${name} für immer entfernen`,
  letGoTitle: (name: string) => `${name} jetzt für immer entfernen?`,
  letGoTitleSeveral: (count: number) => `Diese ${count} jetzt für immer entfernen?`,
  letGoHint:
    'Es wird aus diesem Browser gelöscht, mit seinen Notizen und, bei einem Fundstück, mit Text, Bild und Stellen. „Rückgängig“ kann es nicht wiederbringen. In einer früheren Sicherung ist es noch enthalten.',
  letGoNow: 'Für immer entfernen',
  cancel: 'Jetzt nicht',
  several: 'Mehreres wählen',
  severalBar: 'Was mit dem Gewählten geschehen soll',
  choose: (name: string) => `${name} wählen`,
  chosen: (count: number) => (count === 0 ? 'Noch nichts gewählt' : `${count} gewählt`),
  chooseAll: (count: number) => `Alle ${count} wählen`,
  chooseNone: 'Nichts wählen',
  endSeveral: 'Fertig',
  chooseFirst: 'Wähle zuerst etwas.',
  gone: (count: number) => (count === 1 ? 'Es ist für immer weg.' : `${count} sind für immer weg.`),
  back: (count: number) => (count === 1 ? 'Es ist wieder da.' : `${count} sind wieder da.`),
  stopped: 'Angehalten. Nichts wurde geändert.',
  more: (count: number) => `${count} weitere zeigen`
}
