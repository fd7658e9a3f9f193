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
  none: 'There is nothing to show just now.',
  noneHint: 'What you say of a tie, on the page of a person, can show here later.',
  supportAs,
  onlyOne: (name: string, supports: string) => `Only ${name} carries ${supports}.`,
  both: (one: string, two: string) => `both ${one} and ${two}`,
  oneThread: (layer: string, name: string) => `${layer} hangs on one thread: ${name}.`,
  noLayer: (layer: string) => `Nobody is here for ${layer} yet.`,
  unmet: (support: string) => `You said that you need ${support}. Nobody brings it yet.`,
  lookAgain: (question: string) =>
    question === ''
      ? 'There is a decision that you meant to look at again by now.'
      : `You meant to look again by now at this: “${question}”`,
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
  aboutNow: (name: string) => `By the rhythm you set, the next time with ${name} is about now.`,
  begunTogether: (one: string, two: string) =>
    `${one} and ${two} began close together. It may be hard to tell them apart.`,
  loose: (product: string) => `${product} stands by itself. Nothing says who suggested it.`,
  acts: {
    'who-else': 'Who else could?',
    who: 'Who could?',
    ask: 'Make it a question',
    note: 'Write a note',
    open: 'Look again',
    'look-again': 'Look at it',
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

/** Words of pictures of the web on a day, and of what is different between two. */
export const pictures = {
  title: 'Pictures of your web',
  sub: 'How your web stood on a day. A picture never changes, and it stays here.',
  none: 'No picture yet',
  noneHint: 'Keep one today. Next season you can lay it beside how things are then.',
  keep: 'Keep a picture of today',
  name: 'A name for it, if you like',
  nameHint: 'Before the winter',
  kept: (name: string) => `Kept: ${name}.`,
  ofDay: (day: string) => `Picture of ${day}`,
  list: 'Your pictures',
  open: (name: string) => `Look at ${name}`,
  remove: (name: string) => `Remove ${name}`,
  gone: 'This picture is not there any more.',
  beside: 'Laid beside',
  now: 'Your web as it is now',
  show: 'Show',
  views: { since: 'What changed since', both: 'Side by side' },
  since: (one: string, two: string) => `From ${one} to ${two}`,
  same: 'Nothing is different between the two.',
  came: 'Who came',
  left: 'Who left',
  moved: 'Who moved',
  ties: 'What the ties are like',
  among: 'Between people',
  threadWent: (said: string) => `${said}: not any more.`,
  ghost: 'A dashed circle: someone who left.',
  nowIn: (name: string, before: string, after: string) => `${name}: ${before} then, ${after} now.`,
  strainCame: (name: string) => `${name}: there is strain now.`,
  strainWent: (name: string) => `${name}: the strain is gone.`,
  fields: {
    strength: 'how strong',
    giving: 'who gives',
    layers: 'good for',
    supports: 'does for you',
    load: 'help or load'
  },
  ofField: (name: string, field: string) => `${name}, ${field}`,
  notSaid: 'not said',
  someone: 'Someone whose name is gone'
} as const

/** Words of a review: about ten minutes, one question a screen. */
export const review = {
  title: 'Look over your web',
  sub: 'About ten minutes, one question at a time. Stop when you like: it waits for you here.',
  begin: 'Begin',
  waits: (day: string) => `You began this on ${day}. It waited for you.`,
  back: 'Back',
  goOn: 'Go on',
  leave: 'Leave it for now',
  screens: {
    who: 'Who came, who left, who moved?',
    'they-give': 'What do they give you?',
    'i-give': 'What do you give?',
    load: 'Is it help, load, or both?',
    thin: 'Where is it thin?',
    focus: 'What is in focus now?',
    step: 'One small step?',
    picture: 'A picture of today'
  },
  hints: {
    who: 'Say how close each one is now. Whoever is new can come in, and whoever left can go.',
    'they-give': 'Open whom you like. You can skip anyone.',
    'i-give': 'A few words each, or none at all.',
    load: 'As it feels in these months. Both is an answer, too.',
    thin: 'Things your web shows. Nothing here needs fixing.',
    focus: 'Three things at most. One is plenty.',
    step: 'Small enough for this week. Or none: resting is fine.',
    picture: 'It keeps how your web stands today. Next time you can lay the two side by side.'
  },
  earlier: 'What you wrote when you looked',
  sinceLast: (name: string) => `What changed since “${name}”`,
  nobody: 'Nobody is in your web yet.',
  nobodyHint: 'Once someone is in it, you can look it over here. A first name is enough.',
  ring: (name: string) => `How close is ${name}?`,
  goes: (name: string) => `${name} has left, remove`,
  left: 'Has left',
  gone: (name: string) => `${name} is removed. Undo brings them back.`,
  needs: 'What do you need in these months, whoever brings it?',
  gives: (name: string) => `What ${name} does for you`,
  nothingSaid: 'nothing said yet',
  giving: (name: string) => `Who gives, you or ${name}?`,
  iGiveHint: 'In your own words',
  iGive: (name: string) => `What you give to ${name}`,
  load: (name: string) => `What is ${name} to you now?`,
  loads: { help: 'help', load: 'load', both: 'both' },
  focusLine: (nth: string) => `In focus: ${nth}`,
  nths: ['one thing', 'another', 'and another'],
  lastFocus: (lines: string) => `The last time it was: ${lines}`,
  stepLine: 'One small step',
  lastStep: (line: string) => `The last time it was: ${line}`,
  end: 'Keep the picture and end',
  done: 'That was it for today',
  doneHint: 'The picture is kept, with its day.',
  yourStep: (step: string) => `Your small step: ${step}`,
  toLast: 'Lay it beside the last one',
  toPictures: 'See your pictures',
  toWeb: 'Back to your web',
  last: (day: string) => `The last time was on ${day}.`
} as const

/** Words of what is printed and taken away. */
export const take = {
  title: 'Print and take away',
  sub: 'This is all that is on it. Whoever gets the sheet sees this and nothing more.',
  what: 'What',
  whats: { map: 'Map', words: 'In words', blank: 'Blank map' },
  paper: 'Paper',
  papers: { A4: 'A4', letter: 'Letter' },
  withRoles: 'What they do, who they are to you',
  withStrain: 'Strain in a tie',
  withAmong: 'Who knows whom',
  leftOut: (names: string) => `Left out, since you keep them private: ${names}.`,
  allThere: 'Nobody is left out. On the page of a person you can say that they stay private.',
  neverOn: 'What you wrote for yourself is never on it.',
  print: 'Print',
  svg: 'Keep as a drawing (SVG)',
  png: 'Keep as a picture (PNG)',
  text: 'Keep as text',
  preview: 'What is on the sheet',
  nobody: 'Nobody is in your web yet. A blank map can still be printed.',
  mapOf: (day: string) => `My care web on ${day}`,
  blankTitle: 'My care web',
  blankHint: 'You are in the middle. Who holds you? The nearer, the closer.',
  blankDay: 'Day:',
  file: 'my-care-web'
} as const
