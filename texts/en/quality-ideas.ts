import type { QualityId } from '@/domain/quality'

/** What each quality can mean, said plainly: an idea from two essays and no law. */
export const qualityIdeas = {
  'shared-power': {
    means:
      'Two people work it out together. They say what they see, you say what you see. The last word is yours.',
    ask: 'How do we decide when we see it in different ways?',
    myself: 'Did I say what I think, before something was set?',
    cue: 'They ask what you think first, and a “no” from you is fine.'
  },
  'my-story': {
    means: 'Care starts from your life and is made for it. The same plan does not suit each of us.',
    ask: 'How much time is there for my story at the start?',
    myself: 'Which part of my story have I left out so far?',
    cue: 'They come back to something that you told them weeks ago.'
  },
  'daily-life': {
    means: 'How you eat, sleep, move and feel each day counts for more than most things in a bottle.',
    ask: 'Which part of daily life do you look at first?',
    myself: 'What of my days would I like to change, if it were up to me?',
    cue: 'They ask about your evenings and meals, and not just about what hurts.'
  },
  'being-heard': {
    means: 'If your story is not heard, care can’t turn around what you need. What you feel here counts.',
    ask: 'What helps you keep in mind what I told you?',
    myself: 'What did I get to say, and what did I not?',
    cue: 'They wait when you stop, and say back what they heard.'
  },
  'clear-expectations': {
    means: 'You know what you begin: how long it may take, what it may cost, who does what, how it ends.',
    ask: 'When would we know if this helps? What might it all cost?',
    myself: 'What do I take for granted that nobody has said?',
    cue: 'They name a day to look at it again, and a price before it starts.'
  },
  'fits-my-outlook': {
    means: 'How they see health sits well with how you live. A surgeon can be right for you without that.',
    ask: 'How do you feel about the other things I do?',
    myself: 'How much of my outlook do I need from this one person?',
    cue: 'They hear of your herbs, your prayer or your pills without a raised eyebrow.'
  },
  'not-about-selling': {
    means: 'Tests and products can help the work. They are not what the work is about.',
    ask: 'Can I get this somewhere else? Do you earn from it?',
    myself: 'Did I go home with a plan, or with a bag?',
    cue: 'They tell you the price elsewhere without being asked.'
  },
  'fair-exchange': {
    means: 'Giving and taking keep things alive. It can be money, and it can be a trade or a thing you made.',
    ask: 'Do you have a sliding scale, or other ways to pay?',
    myself: 'Does what I give and what I get feel fair to me?',
    cue: 'Money is talked about in plain words, and there is no shame in it.'
  },
  'open-to-options': {
    means: 'More than one way is on the table, and waiting is one of them. “The only way” shuts doors.',
    ask: 'What else could we do? What if we do nothing for now?',
    myself: 'Is there something in me that says no? What does it say?',
    cue: 'They name a way that is not their own, and what speaks for it.'
  },
  'wider-web': {
    means: 'No one carries you alone. Friends and family give what no healer can, and the other way round.',
    ask: 'Will you talk with the others who help me?',
    myself: 'Who else holds me, and do they know of each other?',
    cue: 'They ask who else is there for you, and write to them if you like.'
  },
  'ebb-and-flow': {
    means: 'More when life is rough, less when it is calm. It may go on for years, and rest in between.',
    ask: 'What would less often look like, and coming back?',
    myself: 'Is it time for more, for less, or for a rest?',
    cue: 'They are glad when you need them less, and the door stays open.'
  },
  'honest-about-limits': {
    means: 'They say what they do not know and can’t do. They hold out no quick fix.',
    ask: 'What do you not treat? When would you send me on?',
    myself: 'Do I hope for more than one person can give?',
    cue: 'They say “I do not know”, and then what they would do next.'
  },
  'trust-and-empathy': {
    means: 'You can be open here, and so can they. Neither of you has to look strong.',
    ask: 'What may I tell you, and who else gets to know it?',
    myself: 'What do I keep to myself when I am there?',
    cue: 'They ask what it is like for you. You say more than you had planned to.'
  },
  'same-goal': {
    means: 'You both look the same way. What you hope for and what they work on is one thing.',
    ask: 'What would you say we are working on?',
    myself: 'Could I say in one line what I hope for here?',
    cue: 'They ask what you would like to be able to do again.'
  },
  'way-of-working': {
    means: 'You see how they go about it: what it rests on, what comes next, and why.',
    ask: 'How will we work this out? What is it called?',
    myself: 'Could I tell a friend what we do there and why?',
    cue: 'They draw it for you, or say it so that you can say it again.'
  },
  'small-steps': {
    means: 'Change comes bit by bit, in steps that mean something to you and that you can take.',
    ask: 'What is the smallest next step?',
    myself: 'Which step was mine, and what came of it?',
    cue: 'You go home with one thing to try, and it fits into your week.'
  }
} as const satisfies Record<QualityId, Record<'means' | 'ask' | 'myself' | 'cue', string>>

/** Words of the room "What partnership can mean". */
export const partnershipRoom = {
  title: 'What partnership can mean',
  sub: 'Ideas from two essays, not a law and not a checklist. Most good partnerships do not hold all of them. Call them what you like, hide some, add your own.',
  essays: 'The two essays',
  essayHealing:
    '“Healing Partnerships”, from Aumdoc’s Holistic Healing Archive, about 2003. Written for people who look for care.',
  essayTherapeutic:
    '“Therapeutic Partnership”, by the founder of a school of nutrition, 2019. Written for those who give care.',
  from: {
    healing: 'From “Healing Partnerships”',
    therapeutic: 'From “Therapeutic Partnership”',
    both: 'From both essays'
  },
  own: 'Your own',
  goodTime: 'Think of a time care went well. What made it so?',
  goodTimeHint: 'She called back the same evening',
  goodTimeWhy: 'A few words are plenty. They become your own first quality, at the top of the list.',
  addOwn: 'Add it',
  addAnother: 'Add a quality of your own',
  addAnotherHint: 'What else makes care good for you?',
  missing: 'Write a few words first.',
  list: 'The qualities',
  orderHint: 'Drag one by its handle, or move it with the keys: Alt with an arrow.',
  move: (name: string) => `Move “${name}”`,
  up: (name: string) => `Move “${name}” up`,
  down: (name: string) => `Move “${name}” down`,
  movedTo: (name: string, before: string) => `“${name}” now stands before “${before}”`,
  movedLast: (name: string) => `“${name}” now stands last`,
  matters: 'To me this matters',
  mattersOf: (name: string) => `How much “${name}” matters to you`,
  weight: { '': 'Not said', 'a-lot': 'A lot', some: 'Some', 'not-now': 'Not now' },
  more: 'What it can mean',
  moreOf: (name: string) => `What “${name}” can mean`,
  ask: 'To ask them',
  myself: 'To ask myself',
  cue: 'You may see it when',
  name: 'What you call it',
  ours: (name: string) => `We call it “${name}”.`,
  meaning: 'What it means to you',
  meaningHint: 'In your own words, if you like',
  hide: 'Hide',
  hideOne: (name: string) => `Hide “${name}”`,
  hidden: 'Hidden',
  hiddenHint: 'They are left out of your lists. What you noted under them stays.',
  show: 'Show it again',
  showOne: (name: string) => `Show “${name}” again`
} as const
