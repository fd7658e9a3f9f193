/** Words of the lock: for whoever shares a computer with somebody. */
export const lock = {
  title: 'Someone else uses this computer',
  does: 'You can lock your care web with a passphrase. Then nobody reads it without the passphrase: not in this browser, and not in its files on this computer.',
  costs: 'It is off unless you put it on. You type the passphrase each time you come back.',
  forgotten:
    'If you forget the passphrase, nobody can open what is locked. We cannot do it either. Save a backup first, and keep the sheet with its key somewhere else.',
  putOn: 'Put a lock on',
  takeOff: 'Take the lock off',
  takeOffHint: 'Without the lock, whoever can use this browser can read your care web.',
  isOn: 'Your care web has a lock.',
  passphrase: 'Passphrase',
  passphraseHint: 'Four or more words that belong together only for you. You see them as you type.',
  passphraseShort: 'Please take a longer one: at least 8 letters.',
  again: 'The same passphrase once more',
  notSame: 'The two are not the same. What you typed still stands there.',
  after: 'It locks by itself',
  afters: {
    closed: 'When the browser closes',
    '5': 'After 5 minutes',
    '15': 'After 15 minutes',
    '60': 'After an hour'
  },
  afterHint: 'Minutes in which nothing is pressed here. It always locks when the browser closes.',
  copies:
    'Safety copies from before are taken away, since they hold your words unlocked. One new locked copy is taken. Backup files that you saved stay as they are.',
  reminders: 'While it is locked, reminders of visits wait until you open it.',
  start: 'Lock it',
  cancel: 'Not now',
  working: 'Locking everything that is kept. You can leave this page open and wait.',
  unworking: 'Taking the lock off.',
  stopped: 'It was stopped. All is as it was.',
  others: 'Another page of Care Web is still open. Close it, then go on.',
  noCopy:
    'No safety copy could be taken, so the copies from before are still there as they were. Make room on the disk, then go on.',
  goingOn: 'Going on.',
  failed: 'That did not work. Nothing is lost. Load this page anew and go on.',
  change: 'Change the passphrase',
  before: 'The passphrase as it is now',
  next: 'The new passphrase',
  changed: 'From now on the new passphrase opens it.',
  changeNow: 'Change it',
  now: 'Lock now',
  nowHint: 'Lock now (Alt, Shift and L)',
  locked: {
    title: 'Your care web is locked',
    said: 'Type your passphrase to open it.',
    open: 'Open',
    opening: 'Opening. This takes a moment.',
    none: 'Please type your passphrase.',
    wrong: 'That is not the passphrase. What you typed still stands there.',
    unfit:
      'The lock itself is damaged, so no passphrase fits. Your words are still on this computer, but they cannot be opened without it. A backup can bring them back.',
    unfinished: 'The lock is half on or half off. We go on where it stopped.',
    goOn: 'Go on',
    show: 'Show what I type',
    waits: {
      one: 'One page waits, locked. After you open your care web it lies in Clips, to look at.',
      many: (count: string) =>
        `${count} pages wait, locked. After you open your care web they lie in Clips, to look at.`
    },
    keeping: 'Keeping this page, locked.',
    kept: 'This page is kept and locked. It waits until you open your care web.',
    notKept: 'This page could not be kept.',
    openPage: 'Open Care Web',
    backup: 'Save a locked backup',
    backupHint:
      'A locked backup holds all that is kept. To open it you need the key on your sheet and this passphrase. Pages that wait are not in it.',
    backupSaved: (name: string) =>
      `Saved as ${name}. It opens with the key on your sheet and this passphrase.`,
    backupNotSaved: 'It could not be saved. Nothing was changed.',
    backupStopped: 'Stopped. No file was saved.',
    forgot: 'I forgot the passphrase',
    forgotTruth:
      'Then nobody can open what is locked here. There is no other way in, and nobody has a second key.',
    forgotBackup:
      'If you have a backup file and the sheet with its key: remove everything here, then bring the backup back. What you kept since that backup is lost.',
    forgotTry: 'Before you do: try old passphrases, with and without capital letters, as often as you like.',
    help: 'I need help now'
  }
} as const
