/** Words of the safety copies, of what is shown when the browser has lost something, and of removing everything. */
export const safety = {
  title: 'Safety copies',
  about:
    'Now and then Care Web copies all you keep to a second place in this browser. If the browser loses something, or you want an earlier day back, it is there. A copy goes when Care Web is removed, so save a backup too.',
  none: 'No copy was taken yet. The first one comes a few minutes after you keep something.',
  noPlace: 'This browser has no place for such copies. Save a backup now and then.',
  opening: 'Looking for copies…',
  list: 'Safety copies, the newest first',
  takenAt: (when: string, time: string) => `${when}, ${time}`,
  reason: {
    change: '',
    restore: 'before a backup was put in',
    merge: 'before another web was brought in',
    migration: 'before a new version changed how things are kept',
    removal: 'before several things were removed',
    'put-back': 'before a copy was put back'
  },
  holds: {
    people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    clips: (count: number) => (count === 1 ? '1 clip' : `${count} clips`),
    notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
    practices: (count: number) => (count === 1 ? '1 practice' : `${count} practices`),
    products: (count: number) => (count === 1 ? '1 product' : `${count} products`),
    advice: (count: number) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    visits: (count: number) => (count === 1 ? '1 visit' : `${count} visits`),
    observations: (count: number) => (count === 1 ? '1 thing you noticed' : `${count} things you noticed`),
    questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
    snapshots: (count: number) => (count === 1 ? '1 picture of your web' : `${count} pictures of your web`)
  },
  holdsNothing: 'no people and no clips',
  look: 'Look at it',
  lookAt: (when: string) => `Look at it: the copy of ${when}`,
  lookAway: 'Close',
  reading: 'Reading it to the end…',
  notSavedStopped: 'Stopped. No file was saved.',
  whole: 'It was read to its end just now. It holds:',
  notWhole: 'This copy is damaged, so it can not be put back. Take another one.',
  size: (size: string) => `It takes ${size} on this computer.`,
  putHint: 'Your web will be as it was then. What it is now is copied first, so you can go back.',
  put: 'Put this copy back',
  putNow: 'Put it back now',
  notNow: 'Not now',
  letGo: 'Let this copy go',
  letGoHint: 'The copy is deleted. Your web stays as it is.',
  letGoNow: 'Delete the copy',
  gone: 'The copy is gone.',
  letAllGo: 'Let all copies go',
  letAllGoHint:
    'All copies are deleted, with what you removed since. Your web stays as it is. A new copy is taken when you change something.',
  letAllGoNow: 'Delete all copies',
  allGone: 'All copies are gone.',
  take: 'Take a copy now',
  taking: 'Taking a copy…',
  taken: 'A copy was taken.',
  takenBefore: 'Nothing has changed since the newest copy.',
  nothingYet: 'There is nothing to copy yet.',
  more: (count: number) => (count === 1 ? 'Show 1 older copy' : `Show ${count} older copies`),
  isBack: 'Your web is as it was then. What it was before is the newest copy.',
  goBack: 'Undo: put back what it was before',
  problem: {
    damaged: 'This copy is damaged, so it was not put back. Nothing was changed.',
    newer: 'This copy was taken by a newer Care Web. Update this one first. Nothing was changed.',
    'no-copy': 'What your web is now could not be copied, so nothing was changed. Try again in a moment.',
    'no-room': 'There is no room left on the disk, so nothing was changed. Make room, then try again.',
    'not-written':
      'The browser could not write it, so nothing was changed. Restart the browser and try again.',
    stopped: 'Stopped. Nothing was changed.',
    'no-place': 'This browser has no place for such copies.',
    behind: 'Something is not there that was kept. Close this page and open it again.',
    'not-taken': 'The copy could not be taken. Your web is as it was. Try again in a moment.'
  },
  change: {
    copyTitle: 'Your web was not changed yet',
    copySafe: 'What you kept is as it was before the update. Nothing was written.',
    copyDo: {
      'no-room':
        'Care Web was updated, and copies your web before it makes it ready for the new version. There is no room left on the disk for that copy. Make room, then try again.',
      other:
        'Care Web was updated, and copies your web before it makes it ready for the new version. That copy could not be taken. Try again first.'
    },
    goOn: 'Go on without a copy',
    goOnHint: 'If you go on without a copy, first save what can be saved. The button for it stands below.',
    title: 'The update could not take over your web',
    happened:
      'Care Web was updated, and making your web ready for the new version broke off. All of it was taken back: your web is as it was before.',
    todo: 'Close the browser and try again. If it stays so, save what can be saved, and leave Care Web in the browser: the next update may mend it.'
  },
  without: {
    title: 'No safety copy could be taken',
    why: {
      'no-room':
        'There is no room left on the disk for a copy of your web as it is now. Make room first, or go on without a copy.',
      'no-place': 'This browser has no place for such copies. You can save a backup first, or go on without.',
      behind:
        'Something is not there that was kept, so it is better not to go on now. Close this page and open it again.',
      'not-taken':
        'Your web as it is now could not be copied. Try again in a moment, or go on without a copy.'
    },
    goOn: 'Go on without a copy'
  },
  recover: {
    title: 'Bring it back from a safety copy',
    hint: 'Care Web copied all you kept to a second place. Choose a copy: nothing is written until then.',
    none: 'There is no safety copy in this browser.',
    missingDo: 'Close the browser and try again first. If it stays so, bring back one of the copies below.',
    putHint:
      'What can still be read is copied first. Then this copy is put in, and what you kept after it is added.',
    put: 'Bring this copy back',
    putNow: 'Bring it back now',
    save: 'Save it as a backup file',
    working: 'Bringing it back…'
  },
  updated: {
    said: 'Care Web was updated while this page was open. What you typed is kept. Load the page anew to go on.',
    reload: 'Load it anew'
  },
  notWritten: {
    room: 'This could not be saved: there is no room left on the disk. What you kept before is still there, and what you typed stays here. Make room, then try again.',
    other:
      'This could not be saved: the browser could not write to the disk. What you kept before is still there. Try again, or restart the browser.',
    close: 'Close this'
  },
  waiting: {
    title: 'Care Web is being opened',
    said: 'This takes longer than usual. Care Web may be making your web ready for a new version.',
    changing:
      'Care Web was updated. It copies your web first, then makes it ready for the new version. Please leave this page open.',
    others: 'If Care Web is open in other windows, close them there. This page then goes on by itself.'
  },
  remove: {
    title: 'Remove everything',
    hint: 'Deletes all that Care Web keeps in this browser: your web, its history, the example, all safety copies and all choices. Files you saved, such as backups, stay where you put them.',
    open: 'Remove everything…',
    ask: 'Remove everything from this browser?',
    noWayBack:
      'Undo can not bring it back. Only a backup that you saved can. Once it has begun it can not be stopped.',
    word: 'remove',
    type: (word: string) => `Type the word “${word}” to go on`,
    now: 'Remove everything now',
    notYet: (word: string) => `Type the word “${word}” first.`,
    working: 'Removing…',
    gone: 'Everything is gone from this browser.',
    goneHint: 'Nothing of it is left here. You can close this page, or begin anew.',
    begin: 'Begin anew',
    partly:
      'Some of it could not be removed, because another page still holds it. Close all other Care Web pages and try again.',
    again: 'Try again'
  }
} as const
