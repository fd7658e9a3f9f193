/** What each word of a tie is called. */
const said: Record<string, Record<string, string>> = {
  strength: { strong: 'strong', ordinary: 'ordinary', tenuous: 'tenuous' },
  giving: { them: 'you receive', you: 'you give', both: 'both ways' },
  stage: {
    found: 'found',
    contacted: 'in touch',
    waiting: 'waiting',
    meeting: 'getting to know',
    working: 'going on',
    resting: 'resting',
    ended: 'ended'
  },
  shape: { 'one-visit': 'one visit', 'few-visits': 'a few visits', open: 'open' }
}

/** Words of a tie between the client and someone. */
export const tie = {
  title: 'The tie between you',
  change: 'Change the tie',
  said,
  strength: 'How strong',
  strengths: { strong: 'strong', ordinary: 'ordinary', tenuous: 'tenuous' },
  strained: 'strained',
  isStrained: 'There is strain in it',
  giving: 'Who gives',
  givings: { them: 'you receive', you: 'you give', both: 'both ways' },
  notSaid: 'not said',
  layers: 'What it is good for',
  layer: { body: 'body', mind: 'mind', spirit: 'spirit' },
  supports: 'What they do for you',
  support: {
    listens: 'listens',
    practical: 'practical help',
    knows: 'knows things',
    company: 'company',
    touch: 'touch',
    prayer: 'prayer',
    laughs: 'laughs with you',
    money: 'money',
    'comes-along': 'comes along',
    emergency: 'there in an emergency'
  },
  ownSupport: 'Something else they do',
  addSupport: 'Add',
  stage: 'How far it has come',
  /** "strong, strained, both ways" */
  and: (words: readonly string[]) =>
    words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}` : (words[0] ?? ''),
  inWords: (strength: string, giving: string) => (giving ? `${strength} tie, ${giving}` : `${strength} tie`),
  forYou: 'For you',
  label: 'Tie'
} as const

/** How the web is shown: the rest of the drawing's words come with it (texts/en/map.ts). */
export const drawing = { showAs: 'Show as', map: 'Map', list: 'List' } as const
