/** A kind of support as something that is carried: "Only Maya carries listening and company." */
const supportAs: Record<string, string> = {
  listens: 'listening',
  practical: 'practical help',
  knows: 'knowing things',
  company: 'company',
  touch: 'touch',
  prayer: 'prayer',
  laughs: 'laughing',
  money: 'money',
  'comes-along': 'coming along',
  emergency: 'being there at night'
}

/** Where the web is thin: sentences that follow from what is kept. */
export const thin = {
  lookOver: 'Look over your web',
  ask: 'Where is it thin?',
  hide: 'Enough for now',
  title: 'Where the web is thin',
  sub: 'Things your web shows. Nothing here needs fixing.',
  none: 'Nothing to point out just now.',
  noneHint: 'What you say of a tie, on the page of a person, can show here later.',
  supportAs,
  onlyOne: (name: string, supports: string) => `Only ${name} carries ${supports}.`,
  both: (one: string, two: string) => `both ${one} and ${two}`,
  oneThread: (layer: string, name: string) => `${layer} hangs on one thread: ${name}.`,
  noLayer: (layer: string) => `Nobody is here for ${layer} yet.`,
  heavy: (name: string, supports: string) => `Much rests on ${name}: ${supports}.`,
  load: (name: string) => `You called ${name} a load just now.`,
  notCovered: (quality: string, name: string) =>
    `“${quality}” is not expected of ${name}. Nobody holds it for you yet.`,
  coverRests: (quality: string, name: string, by: string) =>
    `“${quality}” is not expected of ${name}. ${by} held it, and that rests now.`,
  coverEnded: (quality: string, name: string, by: string) =>
    `“${quality}” is not expected of ${name}. ${by} held it, and that has ended.`,
  coverGone: (quality: string, name: string) =>
    `“${quality}” is not expected of ${name}. Whoever held it has left your web.`,
  fromYou: (names: string) => `With ${names} the giving has gone one way for a long while, from you.`,
  toYou: (names: string) => `With ${names} the giving has gone one way for a long while, to you.`,
  emptySector: (sector: string) => `The part “${sector}” has room still. Nobody stands there.`,
  sellsIt: (name: string, product: string) => `${name} suggests ${product}, and sells it.`,
  assumed: (name: string, what: string) => `Of ${name} you take this to be so: “${what}” Nobody said it yet.`,
  asOf: {
    phones: (name: string, day: string) => `The phone number of ${name} is as of ${day}.`,
    fees: (name: string, day: string) => `What ${name} charges is as of ${day}.`
  },
  loose: (product: string) => `${product} stands by itself. Nothing says who suggested it.`,
  acts: {
    'who-else': 'Who else could?',
    who: 'Who could?',
    ask: 'Make it a question',
    note: 'Write a note',
    open: 'Look again',
    place: 'Say where it belongs'
  },
  asked: (name: string) => `It is a question for ${name} now.`,
  assumedQuestion: (what: string) => `I take it that this is so: ${what} Is it?`,
  from: 'It comes from',
  later: 'Set aside',
  laterWhat: (sentence: string) => `Set aside for now: ${sentence}`,
  never: 'Not for me',
  neverWhat: (sentence: string) => `Not for me, never show it again: ${sentence}`,
  isAside: 'Set aside. Undo brings it back.'
} as const
