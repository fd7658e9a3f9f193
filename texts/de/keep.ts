import type { Catalogue } from '../catalogue'
import type { keep as english } from '../en/keep'

export const keep: Catalogue<typeof english> = {
  title: 'Diese Seite in deinem Care Web behalten',
  reading: 'Die Seite wird gelesen…',
  saved: 'Gerade gespeichert',
  knownSince: (when: string) => `Du hast diese Seite ${when} behalten`,
  about: 'Worum es auf dieser Seite geht',
  party: 'Das ist',
  onePerson: 'Eine Person',
  aPractice: 'Eine Praxis',
  namePlaceholder: 'Ein Name, wenn du magst',
  addField: 'Etwas ergänzen',
  keep: 'In mein Netz',
  kept: 'In deinem Netz',
  beside: 'Neben der Seite öffnen',
  seeInWeb: 'In meinem Netz ansehen',
  updateAll: (count: number) =>
    count === 1 ? 'Übernehmen' : count === 2 ? 'Beide übernehmen' : `Alle ${count} übernehmen`,
  everythingKept: 'Alles, was du behalten hast',
  tooSlow: 'Diese Seite ist zu groß, um sie in guter Zeit zu lesen. Ihre Adresse ist behalten.',
  openCareWeb: 'Mein Care Web öffnen'
}
