const numbers = [
  'None',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
  'Thirteen',
  'Fourteen',
  'Fifteen',
  'Sixteen',
  'Seventeen',
  'Eighteen',
  'Nineteen',
  'Twenty'
]
const inWords = (count: number) => numbers[count] ?? count.toLocaleString('en-GB')

/** Words of the frame around all rooms, of the list of everyone, and of the first page. */
export const web = {
  rail: {
    label: 'Rooms',
    beside: 'Help and settings',
    web: 'Web',
    compare: 'Compare',
    visits: 'Visits',
    clips: 'Clips',
    data: 'Data'
  },
  skip: 'Go to the main part',
  staysIn: 'Stays in',
  thisBrowser: 'this browser',
  lastBackup: 'Last backup',
  opening: 'Opening…',
  notReadTitle: 'This could not be read just now',
  notRead: 'What you kept is untouched. Try again, or close the browser and open it anew.',
  tryAgain: 'Try again',
  nothingHere: 'There is nothing at this address.',
  backToWeb: 'Your web',

  title: 'Your care web',
  count: (count: number) =>
    count === 1
      ? 'One person or place, as things stand today.'
      : `${inWords(count)} people and places, as things stand today.`,
  nobodyYet: 'Nobody is in your web yet. What you clipped is in Clips.',
  columns: {
    name: 'Name',
    ring: 'Closeness',
    tie: 'Tie',
    giving: 'Who gives',
    layers: 'Good for',
    whatFor: 'What for',
    kept: 'Also',
    remove: 'Remove'
  },
  passages: (count: number) => (count === 1 ? '1 passage kept' : `${count} passages kept`),
  changes: (count: number) => (count === 1 ? '1 thing changed' : `${count} things changed`),
  remove: (name: string) => `Remove ${name}`,

  add: 'Add someone',
  addTitle: 'Add someone',
  addHint: 'A first name is enough. Groups, places and animals count too.',
  addName: 'Name',
  addRelation: 'Who they are to you',
  addRelationHint: 'Sister, family doctor, choir on Tuesdays',
  addSector: 'Part of your web',
  addRing: 'How close',
  addNow: 'Add to my web',
  addNameMissing: 'A name is needed, a first name is enough.',
  lineTooLong: 'This is longer than fits here. Write less of it; a note has room for the rest.',
  cancel: 'Not now',
  added: (name: string) => `${name} is in your web.`,

  firstTitle: 'You are in the middle',
  firstHint: 'Start with one name. The web grows from there, over months, in no particular order.',
  firstRing: 'Who would you ring at 2 am?',
  firstRingHint: 'A first name is enough',
  firstCare: 'Who already looks after some part of you?',
  firstCareHint: 'Doctor, therapist, dentist, healer',
  firstPlace: 'Where do you feel part of something?',
  firstPlaceHint: 'A choir, a garden, a congregation',
  firstGood: 'Think of a time care went well. What made it so?',
  firstGoodHint: 'If you like: she called back the same evening',
  firstAdd: 'Put them in my web',
  firstMissing: 'Write one name, then they go into your web.',
  firstDrawing:
    'You in the middle. Around you is room for family and friends, for care and for the places you are part of.',
  you: 'You',
  ghosts: { ring: 'someone to ring', care: 'someone who treats you', place: 'somewhere to belong' },

  pin: {
    title: 'Put the button where you can reach it',
    chrome: [
      'Press the puzzle piece at the top right of the browser.',
      'Find Care Web and press the pin beside it.'
    ],
    edge: [
      'Press the puzzle piece at the top right of the browser.',
      'Find Care Web and press the eye beside it.'
    ],
    firefox: [
      'Press the puzzle piece at the top right of the browser.',
      'Press the wheel beside Care Web, then “Pin to Toolbar”.'
    ],
    done: 'The button is in your toolbar. Press it on the page of someone who might help.',
    key: (key: string) => `Or press ${key}.`
  },

  strip: {
    label: 'What was just done',
    undone: (deed: string) => `Taken back: ${deed.charAt(0).toLowerCase()}${deed.slice(1)}`,
    again: (deed: string) => `Done again: ${deed.charAt(0).toLowerCase()}${deed.slice(1)}`,
    withIt: (count: number) => (count === 1 ? ', and one thing with it' : `, and ${count} things with it`),
    history: 'History'
  },

  /** The first names of a deed for many, and how many more there were. */
  deedMore: (names: string, more: number) => `${names} and ${more.toLocaleString('en-GB')} more`,
  /** What an entry in history was, as a short sentence about whom or what it was. */
  deed: {
    keep: (subject: string) => `Kept ${subject}`,
    'keep-passage': () => 'Kept a passage',
    'leave-passage': () => 'Left a passage out',
    'keep-listed': (subject: string) => `Kept ${subject}`,
    add: (subject: string) => `Added ${subject}`,
    write: (subject: string) => `Changed ${subject}`,
    'write-note': (subject: string) => `Wrote a note on ${subject}`,
    place: (subject: string) => `Changed where ${subject} stands`,
    settle: (subject: string) => `In your web: ${subject}`,
    switch: (subject: string) => `Changed the kind of ${subject || 'a page'}`,
    update: (subject: string) => `Took the new words for ${subject}`,
    leave: (subject: string) => `Left ${subject} as it is`,
    remove: (subject: string) => `Removed ${subject}`,
    'bring-back': (subject: string) => `Brought back ${subject}`,
    'let-go': () => 'Removed something for good',
    join: (subject: string) => `${subject}: one person now`,
    connect: (subject: string) => `Tied together: ${subject}`,
    disconnect: (subject: string) => `Untied: ${subject}`,
    quality: (subject: string) => `Changed the quality “${subject}”`,
    observe: (subject: string) => `Noted something about ${subject}`,
    expect: (subject: string) => `Wrote what you expect of ${subject}`,
    specialist: (subject: string) => `Changed what is expected of ${subject}`,
    'set-aside': (subject: string) => `Set an offer aside for ${subject}`,
    ask: (subject: string) => `A question for ${subject}`,
    compare: (subject: string) => `Changed the comparison “${subject}”`,
    decide: (subject: string) => `Wrote a decision: ${subject}`,
    suits: () => 'Wrote what suits you',
    tie: (subject: string) => `Changed the tie to ${subject}`,
    arrange: (subject: string) => (subject ? `Moved ${subject} in the map` : 'Tidied up the map'),
    visit: (subject: string) => `Wrote in a visit with ${subject}`,
    taking: (subject: string) => `Wrote what you take: ${subject}`,
    'life-event': (subject: string) => `Changed your life line: ${subject}`,
    rhythm: (subject: string) => `Changed how often you see ${subject}`,
    reading: (subject: string) => `Set aside: ${subject}`,
    review: () => 'Wrote in a review',
    snapshot: (subject: string) => `Kept a picture of your web: ${subject}`,
    restore: () => 'Put a backup in'
  },

  trouble: {
    title: 'Your care web could not be opened',
    missingTitle: 'Something is missing',
    missing: (remembered: string, found: string) =>
      `Care Web remembers ${remembered}, and the browser gives back ${found}.`,
    safe: 'Nothing was changed or deleted. Please do not remove Care Web from the browser: that would delete what is kept.',
    newerDo: 'Close all windows of the browser and open it again. Then the newer version starts.',
    tryFirst: 'Close other Care Web pages, then try again. Often that is all it takes.',
    missingSafe:
      'Care Web itself has deleted nothing. Please do not remove it from the browser: that would delete what is left.',
    again: 'Try again',
    save: 'Save what can be saved',
    saveHint:
      'You get a file with everything that can still be read. Anyone who has this file can read it, so keep it where only you can reach it.',
    saved: 'The file was saved with your other downloads.',
    notRead: (count: number) =>
      count === 1
        ? 'At least 1 entry could not be read, so it is not in the file.'
        : `At least ${count} entries could not be read, so they are not in the file.`,
    notSaved: 'Nothing could be read to save. Keep the browser as it is, and try again later.',
    openAnyway: 'Open it as it is',
    entries: (count: number) => (count === 0 ? 'none' : count === 1 ? '1 entry' : `${count} entries`),
    detail: 'What the browser said'
  }
} as const
