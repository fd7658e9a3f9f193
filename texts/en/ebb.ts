/** Words of ebb and flow, and of the life line. */
export const ebb = {
  title: 'Ebb and flow',
  subWith: 'How often you were in touch',
  subAll: 'How often you were in touch with those who hold you',
  table: 'Show as table',
  drawing: 'Show as drawing',
  span: 'How far back',
  spans: { some: 'Three years', all: 'All of it' },
  today: 'today',
  noneYet: 'It draws itself from visits that were, and from what you put on your life line.',
  /** For whoever does not see the drawing. */
  said: (from: string) => `Contact by month, from ${from} until today.`,
  saidWith: (name: string, from: string) => `Contact with ${name} by month, from ${from} until today.`,
  fullest: (month: string) => `Most in ${month}.`,
  pinned: (names: string) => `Marked on it: ${names}.`,
  more: (count: number) => (count === 1 ? 'One more is in the table.' : `${count} more are in the table.`),
  quietSpan: (name: string, from: string, to: string) => `${name}, from ${from} to ${to}.`,
  quietSince: (name: string, from: string) => `${name}, since ${from}.`,
  quiet: {
    months: (count: number) => `${count} quiet months`,
    year: 'a quiet year',
    long: 'a quiet year and a half',
    years: (count: number) => `${count} quiet years`,
    one: (month: string) => `a visit in ${month}`,
    two: (one: string, two: string) => `visits in ${one} and ${two}`,
    some: (count: number) => (count === 1 ? 'one visit' : `${count} visits`),
    with: (quiet: string, visits: string) => `${quiet}: ${visits}`
  },
  columns: { year: 'Year', touch: 'In touch', events: 'On the life line', quiet: 'Quiet' },
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  inMonths: (times: string, months: string) => `${times}: ${months}`,
  inMonth: (month: string, count: number) => (count === 1 ? month : `${month} (${count})`),
  someMonth: (count: number) =>
    count === 1 ? 'once more, month not known' : `${count} more, month not known`,
  onlySome: (count: number) => (count === 1 ? 'once, month not known' : `${count} times, month not known`),
  nothing: 'nothing written',
  withoutDay: (count: number) =>
    count === 1
      ? 'One visit has no day yet. It is not drawn.'
      : `${count} visits have no day yet. They are not drawn.`
} as const

export const lifeLine = {
  title: 'Life line',
  sub: 'What happened, in you or around you. About when is enough, and none of it leaves this browser.',
  open: 'Life line',
  back: 'Visits',
  add: 'Put something on it',
  name: 'What happened',
  nameHint: 'Moved house, a birth, a loss, a diagnosis',
  nameMissing: 'A few words are needed.',
  when: 'When, as far as you know',
  whenHint: 'Spring 2024, about 2019, or leave it empty',
  side: 'Where it was',
  sides: { inner: 'In me', outer: 'Around me', both: 'Both', none: 'Not said' },
  addNow: 'Put it on the line',
  added: (name: string) => `On your life line: ${name}`,
  note: 'More about it, if you like',
  change: (name: string) => `Change: ${name}`,
  done: 'Done',
  remove: (name: string) => `Take off the life line: ${name}`,
  takeOff: 'Take it off',
  none: 'Nothing is on it yet',
  noneHint: 'One thing is plenty. It shows above as a pin, beside how often you were in touch.',
  list: 'On the line, the latest first',
  noDay: 'Day not known',
  nameless: 'without words'
} as const
