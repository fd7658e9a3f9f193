import type { ExpectationKind, KnownHow, Owner } from '@/domain/expectation'
import type { Basis, Observation } from '@/domain/observation'
import type { QuestionState } from '@/domain/question'
import type { Weight } from '@/domain/kept-quality'

/** What the client makes of those who help: in days before today, as everywhere in the example. */
export interface Observed {
  about: string
  ago: number
  quality: string
  sentence: string
  basis: Basis
  side?: Observation['side']
  stance?: 'against'
  tooEarly?: true
  /** How exactly the day is told. */
  told?: 'year' | 'season' | 'month'
  /** The kept passage that it rests on. */
  on?: string
}

const dana = (
  ago: number,
  quality: string,
  basis: Basis,
  sentence: string,
  more: Partial<Observed> = {}
): Observed => ({ about: 'dana', ago, quality, basis, sentence, ...more })
const of =
  (about: string) =>
  (...[ago, quality, basis, sentence, more]: Parameters<typeof dana>): Observed => ({
    ...dana(ago, quality, basis, sentence, more),
    about
  })
const [voss, brandt, haddad, leonie, tomas] = [
  of('voss'),
  of('brandt'),
  of('haddad'),
  of('leonie'),
  of('tomas')
]

export const observed: readonly Observed[] = [
  dana(
    917,
    'being-heard',
    'felt',
    'She asked what the week had been like before she asked about the headaches. When I said I was fine she waited.',
    { told: 'month' }
  ),
  dana(120, 'being-heard', 'lived', 'She still waits. I say it sooner now.'),
  dana(916, 'my-story', 'felt', 'Took the whole line of it: Dad, the move, the thyroid.', { told: 'month' }),
  dana(915, 'daily-life', 'told', 'Started with sleep and lunch before any bottle.', {
    told: 'season',
    on: 'dana-migraine-1'
  }),
  dana(
    50,
    'clear-expectations',
    'told',
    'Eight weeks for the magnesium, and a date in the diary to say whether it did anything.'
  ),
  dana(156, 'shared-power', 'felt', 'I said no to the elimination diet. She said fine, and meant it.'),
  dana(155, 'shared-power', 'felt', 'I had not said no to anyone in a white room before.', { side: 'me' }),
  dana(
    49,
    'not-about-selling',
    'told',
    'The magnesium is on her own shelf. She told me the price elsewhere without my asking, so I am at ease with it.'
  ),
  dana(860, 'fair-exchange', 'told', 'Sliding scale. Said yes to honey for part of it.', { told: 'season' }),
  dana(400, 'open-to-options', 'lived', 'Sent me to Tomás herself.', { told: 'month' }),
  dana(
    840,
    'honest-about-limits',
    'told',
    '“I may not be the one who finds it.” Strange how much that calmed me.',
    { told: 'month' }
  ),
  dana(600, 'ebb-and-flow', 'lived', 'Four visits, then monthly, then spring and autumn.', { told: 'year' }),
  dana(700, 'trust-and-empathy', 'felt', 'I told her about Mum without planning to.', { told: 'season' }),
  voss(690, 'being-heard', 'felt', 'She looked at the screen while I cried. Her nurse did not.', {
    stance: 'against',
    told: 'month'
  }),
  voss(512, 'being-heard', 'felt', 'Twelve minutes, and her hand was on the door.', {
    stance: 'against',
    told: 'month'
  }),
  voss(511, 'being-heard', 'lived', 'I had no paper with me and forgot the half of it.', {
    side: 'me',
    told: 'month'
  }),
  voss(690, 'shared-power', 'told', 'Gave me one plan. When I asked for another she found one.', {
    told: 'month'
  }),
  voss(510, 'clear-expectations', 'told', 'Three months on the new tablet, then a letter.', {
    told: 'month'
  }),
  voss(689, 'daily-life', 'read', 'Wants a record of headache days first. That is fair.', {
    on: 'voss-page-1',
    told: 'year'
  }),
  brandt(40, 'being-heard', 'felt', 'Twenty minutes, and all of it about my knee. She drew it for me.'),
  brandt(40, 'shared-power', 'told', 'Asked if I wanted surgery at all before she talked about dates.'),
  brandt(39, 'open-to-options', 'told', 'Named physio and waiting as real choices.'),
  brandt(39, 'respect', 'felt', 'She asked before she touched the knee, each time.'),
  brandt(38, 'help-with-this', 'told', 'Does two of these in a week, and said what goes wrong in some.'),
  brandt(30, 'ebb-and-flow', 'told', 'Done when the knee is done, and that is right.'),
  brandt(40, 'trust-and-empathy', 'felt', '', { tooEarly: true }),
  haddad(600, 'being-heard', 'lived', 'Listens when there is time. There is rarely time.', { told: 'year' }),
  haddad(300, 'wider-web', 'lived', 'Reads the letters of the others, and says so.', { told: 'season' }),
  leonie(
    980,
    'trust-and-empathy',
    'felt',
    'Nobody had asked me what he was like. She did, and then did not write it down.',
    { told: 'month' }
  ),
  leonie(759, 'small-steps', 'told', 'One visit to the grave, and none if it rains.', { told: 'season' }),
  tomas(398, 'way-of-working', 'lived', 'He says it before he does it. My shoulders know by now.', {
    on: 'tomas-first-1',
    told: 'month'
  })
]

