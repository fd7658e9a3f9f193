/** Words of the web as a drawing. */
export const map = {
  print: 'Print',
  tidy: 'Tidy up',
  lens: 'Look at',
  lenses: {
    all: 'everything',
    closeness: 'closeness',
    giving: 'who gives',
    layers: 'body, mind, spirit',
    load: 'what each carries',
    visit: 'before a visit'
  },
  close: 'Close up',
  whole: 'The whole',
  drawnOn: (day: string) => `Drawn ${day}`,
  ofDay: (day: string) => `Your care web on ${day}`,
  how: 'Arrow keys walk from one to the next, Enter opens, Alt with an arrow moves, Delete removes.',
  legend: 'What the lines and shapes mean',
  more: (count: number) => `+${count}`,
  moreIn: (count: number, sector: string) => `${count} more in ${sector}. Show them.`,
  fold: 'Show fewer',
  movedTo: (name: string, ring: string, sector: string) => `${name}: ${ring}, ${sector}.`,
  tidied: 'Tidied up. Undo brings it back as it was.',
  tools: 'Tools',
  addHere: 'Press an empty place to add someone there. With a finger, press long.',
  /** A visit that is coming, in someone's sentence. */
  nextVisit: (day: string) => `next visit ${day}`,
  next: 'Next',
  prepare: (day: string) => `Prepare ${day}`,
  noVisits: 'No visit is planned yet.',
  among: 'between people'
} as const
