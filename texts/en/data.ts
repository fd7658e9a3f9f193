/** Words of the room where the data is kept safe. */
export const data = {
  title: 'Your data',
  sub: 'What you keep is in this browser and nowhere else. A backup brings it back when the browser or the computer is lost.',
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
