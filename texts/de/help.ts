import type { Catalogue } from '../catalogue'
import type { help as english } from '../en/help'

export const help: Catalogue<typeof english> = {
  title: 'Ich brauche jetzt Hilfe',
  danger:
    'Wenn du oder jemand in deiner Nähe in Gefahr, verletzt oder plötzlich sehr krank ist: Ruf die Notrufnummer des Ortes an, an dem du bist. Du musst dir nicht sicher sein.',
  listening:
    'Wenn dir alles zu viel wird oder du daran denkst, nicht mehr zu leben: Du kannst jetzt gleich mit jemandem sprechen, zu jeder Stunde.',
  near: 'Wenn Anrufen schwer ist, zeig diese Seite jemandem in deiner Nähe und bitte darum, für dich anzurufen.',
  places: {
    us: 'USA und Kanada',
    uk: 'Vereinigtes Königreich',
    ie: 'Irland',
    de: 'Deutschland',
    at: 'Österreich',
    ch: 'Schweiz',
    au: 'Australien',
    nz: 'Neuseeland',
    eu: 'Alle anderen Länder der Europäischen Union'
  },
  emergency: 'Notruf',
  talk: 'Jemand zum Reden',
  or: 'oder',
  call: (number: string) => `${number} anrufen`,
  elsewhere:
    'Anderswo: Ruf die Notrufnummer deines Landes an. Auf den meisten Handys führt auch die 112 dorthin.',
  asOf: 'Stand der Nummern: November 2026. Diese Seite ist für alle gleich und geht auch ohne Internet. Niemand erfährt, dass du sie geöffnet hast.',
  back: 'Zurück zu deinem Care Web'
}
