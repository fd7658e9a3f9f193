import type { Catalogue } from '../catalogue'
import type { kept as english } from '../en/kept'

export const kept: Catalogue<typeof english> = {
  help: 'Ich brauche jetzt Hilfe',
  takenBack: 'Rückgängig gemacht. Von dieser Seite ist nichts behalten.',
  keepAgain: 'Doch behalten',
  passages: 'Stellen, die von Partnerschaft sprechen',
  keepPassage: 'Diese Stelle behalten',
  leavePassage: 'Weglassen',
  against: (quality: string) => `${quality}: schau noch einmal hin`,
  drew: 'Was hat dich hierher gezogen?',
  drewHint: 'Eine Zeile reicht, oder gar nichts',
  sinceThen: 'Ist seither etwas Neues dazugekommen?',
  sinceHint: 'Wenn du magst',
  wroteThen: 'Was du damals geschrieben hast',
  whereInWeb: 'Wo in deinem Netz',
  howClose: 'Wie nah',
  changed: (count: number) =>
    count === 1
      ? 'Auf der Seite hat sich 1 Sache geändert'
      : `Auf der Seite haben sich ${count} Dinge geändert`,
  notesStay: 'Deine eigenen Notizen bleiben, wie sie sind.',
  keptThen: (when: string) => `${when} behalten`,
  youWrote: (when: string) => `von dir geschrieben, ${when}`,
  today: 'heute',
  notKept:
    'Das konnte nicht gespeichert werden. Ist die Festplatte voll? Was du vorher behalten hast, ist noch da. Versuch es noch einmal.',
  notKeptThen: 'damals nicht gesagt',
  alsoWritten: 'Auch geschrieben: ',
  alsoWrittenHere: 'Hier wurde auf einer anderen Seite etwas anderes geschrieben.',
  takeThis: 'Dieses nehmen',
  leaveIt: 'Lassen',
  tooLong:
    'Das ist mehr, als das Feld fasst. Der Anfang ist behalten. Für den Rest hat eine Notiz Platz: Kopiere ihn dorthin.',
  takeNew: 'Das Neue nehmen',
  leaveMine: 'Meins lassen',
  listed: (count: number) => `${count} Menschen auf dieser Seite`,
  listedAsk: 'Wen möchtest du behalten?',
  keepListed: (count: number) =>
    count === 0
      ? 'Wähle jemanden zum Behalten'
      : count === 1
        ? 'Diese Person behalten'
        : `Diese ${count} behalten`,
  keptListed: (names: string) => `${names}: behalten`,
  passageKept: 'Stelle behalten',
  compare: 'Im Vergleich neben andere stellen',
  compared: 'Steht jetzt im Vergleich.',
  compareFull: 'Im Vergleich stehen schon fünf.',
  passageNote: 'Eine Notiz dazu, wenn du magst',
  unreadable: {
    browser: 'Das ist eine Seite des Browsers selbst. Sie lässt sich nicht lesen.',
    store: 'Der Browser lässt Erweiterungen seinen Laden nicht lesen.',
    pdf: 'Der PDF-Betrachter des Browsers lässt sich nicht lesen.',
    refused: 'Diese Seite lässt sich nicht lesen.',
    tooSlow: 'Diese Seite ist zu groß, um sie in guter Zeit zu lesen. Ihre Adresse ist behalten.',
    strange: 'Was von dieser Seite zurückkam, ließ sich nicht verwenden.'
  },
  byHand: 'Du kannst es trotzdem von Hand aufschreiben.',
  byHandName: 'Name',
  byHandAdd: 'Behalten',
  byHandNameMissing: 'Schreib zuerst einen Namen. Ein Vorname reicht.',
  byHandIs: 'Das ist',
  byHandAdded: (name: string) => `${name} ist jetzt in deinem Netz.`,
  mayBeAnother:
    'Die Seite daneben ist vielleicht schon eine andere. Hier steht, was du davor behalten hast. Um die neue zu behalten, drück den Knopf von Care Web.',
  panelEmpty:
    'Drück auf einer Seite den Knopf von Care Web. Was du behältst, erscheint hier, neben der Seite.'
}
