import { rowHints, rowNames, rowQuestions } from './compare-rows'

/** Words of the room in which people stand side by side. */
export const compare = {
  title: 'Side by side',
  sub: 'In your words. Nothing is added up here: partnership is not a checklist, and the choice is yours.',
  name: 'Name of this page',
  keep: 'Keep it under a name',
  keepHint: 'Who could help this winter',
  named: 'Done',
  rename: 'Change the name',
  since: (day: string) => `Begun ${day}`,
  none: 'Nobody stands here yet',
  noneHint: 'Choose two people who might help, or one and “Stay as I am”. Three or four are plenty.',
  one: 'One stands here. Beside whom?',
  oneHint: 'Add another one, or “Stay as I am”: leaving things as they are is a choice, too.',
  gone: 'This page is not there any more',
  goneHint: 'It was removed or taken back. If that was just now, Undo brings it back.',
  add: 'Add a column',
  addWho: 'Whom would you like to see here?',
  addHint: 'They come last. The order is yours and stays as you chose it.',
  addThem: 'Put them here',
  addStay: 'Stay as I am',
  addBoth: 'Both',
  full: 'Five people stand here. Take one away to make room.',
  stay: 'Stay as I am',
  staySaid: 'How things are now',
  both: 'Both',
  bothSaid: 'One for this, the other for that',
  corner: 'In the order you chose',
  earlier: (name: string) => `Move ${name} one earlier`,
  later: (name: string) => `Move ${name} one later`,
  takeAway: (name: string) => `Take ${name} away from here`,
  more: (name: string) => `More for ${name}`,
  views: { all: 'All rows', differ: 'Where they differ', 'to-ask': 'Still to ask' },
  view: 'Rows shown',
  viewNone: {
    all: 'Every row is left out.',
    differ: 'What you know so far is the same for all, or known of one only.',
    'to-ask': 'There is nothing left to ask.'
  },
  howKnown: 'How it is known:',
  basis: { felt: 'felt', told: 'told', read: 'read', lived: 'lived' },
  pair: { first: 'Beside each other', second: 'and' },
  table: 'People side by side',
  tableHint:
    'Arrow keys walk from cell to cell. Enter writes in a cell, Escape leaves it. Tab goes on to what is in it.',
  practical: 'Practical',
  ownRows: 'Your own rows',
  addRow: 'Add a row of your own',
  newRow: 'What is the row about?',
  addRowNow: 'Add the row',
  rowMissing: 'Write what the row is about first.',
  removeRow: (name: string) => `Take the row ${name} away`,
  leaveOut: (name: string) => `Leave ${name} out of this page`,
  leaveOutShort: 'Leave this row out',
  leftOut: 'Left out of this page',
  bringBack: (name: string) => `Bring ${name} back`,
  mattersOf: (name: string) => `How much ${name} matters to you`,
  weights: {
    'a-lot': 'Matters a lot to me',
    some: 'Matters some',
    'not-now': 'Not now',
    none: 'Does it matter?'
  },
  forMe: 'For me',
  notKnown: 'Not known yet',
  ask: 'Not known yet, ask',
  askOf: (row: string, name: string) => `${row}: not known yet, ask ${name}`,
  askIfSo: 'Ask if it is so',
  askWhether: (what: string) => `Ask if it is so: ${what}`,
  toAsk: 'On your list to ask',
  asked: 'Asked, no answer yet',
  madeQuestion: (name: string) => `A question for ${name} is on your list.`,
  notExpected: (whom: string) => `Not expected of ${whom || 'a specialist'}.`,
  coveredBy: (name: string) => `${name} covers this.`,
  tooEarly: 'Too early to say',
  against: 'take a look',
  conflict: 'These two do not say the same',
  sides: { me: 'what I brought', us: 'between us' },
  moreSaid: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  write: (row: string, name: string) => `Write: ${row}, ${name}`,
  writeShort: 'Write (Enter)',
  yours: 'In your words',
  know: 'How you know it',
  done: 'Done',
  takesNew: 'Takes new people',
  takesNoNew: 'Takes no new people now',
  print: 'Print',
  copy: 'Copy as text',
  copyCsv: 'Copy for a spreadsheet',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied.',
  out: {
    title: { print: 'Before you print', text: 'Before you copy', csv: 'Before you copy' },
    hint: {
      print: 'What you noted is private, until you say that it may go on paper. Tick what may.',
      share: 'What you noted is private, until you say that it may leave. Tick what may.'
    },
    mine: 'What you noted',
    ofRow: (row: string, name: string) => `${row}, ${name}`,
    stays: (count: number) =>
      count === 0
        ? 'Nothing stays behind.'
        : count === 1
          ? 'One sentence stays here, with you.'
          : `${count} sentences stay here, with you.`,
    leftOut: (names: string) => `Left out, since you keep them private: ${names}.`,
    all: 'Tick them all',
    none: 'Tick none',
    decision: 'The decision below it, too',
    preview: 'What goes out',
    go: { print: 'Print', text: 'Copy', csv: 'Copy' },
    readable: 'Whoever gets it can read it.'
  },
  saved: 'Kept pages',
  savedOn: (day: string) => `begun ${day}`,
  another: 'Begin another one',
  remove: 'Remove this page',
  endNote:
    'Questions wait for your next visit with that person. “Both” is an answer, too: one for one thing, and the other for the rest.',
  suitsLink: 'What suits me',
  rowHints,
  rowNames,
  rowQuestions
} as const

/** Words of the decision that can be written under it. */
export const decide = {
  title: 'A decision, when there is one',
  hint: 'Waiting decides nothing. Write as much or as little as you like.',
  begin: 'Write a decision',
  question: 'What is it about?',
  options: 'What could be chosen',
  option: (nth: string) => `Option ${nth}`,
  optionNew: 'One more option',
  takeOption: (name: string) => `Take away: ${name}`,
  notNow: 'Not now',
  suggestedBy: (name: string) => `What ${name} suggested`,
  think: 'What I think',
  howMade: 'How it was made',
  makers: { we: 'We made it', i: 'I made it', they: 'They made it', 'not-sure': 'Not sure' },
  choice: 'My choice, for now',
  lookAgain: 'When to look again'
} as const

/** Words of the short page about what care has to fit in with. */
export const suits = {
  title: 'What suits me',
  sub: 'A line each, or none. It stands beside what people offer, so that you see both at once.',
  fields: {
    money: 'Money',
    time: 'Time',
    distance: 'How far',
    energy: 'Strength for it',
    language: 'Language',
    access: 'Getting in and around',
    outlook: 'How I see health'
  },
  hints: {
    money: 'What a month may cost',
    time: 'Mornings, not on school days',
    distance: 'Half an hour by bus',
    energy: 'One visit a week is enough',
    language: 'I say hard things in my own language',
    access: 'A lift, or no stairs',
    outlook: 'Herbs first, where that will do'
  },
  back: 'Side by side'
} as const
