/** Words of the room where copies for others are made. */
export const copies = {
  title: 'Copies for others',
  sub: 'For a doctor, a friend or another program. You see all that goes out before it does.',
  open: 'Make a copy',
  what: 'What kind of copy',
  whats: {
    sheet: 'A sheet to print',
    cards: 'Address cards',
    calendar: 'Visits for a calendar',
    table: 'A table',
    notes: 'Notes in a folder',
    health: 'For health records'
  },
  hints: {
    sheet: 'Who is in your web and how to reach them, on paper.',
    cards: 'vCard files, for phones and mail programs.',
    calendar:
      'An iCalendar file with the visits that are to come. Others may see your calendar: no name is in it unless you put it in.',
    table: 'A CSV file, for any program with tables.',
    notes: 'A zip file with a Markdown note for each person, for Obsidian and the like.',
    health: 'A FHIR file, as clinics use it. Animals, places and groups have no good place in it.'
  },
  card: 'Which cards',
  cardKinds: { '4.0': 'Newer (4.0)', '3.0': 'Older phones (3.0)' },
  goesAlong: 'What goes along',
  withRelations: 'Who they are to you',
  withTakings: 'What you take',
  withVisits: 'When you see whom',
  withThings: 'Products and advice, by name',
  withPages: 'Pages you kept about them, by title and address',
  withNames: 'Whom you see',
  withPlaces: 'Where it is',
  hopes: 'What you hope for',
  hopesHint: 'These are your own private words. Tick only those that may go into this copy.',
  hopeOf: (name: string, text: string) => `${name}: ${text}`,
  never:
    'Your notes, what you noticed, what you give and what is between you never go out. Only a backup holds them.',
  leftOut: (names: string) => `Left out, as you marked them private: ${names}.`,
  me: 'Your name on it',
  meHint: 'May stay empty',
  preview: 'This is what goes out',
  nobody: 'Nobody is in your web yet.',
  long: (shown: string) => `The file is longer; this is its beginning (${shown}).`,
  save: 'Save the file',
  print: 'Print the sheet',
  saved: 'The file was saved with your other downloads. Whoever has it can read it.',
  sheetTitle: 'My care team',
  sheetOf: (name: string) => `The care team of ${name}`,
  made: (day: string) => `As of ${day}`,
  takings: 'What I take',
  visits: 'When I see whom',
  things: 'Products and advice',
  pages: 'Pages I kept',
  visit: 'Appointment',
  visitWith: (names: string) => `Appointment with ${names}`,
  noVisits: 'No visit with a day is to come.',
  file: 'care-web-copy',
  folder: 'Care web'
} as const

/** Words of bringing in what stands in files of other programs. */
export const bring = {
  title: 'Bring in from elsewhere',
  sub: 'Address cards from a phone (.vcf), a table (.csv), a calendar (.ics), bookmarks (.html) or a file from a clinic (FHIR, .json). First you see what is in it, and you choose what to keep.',
  choose: 'Choose such a file',
  problems: {
    unknown:
      'Nothing in this file could be read as cards, a table, a calendar, bookmarks or a FHIR file. Nothing was changed.',
    'too-large': 'This file is larger than 20 MB. Nothing was changed.',
    'too-long': 'It took too long to read this file. Nothing was changed.',
    stopped: 'Stopped. Nothing was changed.'
  },
  leftOut: (count: number) =>
    count === 1
      ? 'One more entry in the file has no place here, and is left out.'
      : `${count} more entries in the file have no place here, and are left out.`,
  taken: 'something you take',
  visit: 'A visit',
  visitWith: (names: string) => `Visit with ${names}`,
  since: (when: string) => `since ${when}`,
  until: (when: string) => `until ${when}`,
  none: 'There is nothing in this file that has a place here. Nothing was changed.',
  columns: 'What is in each column?',
  noColumn: 'Leave it out',
  column: {
    name: 'Name',
    first: 'First name',
    last: 'Last name',
    relation: 'Who they are to you',
    profession: 'What they do',
    practice: 'Where they work',
    phones: 'Phone',
    emails: 'E-mail',
    address: 'Address',
    website: 'Website',
    note: 'A note'
  },
  found: (count: number) => (count === 1 ? '1 found in the file' : `${count} found in the file`),
  chosen: (count: number) => (count === 1 ? 'Keep the one I chose' : `Keep the ${count} I chose`),
  here: 'in your web already',
  all: 'Choose all',
  clear: 'Choose none',
  chooseFirst: 'Choose something first.',
  kept: (count: number) =>
    count === 1
      ? '1 is in your web now. Undo takes it out.'
      : `${count} are in your web now. Undo takes them out.`,
  notKept: 'They could not be kept. Nothing was changed.',
  noRoom: 'There is no room left on the disk, so nothing was changed. Make room, then try again.',
  more: (count: number) => `and ${count} more, which are chosen or not with “Choose all”`,
  cancel: 'Not now'
} as const
