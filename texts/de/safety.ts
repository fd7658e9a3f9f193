import type { Catalogue } from '../catalogue'
import type { safety as english } from '../en/safety'

export const safety: Catalogue<typeof english> = {
  title: 'Sicherheitskopien',
  about:
    'Ab und zu kopiert Care Web alles, was du behältst, an einen zweiten Ort in diesem Browser. Verliert der Browser etwas, oder möchtest du einen früheren Tag zurück, ist es da. Eine Kopie geht, wenn Care Web entfernt wird. Speichere also auch eine Sicherung.',
  none: 'Es gibt noch keine Kopie. Die erste kommt ein paar Minuten, nachdem du etwas behalten hast.',
  noPlace: 'Dieser Browser hat keinen Ort für solche Kopien. Speichere ab und zu eine Sicherung.',
  opening: 'Kopien werden gesucht…',
  list: 'Sicherheitskopien, die neueste zuerst',
  takenAt: (when: string, time: string) => `${when}, ${time} Uhr`,
  reason: {
    change: '',
    restore: 'bevor eine Sicherung eingelesen wurde',
    merge: 'bevor ein anderes Netz dazukam',
    migration: 'bevor eine neue Version änderte, wie alles aufbewahrt wird',
    removal: 'bevor mehreres entfernt wurde',
    'put-back': 'bevor eine Kopie zurückgeholt wurde'
  },
  holds: {
    people: (count: number) => (count === 1 ? '1 Mensch' : `${count} Menschen`),
    clips: (count: number) => (count === 1 ? '1 Fundstück' : `${count} Fundstücke`),
    notes: (count: number) => (count === 1 ? '1 Notiz' : `${count} Notizen`),
    passages: (count: number) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
    practices: (count: number) => (count === 1 ? '1 Praxis' : `${count} Praxen`),
    products: (count: number) => (count === 1 ? '1 Produkt' : `${count} Produkte`),
    advice: (count: number) => (count === 1 ? '1 Rat' : `${count} Ratschläge`),
    visits: (count: number) => (count === 1 ? '1 Besuch' : `${count} Besuche`),
    observations: (count: number) => (count === 1 ? '1 Beobachtung' : `${count} Beobachtungen`),
    questions: (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`),
    snapshots: (count: number) => (count === 1 ? '1 Bild deines Netzes' : `${count} Bilder deines Netzes`)
  },
  holdsNothing: 'keine Menschen und keine Fundstücke',
  look: 'Ansehen',
  lookAt: (when: string) => `Ansehen: die Kopie, ${when}`,
  lookAway: 'Schließen',
  reading: 'Sie wird bis zum Ende gelesen…',
  notSavedStopped: 'Angehalten. Es wurde keine Datei gespeichert.',
  whole: 'Sie wurde gerade bis zum Ende gelesen. Sie enthält:',
  notWhole: 'Diese Kopie ist beschädigt und lässt sich nicht zurückholen. Nimm eine andere.',
  size: (size: string) => `Sie braucht ${size} auf diesem Computer.`,
  putHint: 'Dein Netz wird, wie es damals war. Wie es jetzt ist, wird vorher kopiert: Du kannst also zurück.',
  put: 'Diese Kopie zurückholen',
  putNow: 'Jetzt zurückholen',
  notNow: 'Jetzt nicht',
  letGo: 'Diese Kopie löschen',
  letGoHint: 'Die Kopie wird gelöscht. Dein Netz bleibt, wie es ist.',
  letGoNow: 'Die Kopie löschen',
  gone: 'Die Kopie ist weg.',
  letAllGo: 'Alle Kopien löschen',
  letAllGoHint:
    'Alle Kopien werden gelöscht, auch mit dem, was du seither entfernt hast. Dein Netz bleibt, wie es ist. Wenn du etwas änderst, kommt eine neue Kopie.',
  letAllGoNow: 'Alle Kopien löschen',
  allGone: 'Alle Kopien sind weg.',
  take: 'Jetzt eine Kopie machen',
  taking: 'Eine Kopie wird gemacht…',
  taken: 'Eine Kopie ist da.',
  takenBefore: 'Seit der neuesten Kopie hat sich nichts geändert.',
  nothingYet: 'Es gibt noch nichts zu kopieren.',
  more: (count: number) => (count === 1 ? '1 ältere Kopie zeigen' : `${count} ältere Kopien zeigen`),
  isBack: 'Dein Netz ist, wie es damals war. Wie es vorher war, ist die neueste Kopie.',
  goBack: 'Rückgängig: wie es vorher war',
  problem: {
    damaged: 'Diese Kopie ist beschädigt und wurde nicht zurückgeholt. Nichts wurde geändert.',
    newer: 'Diese Kopie hat ein neueres Care Web gemacht. Aktualisiere zuerst dieses. Nichts wurde geändert.',
    'no-copy':
      'Wie dein Netz jetzt ist, ließ sich nicht kopieren. Darum wurde nichts geändert. Versuch es gleich noch einmal.',
    'no-room':
      'Auf der Festplatte ist kein Platz mehr, darum wurde nichts geändert. Schaff Platz und versuch es noch einmal.',
    'not-written':
      'Der Browser konnte es nicht schreiben, darum wurde nichts geändert. Starte den Browser neu und versuch es noch einmal.',
    stopped: 'Angehalten. Nichts wurde geändert.',
    'no-place': 'Dieser Browser hat keinen Ort für solche Kopien.',
    behind: 'Etwas ist nicht da, das behalten war. Schließ diese Seite und öffne sie wieder.',
    'not-taken': 'Die Kopie ließ sich nicht machen. Dein Netz ist, wie es war. Versuch es gleich noch einmal.'
  },
  change: {
    copyTitle: 'Dein Netz wurde noch nicht geändert',
    copySafe: 'Was du behalten hast, ist, wie es vor der Aktualisierung war. Nichts wurde geschrieben.',
    copyDo: {
      'no-room':
        'Care Web wurde aktualisiert und kopiert dein Netz, bevor es für die neue Version bereit gemacht wird. Für diese Kopie ist auf der Festplatte kein Platz mehr. Schaff Platz und versuch es noch einmal.',
      other:
        'Care Web wurde aktualisiert und kopiert dein Netz, bevor es für die neue Version bereit gemacht wird. Diese Kopie ließ sich nicht machen. Versuch es zuerst noch einmal.'
    },
    goOn: 'Ohne Kopie weitergehen',
    goOnHint:
      'Wenn du ohne Kopie weitergehst, speichere zuerst, was sich speichern lässt. Der Knopf dafür steht weiter unten.',
    title: 'Die Aktualisierung konnte dein Netz nicht übernehmen',
    happened:
      'Care Web wurde aktualisiert, und beim Bereitmachen deines Netzes für die neue Version ist etwas abgebrochen. Alles wurde zurückgenommen: Dein Netz ist, wie es vorher war.',
    todo: 'Schließ den Browser und versuch es noch einmal. Bleibt es so, dann speichere, was sich speichern lässt, und lass Care Web im Browser: Die nächste Aktualisierung kann es vielleicht richten.'
  },
  without: {
    title: 'Es ließ sich keine Sicherheitskopie machen',
    why: {
      'no-room':
        'Auf der Festplatte ist kein Platz mehr für eine Kopie deines Netzes, wie es jetzt ist. Schaff zuerst Platz, oder geh ohne Kopie weiter.',
      'no-place':
        'Dieser Browser hat keinen Ort für solche Kopien. Du kannst zuerst eine Sicherung speichern, oder ohne weitergehen.',
      behind:
        'Etwas ist nicht da, das behalten war. Darum geh jetzt besser nicht weiter. Schließ diese Seite und öffne sie wieder.',
      'not-taken':
        'Dein Netz, wie es jetzt ist, ließ sich nicht kopieren. Versuch es gleich noch einmal, oder geh ohne Kopie weiter.'
    },
    goOn: 'Ohne Kopie weitergehen'
  },
  recover: {
    title: 'Aus einer Sicherheitskopie zurückholen',
    hint: 'Care Web hat alles, was du behalten hast, an einen zweiten Ort kopiert. Wähl eine Kopie: Bis dahin wird nichts geschrieben.',
    none: 'In diesem Browser ist keine Sicherheitskopie.',
    missingDo:
      'Schließ den Browser und versuch es zuerst noch einmal. Bleibt es so, dann hol unten eine der Kopien zurück.',
    putHint:
      'Was sich noch lesen lässt, wird zuerst kopiert. Dann kommt diese Kopie hinein, und was du danach behalten hast, kommt dazu.',
    put: 'Diese Kopie zurückholen',
    putNow: 'Jetzt zurückholen',
    save: 'Als Sicherungsdatei speichern',
    working: 'Sie wird zurückgeholt…'
  },
  updated: {
    said: 'Care Web wurde aktualisiert, während diese Seite offen war. Was du geschrieben hast, ist behalten. Lade die Seite neu, um weiterzumachen.',
    reload: 'Neu laden'
  },
  notWritten: {
    room: 'Das ließ sich nicht speichern: Auf der Festplatte ist kein Platz mehr. Was du vorher behalten hast, ist noch da, und was du geschrieben hast, bleibt hier stehen. Schaff Platz und versuch es noch einmal.',
    other:
      'Das ließ sich nicht speichern: Der Browser konnte nicht auf die Festplatte schreiben. Was du vorher behalten hast, ist noch da. Versuch es noch einmal, oder starte den Browser neu.',
    close: 'Schließen'
  },
  waiting: {
    title: 'Care Web wird geöffnet',
    said: 'Das dauert länger als sonst. Vielleicht macht Care Web dein Netz für eine neue Version bereit.',
    changing:
      'Care Web wurde aktualisiert. Es kopiert dein Netz und macht es dann für die neue Version bereit. Lass diese Seite bitte offen.',
    others:
      'Ist Care Web noch in anderen Fenstern offen, dann schließ es dort. Diese Seite geht dann von selbst weiter.'
  },
  remove: {
    title: 'Alles entfernen',
    hint: 'Löscht alles, was Care Web in diesem Browser aufbewahrt: dein Netz, seinen Verlauf, das Beispiel, alle Sicherheitskopien und alles, was du gewählt hast. Dateien, die du gespeichert hast, etwa Sicherungen, bleiben, wo du sie hingelegt hast.',
    open: 'Alles entfernen…',
    ask: 'Alles aus diesem Browser entfernen?',
    noWayBack:
      'Rückgängig holt es nicht zurück. Das kann nur eine Sicherung, die du gespeichert hast. Hat es einmal begonnen, lässt es sich nicht anhalten.',
    word: 'entfernen',
    type: (word: string) => `Schreib das Wort „${word}“, um weiterzugehen`,
    now: 'Jetzt alles entfernen',
    notYet: (word: string) => `Schreib zuerst das Wort „${word}“.`,
    working: 'Wird entfernt…',
    gone: 'Alles ist aus diesem Browser weg.',
    goneHint: 'Nichts davon ist noch hier. Du kannst diese Seite schließen oder neu anfangen.',
    begin: 'Neu anfangen',
    partly:
      'Manches ließ sich nicht entfernen, weil eine andere Seite es noch hält. Schließ alle anderen Seiten von Care Web und versuch es noch einmal.',
    again: 'Noch einmal versuchen'
  }
}
