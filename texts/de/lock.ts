import type { Catalogue } from '../catalogue'
import type { lock as english } from '../en/lock'

export const lock: Catalogue<typeof english> = {
  title: 'Noch jemand nutzt diesen Computer',
  does: 'Du kannst dein Netz mit einem Kennsatz verschließen. Dann liest es niemand ohne den Kennsatz: nicht in diesem Browser und nicht in seinen Dateien auf diesem Computer.',
  costs:
    'Das ist aus, solange du es nicht einschaltest. Du tippst den Kennsatz jedes Mal, wenn du wiederkommst.',
  forgotten:
    'Wenn du den Kennsatz vergisst, kann niemand mehr öffnen, was verschlossen ist. Auch wir nicht. Speichere vorher eine Sicherung und verwahre das Blatt mit dem Schlüssel woanders.',
  putOn: 'Ein Schloss anlegen',
  takeOff: 'Das Schloss abnehmen',
  takeOffHint: 'Ohne das Schloss kann jeder dein Netz lesen, der diesen Browser nutzen kann.',
  isOn: 'Dein Netz hat ein Schloss.',
  passphrase: 'Kennsatz',
  passphraseHint: 'Vier oder mehr Wörter, die nur für dich zusammengehören. Du siehst sie beim Tippen.',
  passphraseShort: 'Bitte nimm einen längeren: mindestens 8 Buchstaben.',
  again: 'Derselbe Kennsatz noch einmal',
  notSame: 'Die beiden sind nicht gleich. Was du getippt hast, steht noch da.',
  after: 'Es schließt sich von selbst',
  afters: {
    closed: 'Wenn der Browser zugeht',
    '5': 'Nach 5 Minuten',
    '15': 'Nach 15 Minuten',
    '60': 'Nach einer Stunde'
  },
  afterHint: 'Minuten, in denen hier nichts gedrückt wird. Wenn der Browser zugeht, schließt es sich immer.',
  copies:
    'Sicherheitskopien von vorher werden weggenommen, denn sie enthalten deine Worte offen. Eine neue, verschlossene wird angelegt. Dateien mit Sicherungen, die du gespeichert hast, bleiben, wie sie sind.',
  reminders: 'Solange es verschlossen ist, warten Erinnerungen an Besuche, bis du es öffnest.',
  start: 'Verschließen',
  cancel: 'Jetzt nicht',
  working: 'Alles, was behalten ist, wird verschlossen. Lass diese Seite offen und warte.',
  unworking: 'Das Schloss wird abgenommen.',
  stopped: 'Es wurde angehalten. Alles ist, wie es war.',
  others: 'Eine andere Seite von Care Web ist noch offen. Schließe sie, dann geht es weiter.',
  noCopy:
    'Es ließ sich keine Sicherheitskopie machen. Darum sind die früheren Kopien noch da, wie sie waren. Schaff Platz auf der Festplatte und geh dann weiter.',
  goingOn: 'Es geht weiter.',
  failed: 'Das ging nicht. Nichts ist verloren. Lade diese Seite neu und mach weiter.',
  change: 'Den Kennsatz ändern',
  before: 'Der Kennsatz, wie er jetzt ist',
  next: 'Der neue Kennsatz',
  changed: 'Von jetzt an öffnet der neue Kennsatz.',
  changeNow: 'Ändern',
  now: 'Jetzt verschließen',
  nowHint: 'Jetzt verschließen (Alt, Umschalt und L)',
  locked: {
    title: 'Dein Netz ist verschlossen',
    said: 'Tippe deinen Kennsatz, um es zu öffnen.',
    open: 'Öffnen',
    opening: 'Wird geöffnet. Das dauert einen Moment.',
    none: 'Bitte tippe deinen Kennsatz.',
    wrong: 'Das ist nicht der Kennsatz. Was du getippt hast, steht noch da.',
    unfit:
      'Das Schloss selbst ist beschädigt, darum passt kein Kennsatz. Deine Worte sind noch auf diesem Computer, aber ohne das Schloss lassen sie sich nicht öffnen. Eine Sicherung kann sie zurückbringen.',
    unfinished: 'Das Schloss ist halb angelegt oder halb abgenommen. Es geht da weiter, wo es stand.',
    goOn: 'Weiter',
    show: 'Zeigen, was ich tippe',
    waits: {
      one: 'Eine Seite wartet, verschlossen. Wenn du dein Netz öffnest, liegt sie bei den Fundstücken zum Ansehen.',
      many: (count: string) =>
        `${count} Seiten warten, verschlossen. Wenn du dein Netz öffnest, liegen sie bei den Fundstücken zum Ansehen.`
    },
    keeping: 'Diese Seite wird behalten und verschlossen.',
    kept: 'Diese Seite ist behalten und verschlossen. Sie wartet, bis du dein Netz öffnest.',
    notKept: 'Diese Seite konnte nicht behalten werden.',
    openPage: 'Care Web öffnen',
    backup: 'Verschlossen sichern',
    backupHint:
      'Eine verschlossene Sicherung enthält alles, was behalten ist. Zum Öffnen brauchst du den Schlüssel auf deinem Blatt und diesen Kennsatz. Seiten, die warten, sind nicht dabei.',
    backupSaved: (name: string) =>
      `Gespeichert als ${name}. Sie geht mit dem Schlüssel auf deinem Blatt und diesem Kennsatz auf.`,
    backupNotSaved: 'Sie konnte nicht gespeichert werden. Nichts wurde geändert.',
    backupStopped: 'Angehalten. Es wurde keine Datei gespeichert.',
    forgot: 'Ich habe den Kennsatz vergessen',
    forgotTruth:
      'Dann kann niemand öffnen, was hier verschlossen ist. Es gibt keinen anderen Weg hinein, und niemand hat einen zweiten Schlüssel.',
    forgotBackup:
      'Wenn du eine Sicherung hast und das Blatt mit ihrem Schlüssel: Entferne hier alles und hol dann die Sicherung zurück. Was du seit dieser Sicherung behalten hast, ist verloren.',
    forgotTry: 'Vorher: Versuche alte Kennsätze, mit und ohne große Buchstaben, so oft du magst.',
    help: 'Ich brauche jetzt Hilfe'
  }
}
