/** Words of the room where the data is kept safe. */
export const data = {
  title: 'Your data',
  sub: 'What you keep is in this browser and nowhere else. A backup brings it back when the browser or the computer is lost.',
  backup: 'Backup',
  never: 'No backup was saved yet.',
  lastUnknown: 'When the last backup was saved could not be read just now.',
  last: (when: string) => `The last backup was saved ${when}.`,
  save: 'Save a backup',
  saving: 'Saving…',
  warning: 'The file can be read by anyone who has it, so keep it where only you can reach it.',
  saved: 'The backup was saved with your other downloads.',
  notSaved:
    'The backup could not be written. What you keep is untouched. Close other programs and try again.',
  fileName: (day: string) => `care-web-${day}.json`,
  putIn: 'Bring a backup back',
  putInHint: 'It adds what is missing. What is already here stays as it is.',
  choose: 'Choose a backup file',
  reading: 'Reading the file…',
  holds: (name: string) => `${name} holds:`,
  count: {
    people: (count: number) => (count === 1 ? '1 person' : `${count} people`),
    practices: (count: number) => (count === 1 ? '1 practice' : `${count} practices`),
    products: (count: number) => (count === 1 ? '1 product' : `${count} products`),
    advice: (count: number) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    clips: (count: number) => (count === 1 ? '1 clip' : `${count} clips`),
    passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
    notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`)
  },
  holdsNothing: 'nothing that can be shown here',
  add: 'Add what is missing',
  cancel: 'Not now',
  put: (added: number, here: number) =>
    added === 0
      ? 'All of it is here already. Nothing was changed.'
      : `${added === 1 ? '1 entry was' : `${added} entries were`} added. ${
          here === 0 ? '' : here === 1 ? '1 was here already.' : `${here} were here already.`
        }`.trim(),
  /** An empty web takes a backup as it was, with its history. */
  putAsItWas: (added: number) =>
    `Your web is as it was when the backup was saved: ${
      added === 1 ? '1 entry' : `${added} entries`
    }. Undo takes all of it out again.`,
  notABackup:
    'This file is not a Care Web backup. A backup has a name like care-web-2026-11-21.json. Nothing was changed.',
  notJson:
    'This file can not be read as a backup: it may be a picture, a document or a page. A backup has a name like care-web-2026-11-21.json. Nothing was changed.',
  damagedBackup:
    'This backup is damaged or was not copied whole. Try the file again from where you keep it, or an older one. Nothing was changed.',
  newerBackup: 'This backup was made by a newer Care Web. Update this one first. Nothing was changed.',
  tooLargeBackup: 'This file is too large for Care Web to read. Nothing was changed.',
  notPut: 'The backup could not be added. Nothing was changed.',
  undoTitle: 'Undo',
  undoHint: 'You can take back each change, one by one, also tomorrow.',
  undoKeys: 'Ctrl + Z takes back, Ctrl + Shift + Z does it again.',
  undoKeysMac: '⌘ Z takes back, ⌘ Shift Z does it again.',
  undoNothing: 'There is nothing to take back.',
  lastDid: (deed: string) => `Last: ${deed}`,
  privacy: 'Privacy',
  privacyMore:
    'A page is only read when you press the button on it. Nothing is loaded from the web when you look at what you kept. If you remove Care Web from the browser, the browser deletes what you kept: save a backup first.',
  notAdvice:
    'Care Web keeps your own notes. It does not give medical advice. Do not stop or start a medicine because of it. In an emergency call your local number.',
  button: 'The button and its key',
  keyIs: (key: string) => `The key for keeping a page is ${key}.`,
  keyNone: 'No key is set for keeping a page.',
  keyChange: 'To change it, copy this address into a new tab:',
  keyChangeFirefox:
    'To change it, copy this address into a new tab, press the wheel, then the line that ends with “Extension Shortcuts”:',
  keyAddress: {
    chrome: 'chrome://extensions/shortcuts',
    edge: 'edge://extensions/shortcuts',
    firefox: 'about:addons'
  },
  copy: 'Copy',
  copied: 'Copied',
  pinned: 'The button is in your toolbar.',
  notPinned: 'The button is not in your toolbar yet.'
} as const
