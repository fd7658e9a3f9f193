import type { Catalogue } from '../catalogue'
import type { palette as english } from '../en/palette'

export const palette: Catalogue<typeof english> = {
  title: 'Hingehen, finden, tun',
  hint: 'Ein Name, ein Raum, oder was du tun willst',
  list: 'Was es gibt',
  groups: {
    rooms: 'Hingehen',
    deeds: 'Tun',
    people: 'In deinem Netz',
    things: 'Produkte und Rat',
    clips: 'Fundstücke',
    notes: 'In deinen Worten'
  },
  rooms: {
    review: 'Dein Netz betrachten',
    pictures: 'Bilder deines Netzes',
    take: 'Drucken und mitnehmen',
    takings: 'Was ich nehme'
  },
  goTo: (room: string) => `Zu: ${room}`,
  found: (count: number) =>
    count === 0 ? 'Nichts mit diesen Worten' : count === 1 ? '1 Zeile' : `${count} Zeilen`,
  nothing: 'Nichts mit diesen Worten. Versuch es mit einem Teil des Namens.',
  backup: 'Eine Sicherung speichern',
  keysTitle: 'Tasten',
  keysHint: 'Keine davon ist nötig. Sie tun nie etwas, während du schreibst.',
  keysOff: 'Tasten mit nur einem Buchstaben sind in den Einstellungen ausgeschaltet.',
  keys: {
    palette: 'Hingehen, finden, tun',
    search: 'Suchen',
    add: 'Jemanden dazunehmen',
    observe: 'Etwas festhalten, auf der Seite eines Menschen',
    sheet: 'Dieses Blatt',
    undo: 'Rückgängig',
    redo: 'Wiederherstellen'
  },
  andThen: 'dann',
  control: 'Strg',
  shift: 'Umschalt'
}
