import type { Catalogue } from '../catalogue'
import type { files as english } from '../en/files'

export const files: Catalogue<typeof english> = {
  keep: 'Ein Bild oder PDF behalten',
  title: 'Ein Bild oder PDF behalten',
  hint: 'Ein Faltblatt, eine Karte, ein Foto. Es wird in diesen Browser kopiert und bleibt hier.',
  drop: 'Loslassen, um es hier zu behalten',
  choose: 'Bild oder PDF, bis 10 MB',
  name: 'Wie es heißen soll',
  sentence: 'Ein Satz dazu',
  sentenceHint: 'Woher es kommt, oder was dir daran aufgefallen ist',
  about: 'Um wen oder was geht es?',
  aboutNobody: 'Noch um niemanden',
  aboutKnown: 'In meinem Netz',
  aboutNew: 'Jemand Neues',
  newName: 'Name',
  newIs: 'Das ist',
  newNameMissing: 'Schreib zuerst einen Namen. Ein Vorname reicht.',
  keepNow: 'Behalten',
  cancel: 'Jetzt nicht',
  reading: 'Die Datei wird gelesen…',
  chooseAgain: (name: string) => `Deine Worte sind da. Wähle die Datei noch einmal: ${name}`,
  missing: 'Wähle zuerst ein Bild oder PDF.',
  problem: {
    empty: 'Diese Datei ist leer. Nichts wurde behalten.',
    'too-large': 'Diese Datei ist größer als 10 MB. Nichts wurde behalten. Eine kleinere Kopie reicht.',
    'other-type':
      'Das ist weder ein Bild noch ein PDF, das sich behalten lässt. PNG, JPEG, WebP, GIF, AVIF und PDF gehen.',
    broken:
      'Dieses Bild lässt sich nicht öffnen, deshalb wurde es nicht behalten. Vielleicht ist es beschädigt.',
    unread: 'Der Browser konnte diese Datei nicht lesen. Nichts wurde behalten. Wähle sie noch einmal.',
    full: 'Deine Bilder und PDFs haben zusammen 100 MB, so viel, wie in eine Sicherung passt. Nichts wurde behalten.',
    several: 'Immer nur eine: Die erste wurde genommen.',
    'not-saved':
      'Das konnte nicht gespeichert werden. Was du vorher behalten hast, ist noch da. Versuch es noch einmal.'
  },
  size: (megabytes: string) => `${megabytes.replace('.', ',')} MB`,
  sizeSmall: (kilobytes: number) => `${kilobytes} kB`,
  pdf: 'PDF',
  openPdf: 'Das PDF öffnen',
  newTab: '(öffnet in einem neuen Tab)',
  save: 'Eine Kopie speichern',
  picture: (title: string) => `Bild: ${title}`,
  gone: 'Der Inhalt dieser Datei ist nicht mehr da. Ihr Name und dein Satz sind es.'
}
