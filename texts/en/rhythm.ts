/** How often someone is seen: counted from the last time, and never late. */
export const rhythm = {
  title: 'Rhythm',
  sub: 'It counts from the last time you were in touch. Nothing is ever late.',
  none: 'Nothing is said yet of how often.',
  say: 'Say how often',
  sayAnew: 'Change how often',
  about: 'About',
  number: 'How many',
  unit: 'Weeks or months',
  units: { weeks: 'weeks', months: 'months' },
  usual: {
    'weeks 1': 'every week',
    'weeks 2': 'every two weeks',
    'months 1': 'every month',
    'months 3': 'every three months',
    'months 6': 'twice a year',
    'months 12': 'once a year'
  } as Record<string, string>,
  often: 'How often',
  other: 'in another rhythm',
  every: (count: number, unit: 'weeks' | 'months') =>
    unit === 'weeks' ? `every ${count} weeks` : `every ${count} months`,
  aboutEvery: (often: string) => `about ${often}`,
  keep: 'Keep it',
  cancel: 'Leave it as it is',
  rest: 'Let it rest',
  pickUp: 'Pick it up again',
  inTouch: 'We were in touch today',
  wasInTouch: 'Written down. A call counts, too.',
  next: {
    aboutNow: 'The next time is about now.',
    aboutOn: (when: string) => `The next time is about ${when}.`,
    planned: (when: string) => `The next time is planned: ${when}.`,
    resting: 'It rests. All that came before stays.',
    notCounted: 'It counts from the first time you see them.'
  },
  short: {
    aboutNow: 'about now',
    aboutOn: (when: string) => `about ${when}`,
    planned: (when: string) => `planned: ${when}`,
    resting: (day: string) => `rests since ${day}`,
    notCounted: 'nothing to count from yet'
  },
  last: (day: string) => `Last time: ${day}`,
  history: 'How it was before',
  line: {
    every: (often: string, day: string) => `About ${often}, since ${day}`,
    resting: (day: string) => `Resting, since ${day}`,
    'picked-up': (day: string) => `Picked up again on ${day}`
  },
  lighter: 'Lighter than before. That is good news.',
  eased: 'What has eased, if you want to keep it',
  easedHint: 'I sleep through most nights',
  remove: (line: string) => `Take this line away: ${line}`,
  all: 'Rhythms',
  plan: (name: string) => `Plan a visit with ${name}`
} as const

/** A visit as a file for a calendar, and visits out of such a file. */
export const calendar = {
  fold: 'Calendar and reminder',
  title: 'For your calendar',
  hint: 'A small file that any calendar can open. Others may see your calendar: no names are in it unless you put them in.',
  names: 'Put in whom I see',
  place: 'Put in where it is',
  preview: 'Exactly this goes out',
  save: 'Save the file',
  saved: 'Saved. Open the file with your calendar.',
  needsDay: 'It needs a whole day first, such as 24 November.',
  summary: 'Appointment',
  summaryWith: (names: string) => `Appointment with ${names}`,
  file: 'appointment',
  from: 'From a calendar',
  fromTitle: 'Visits from a calendar',
  fromHint:
    'Save your calendar as a file that ends in .ics, and choose it here. First you see what is in it. Nothing is kept until you say so.',
  choose: 'Choose a file',
  reading: 'It is being read.',
  problems: {
    'too-large': 'This file is larger than 5 MB. Save a shorter time of your calendar.',
    'too-many': 'There are more than 2,000 entries in it. Save a shorter time of your calendar.',
    'too-long': 'It took too long to read. Save a shorter time of your calendar.',
    stopped: 'Stopped. Nothing was changed.',
    'not-a-calendar': 'This is not a calendar file. Nothing was changed.',
    empty: 'There is no entry with a day in this file. Nothing was changed.'
  },
  holds: (count: number) => (count === 1 ? 'One entry is in it.' : `${count} entries are in it.`),
  leftOut: (count: number) =>
    count === 1
      ? 'One entry is left out: it was cancelled, or it can’t be read.'
      : `${count} entries are left out: they were cancelled, or they can’t be read.`,
  known: (count: number) =>
    count === 1
      ? 'One of them is here already, and stays as it is.'
      : `${count} of them are here already, and stay.`,
  pick: 'Tick what is a visit, and say with whom.',
  take: (title: string, when: string) => `Take: ${title}, ${when}`,
  whom: (title: string) => `With whom is: ${title}`,
  nobody: 'someone not in my web yet',
  untitled: 'Without a title',
  moved: 'It has moved since you took it',
  repeats: 'It comes again and again. The one on this day is taken.',
  more: (count: number) => `Show ${count} more`,
  keep: (count: number) => (count === 1 ? 'Keep one visit' : `Keep ${count} visits`),
  keepNone: 'Keep the ticked ones',
  tickFirst: 'Tick one first.',
  done: (count: number) => (count === 1 ? 'One visit is kept.' : `${count} visits are kept.`),
  cancel: 'Close'
} as const

/** Reminders that the client asks for. */
export const reminder = {
  title: 'A reminder',
  hint: 'Only if you want one. It says a time and no names, since others may see your screen.',
  label: 'When',
  ask: 'Remind me',
  drop: 'No reminder',
  whens: {
    'day-before': 'the day before, at six in the evening',
    morning: 'on the day, at eight in the morning',
    hour: 'an hour before'
  },
  reason:
    'The browser may ask if Care Web can show notices. It is for this reminder and nothing else. You can say no; the visit stays as it is.',
  needsDay: 'It needs a whole day first.',
  needsTime: 'It needs a time of day first.',
  gone: 'That moment has gone by already.',
  refused: 'The browser did not allow notices, so there is no reminder. Nothing else changes.',
  set: (when: string) => `You will be told ${when}, if the browser runs then.`,
  example: 'In the example there are no reminders.'
} as const