export const expected: readonly {
  about: string
  ago: number
  kind: ExpectationKind
  what: string
  whose?: Owner
  whoseId?: string
  known?: KnownHow
}[] = [
  {
    about: 'dana',
    ago: 800,
    kind: 'hope',
    what: 'That my evenings and meals count as medicine',
    whose: 'theirs',
    known: 'said'
  },
  {
    about: 'dana',
    ago: 799,
    kind: 'hope',
    what: 'A word to Dr. Haddad when something changes',
    whose: 'theirs',
    known: 'assumed'
  },
  {
    about: 'dana',
    ago: 798,
    kind: 'hope',
    what: 'Someone there at two in the morning',
    whose: 'someone-else',
    whoseId: 'maya',
    known: 'said'
  },
  { about: 'dana', ago: 50, kind: 'time', what: 'Eight weeks, then we judge it together', known: 'written' },
  { about: 'dana', ago: 50, kind: 'cost', what: 'About $370 until then, bottles and visits', known: 'said' },
  { about: 'dana', ago: 797, kind: 'contact', what: 'One short mail a week is fine', known: 'said' },
  {
    about: 'brandt',
    ago: 37,
    kind: 'hope',
    what: 'To climb stairs without thinking',
    whose: 'theirs',
    known: 'said'
  },
  { about: 'brandt', ago: 36, kind: 'ending', what: 'Six months after, unless it swells', known: 'said' },
  {
    about: 'voss',
    ago: 509,
    kind: 'contact',
    what: 'Her nurse answers mails within a week',
    known: 'written'
  }
]

/** Specialists, what they are called, and what is not expected of them with whoever covers it. */
export const specialists: readonly {
  id: string
  ago: number
  word: string
  letOff: readonly { quality: string; coveredBy?: string }[]
}[] = [
  {
    id: 'brandt',
    ago: 35,
    word: 'a surgeon',
    letOff: [
      { quality: 'fits-my-outlook', coveredBy: 'dana' },
      { quality: 'daily-life', coveredBy: 'dana' }
    ]
  }
]

export const asked: readonly {
  about: string
  ago: number
  row: string
  text: string
  state: QuestionState
  answer?: string
}[] = [
  {
    about: 'dana',
    ago: 20,
    row: 'wider-web',
    text: 'Do you know Leonie’s name yet, and may I give it to you?',
    state: 'open'
  },
  {
    about: 'brandt',
    ago: 34,
    row: 'my-story',
    text: 'What else from my story do you need for the knee?',
    state: 'open'
  },
  {
    about: 'brandt',
    ago: 33,
    row: 'fees',
    text: 'What will it cost, with the weeks after it?',
    state: 'open'
  },
  {
    about: 'voss',
    ago: 500,
    row: 'fees',
    text: 'What does a visit without my insurance cost?',
    state: 'answered',
    answer: '$40 with it. Nobody could tell me without.'
  }
]

/** What matters, and a quality of one's own. */
export const weighedQualities: readonly { id: string; called: string; ago: number; matters: Weight }[] = [
  { id: 'being-heard', called: 'Being heard', ago: 910, matters: 'a-lot' },
  { id: 'daily-life', called: 'Daily life', ago: 910, matters: 'a-lot' },
  { id: 'fits-my-outlook', called: 'Fits my outlook', ago: 909, matters: 'not-now' }
]
export const ownQuality = { id: 'calls-back', ago: 1120, name: 'Calls back the same evening' }
