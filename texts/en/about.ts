/** Words of the page that says what Care Web is. */
export const about = {
  title: 'About Care Web',
  version: (number: string) => `Version ${number}`,
  what: 'What it is',
  whatIs: [
    'Care Web is a quiet notebook for who and what helps you. It holds the people who treat you, the friends and family who hold you, places and animals. It also holds the pages where you met something that may help.',
    'It shows, asks and remembers. It never tells you whom to choose. There is nothing to fill in to the end, and the final choice is always yours.'
  ],
  notice: 'What it is not',
  essays: 'Where the ideas come from',
  essaysFrom: 'The ideas come from two essays. They are told here in our own words:',
  essayList: [
    '“Healing Partnerships”, from Aumdoc’s Holistic Healing Archive, around 2003',
    '“Therapeutic Partnership”, an article for practitioners of functional medicine, 2019'
  ],
  essaysAre: 'They are ideas to think with, not rules.',
  privacy: 'What stays with you',
  privacyIs: [
    'What you keep lies in this browser, on this computer. There is no account and no server. Care Web sends nothing and fetches nothing.',
    'A page is read only when you press the button, the menu or the keys on it.',
    'Whoever can use this browser can open your care web. A backup that is not locked can be read by anyone who has the file.',
    'If you take Care Web out of the browser, what you kept is deleted. Save a backup first.'
  ],
  permissions: 'What the browser lets it do, and why',
  permission: {
    activeTab: 'To read the one page on which you press the button. It ends when you leave that site.',
    scripting: 'To run the reader in that one page.',
    storage: 'For settings, and to notice when something is missing.',
    unlimitedStorage: 'So that the browser does not clear your care web away when the disk gets full.',
    contextMenus: 'For “Keep” in the menu of the right mouse button.',
    alarms: 'To make safety copies in time, and to remind you when you asked for it.',
    sidePanel: 'To show Care Web beside a page.'
  },
  licence: 'Licence',
  licenceIs:
    'Care Web is free software under the MIT licence: anyone may use it, look inside, change it and pass it on. It comes without any guarantee.',
  settings: 'Settings'
} as const
