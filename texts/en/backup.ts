const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)
const entries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)

/** Words of saving the web as a file and of bringing one back. */
export const backup = {
  title: 'Backup',
  never: 'No backup was saved yet.',
  lastUnknown: 'When the last backup was saved could not be read just now.',
  last: (when: string) => `The last backup was saved ${when}.`,
  save: 'Save a backup',
  saving: 'Saving…',
  saved: (name: string) => `The backup was saved with your other downloads: ${name}.`,
  savedIn: (name: string) => `The backup was saved in your folder: ${name}.`,
  stopped: 'Stopped. No backup was saved.',
  notSaved:
    'The backup could not be written. What you keep is untouched. Close other programs and try again.',
  notInFolder:
    'The folder could not be written to. What you keep is untouched. Choose the folder again, or save to your downloads.',
  howTitle: 'How backups are saved',

  lock: 'Who can open the file',
  locks: { key: 'My key', passphrase: 'A passphrase', open: 'Anyone' },
  lockedByKey: 'Only your key opens it. It stands on your sheet.',
  lockedByPassphrase: 'Only the passphrase opens it. Nobody can find it out for you.',
  notLocked: 'The file can be read by anyone who has it, so keep it where only you can reach it.',
  passphrase: 'Passphrase',
  passphraseHint: 'Four or five words that you can say from memory',
  passphraseShort: 'Take a longer one: at least 12 letters.',

  keyTitle: 'Your key',
  keyFirst: 'One step before the first file is saved.',
  keyWhy:
    'Your backups are locked, and this key opens them. Print it or save it as a file, and put it where you keep your papers. If the key is lost and this browser is gone, nobody can open your backups.',
  keyPrint: 'Print the sheet',
  keySave: 'Save the sheet as a file',
  keySaved: 'The sheet was saved with your other downloads. Move it to where you keep your papers.',
  keyKept: 'I have put it away. Save the backup',
  keyShow: 'Show the sheet again',
  keyHide: 'Close the sheet',
  keyNotMade: 'No key could be made just now. Try again.',
  sheetTitle: 'Care Web: the key to my backups',
  sheetMade: (day: string) => `Made on ${day}`,
  sheetHow:
    'To bring a backup back: put Care Web into a browser, open “Data”, choose the backup file, and type this key.',
  sheetOther: 'Files that end in .age are also opened by the free program “age”. Then “gunzip” unpacks them.',
  sheetPublic: 'Backups are locked with this. It is no secret:',
  sheetSecret: 'The key. Whoever has it can read your backups:',
  sheetFile: 'care-web-key.txt',

  place: 'Where the file goes',
  places: { downloads: 'My downloads', folder: 'A folder I choose' },
  folderChoose: 'Choose the folder',
  folderIs: (name: string) => `The folder is “${name}”.`,
  folderNone: 'No folder is chosen yet.',
  folderAsk:
    'The browser asks for this folder anew each day. It can only be written to while Care Web is open.',

  rhythm: 'By itself',
  rhythms: { never: 'Never', day: 'Each day', week: 'Each week', month: 'Each month' },
  rhythmHint: 'Only when something has changed. Such files are locked with your key.',
  rhythmNeedsFolder: 'Choose the folder too. Until then nothing is saved by itself.',
  rhythmNeedsKey: 'For this a key is needed. Save one backup with your key first.',
  mayDownload:
    'To save by itself, Care Web needs to be let use your downloads. The browser asks you now. It is used for your backups and nothing else.',
  mayNot: 'Without that, backups are only saved when you press the button.',

  putIn: 'Bring a backup back',
  putInHint: 'Or bring in what you keep in another browser. First you see what would change.',
  choose: 'Choose a backup file',
  reading: 'Reading the file…',
  readingStopped: 'Stopped. Nothing was changed.',
  opened: 'Open the file',
  needsKey: 'This backup is locked. It opens with the key on your sheet.',
  keyField: 'Your key',
  keyHint: 'It begins with AGE-SECRET-KEY-1',
  keyFile: 'Choose the file of the sheet',
  keyNone: 'There is no key in this. It is one long line that begins with AGE-SECRET-KEY-1.',
  needsPassphrase: 'This backup is locked. It opens with its passphrase.',
  needsLock:
    'This backup was made while your care web was locked. It also needs the passphrase of that lock.',
  passphraseNone: 'Type the passphrase first.',
  holds: (name: string, day: string) => `${name} is from ${day}. It holds:`,
  count: {
    people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    practices: (count: number) => (count === 1 ? '1 practice' : `${count} practices`),
    products: (count: number) => (count === 1 ? '1 product' : `${count} products`),
    advice: (count: number) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    clips: (count: number) => (count === 1 ? '1 clip' : `${count} clips`),
    passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
    notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    observations: (count: number) => (count === 1 ? '1 observation' : `${count} observations`),
    expectations: (count: number) => (count === 1 ? '1 expectation' : `${count} expectations`),
    questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
    comparisons: (count: number) => (count === 1 ? '1 comparison' : `${count} comparisons`),
    visits: (count: number) => (count === 1 ? '1 visit' : `${count} visits`),
    takings: (count: number) => (count === 1 ? '1 thing you take' : `${count} things you take`),
    lifeEvents: (count: number) => (count === 1 ? '1 life event' : `${count} life events`),
    snapshots: (count: number) => (count === 1 ? '1 picture of your web' : `${count} pictures of your web`)
  },
  holdsNothing: 'nothing that can be shown here',
  way: 'What to do with it',
  ways: { merge: 'Bring together', replace: 'Make it as in the file' },
  wayHints: {
    merge: 'What is newer stands, here or there. Nothing is removed.',
    replace: 'Everything becomes as it is in the file. What is not in it waits in Recently removed.'
  },
  foresees: 'What would change',
  comesIn: (what: string) => `Comes in: ${what}`,
  newer: (count: number) => `Newer in the file: ${things(count)}`,
  asInFile: (count: number) => `Becomes as in the file: ${things(count)}`,
  stays: (count: number) => `Different here, and stays: ${things(count)}`,
  offered: (count: number) => `Written in both: ${things(count)}. Both are kept, and you choose later.`,
  goes: (count: number) => `Goes to Recently removed: ${things(count)}`,
  nothing: 'Nothing. All of it is here already.',
  toEmpty: 'Your web is empty. It becomes as it was in the file, with its history.',
  put: { merge: 'Bring together', replace: 'Make it as in the file' },
  cancel: 'Not now',
  stoppedPut: 'Stopped. Nothing was changed.',
  putAsItWas: (count: number) =>
    `Your web is as it was when the backup was saved: ${entries(count)}. Undo takes all of it out again.`,
  putMerged: (came: number, newer: number) =>
    came + newer === 0
      ? 'All of it is here already. Nothing was changed.'
      : `${entries(came)} came in, ${things(newer)} changed. Undo takes it back.`,
  putReplaced: (came: number, newer: number, gone: number) =>
    `Your web is as in the file: ${entries(came)} came in, ${things(newer)} changed, ${things(gone)} went to Recently removed. Undo takes it back.`,
  problem: {
    'not-ours':
      'This file is not a Care Web backup. A backup has a name like care-web-2026-11-21.age. Nothing was changed.',
    'not-json':
      'This file can not be read as a backup: it may be a picture, a document or a page. A backup has a name like care-web-2026-11-21.age. Nothing was changed.',
    'wrong-passphrase':
      'This passphrase does not open the file. Look at each word and try again. Nothing was changed.',
    'wrong-lock-passphrase':
      'That is not the passphrase of the lock under which this backup was made. Nothing was changed.',
    'wrong-key': 'This key does not open the file. It may belong to an older sheet. Nothing was changed.',
    'cut-short':
      'The end of this file is not there: it was not copied whole. Copy it again from where you keep it. Nothing was changed.',
    altered:
      'Something changed this file after it was saved, so it is not taken. Try another backup. Nothing was changed.',
    damaged: 'This backup is broken and can not be read whole. Try an older one. Nothing was changed.',
    newer: 'This backup was made by a newer Care Web. Update this one first. Nothing was changed.',
    'too-large': 'This file is too large for Care Web to read. Nothing was changed.',
    'too-long':
      'This file takes too long to read, so it was stopped. Try again, or try another backup. Nothing was changed.',
    unread: 'The file could not be read. Is it still where it was? Nothing was changed.'
  },
  notPut: 'The backup could not be brought in. Nothing was changed.',
  noRoom: 'There is no room left on the disk, so nothing of the backup came in. Make room, then try again.',

  versions: (count: number) =>
    count === 1 ? 'Two versions of one thing' : `Two versions of ${count} things`,
  versionsHint: 'Both were written, in two browsers. Choose one, or join them.',
  versionOf: (field: string, name: string) => (name === '' ? field : `${field}, ${name}`),
  here: 'Here',
  there: 'From the other browser',
  keepHere: 'Keep the one here',
  takeThere: 'Take the other',
  join: 'Join both',
  notJoined: 'Together they are too long for this place. Choose one.',
  settled: 'Done. Undo takes it back.'
} as const

/** A few words when there is something to lose and no copy of it. */
export const nudge = {
  label: 'Backup',
  text: 'What you keep is only in this browser. A backup brings it back if the computer is lost.',
  go: 'Save a backup',
  later: 'Not now'
} as const
