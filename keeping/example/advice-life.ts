import type { KeptPage } from './content'

/** Advice about the knee, family, carrying others, and being carried. */
export const adviceOnLife: readonly KeptPage[] = [
  {
    clip: 'second-year-page',
    about: 'second-year',
    ago: 760,
    kind: 'advice',
    url: 'https://quietshelf.example/the-second-year',
    title: 'The second year',
    site: 'The Quiet Shelf',
    published: [9.2, 'year'],
    fields: {
      title: 'The second year',
      author: 'Johanna Reuss',
      authorCredential: 'Hospital chaplain',
      publisher: 'The Quiet Shelf'
    },
    text: `
      In the first year people send cards. There are forms to fill in, and a stone to choose. In the second year you are
      expected back.

      Many tell me that this is when it begins. The shoes are given away, and one evening you set the table for the
      wrong number. It is not a step backwards. [my-story: Grief does not go in a line, and nobody else’s took the shape
      that yours has.]

      [ebb-and-flow: Let it come when it comes and let it leave when it leaves.] You owe it no schedule. A whole good
      week is no betrayal.

      What helps is small. A name said aloud. A day on which you do one thing that they liked. Someone who remembers
      the date and does not make a face.

      If you can’t eat, can’t sleep for weeks, or think of not going on, do not carry that alone. Call someone tonight,
      your doctor or your local line. That is not grief being too large. That is you needing another pair of arms.
    `,
    drew: 'Leonie lent me the book it comes from. I set the table for five last week.'
  },
  {
    clip: 'singing-page',
    about: 'singing',
    ago: 605,
    kind: 'advice',
    url: 'https://commonroom.example/why-singing-together',
    title: 'Why singing together does something',
    site: 'Common Room',
    published: [5.5, 'day'],
    fields: {
      title: 'Why singing together does something',
      author: 'Bea Tolliver',
      authorCredential: 'Choir leader',
      publisher: 'Common Room'
    },
    text: `
      You breathe in together, which is rarer than it sounds. In an ordinary day nobody waits for your breath.

      There are studies on choirs and pain, choirs and mood, choirs and lungs. They are friendly and small, and they were
      mostly made by people who sing. I would not build on them.

      [wider-web: What I can tell you is what I see: people who come when they are well are asked after when they are not.]
      Somebody brings soup. That has little to do with music, and the music is how it came about.

      [: You do not have to be able to do anything.] A choir is one of the last places where a person can be of use by
      standing between two others.

      If going out in the evening costs you the next day, come for half. If crowds are too much, stand by the door. And
      if choirs are not for you, find whatever it is where you are counted: a garden, a team, a pew, a band.
    `
  },
  {
    clip: 'teen-page',
    about: 'teen',
    ago: 210,
    kind: 'advice',
    url: 'https://kitchenside.example/talking-with-a-teenager',
    title: 'When a parent is ill: talking with a teenager',
    site: 'Kitchenside',
    published: [1.1, 'day'],
    fields: {
      title: 'When a parent is ill: talking with a teenager',
      author: 'Noor Haverkamp',
      authorCredential: 'School counsellor',
      publisher: 'Kitchenside'
    },
    text: `
      They know. They heard you on the phone, they saw the blinds, and they have looked it up. What they don’t know is
      whether they may ask.

      [being-heard: Say a little, early, and leave the door open.] “My knee is torn, I see someone on Tuesday, I am cross
      and not afraid.” Three sentences are a whole conversation.

      Talk side by side: in the car, at the sink, walking the dog. Eyes are hard work at fifteen.

      [clear-expectations: Say what stays the same.] Practice on Wednesday. Pancakes. Who drives. It is what they want to
      know and will never ask, since it sounds selfish.

      Do not make them your nurse, and do not send them away, either. One small job that is theirs is good. Being the
      one who listens at night is not a job for a child.

      If they shrug, you have not done it wrong. Shrugging is how it goes in.
    `,
    drew: 'Side by side. Of course.'
  },
  {
    clip: 'fall-page',
    about: 'fall',
    ago: 126,
    kind: 'advice',
    url: 'https://kitchenside.example/after-a-fall',
    title: 'After a parent’s fall: the first month',
    site: 'Kitchenside',
    published: [2.9, 'month'],
    fields: {
      title: 'After a parent’s fall: the first month',
      author: 'Silas Oduya',
      authorCredential: 'Community nurse',
      publisher: 'Kitchenside'
    },
    text: `
      In the first week everyone comes. In the third nobody does. Plan for the third.

      [wider-web: Write down who does what on one sheet and hang it where all of you can see it.] Shopping, bins, the
      call in the evening. Put your own name on fewer lines than you think right.

      Look at the floor together, and let her decide. A rug that a daughter takes away comes back. [shared-power: A rug
      that a mother rolls up herself stays rolled.]

      People who have fallen walk less, because they are afraid. Then they get weaker, and have more to be afraid of.
      Go to the mailbox with her. Then let her go and stand at the window. Then don’t stand at the window.

      Ask the practice to look through what she takes, since some of it makes people dizzy when they get up. And ask who
      else has a key.

      You may be angry with her. It passes. Tell it to someone who is not her.
    `,
    drew: 'Written on Mum’s kitchen table. The sheet hangs. My name is on four lines and not on nine.'
  },
  {
    clip: 'steps-page',
    about: 'steps',
    ago: 60,
    kind: 'advice',
    url: 'https://harborjoint.example/reading/before-an-operation',
    title: 'Before a knee operation: twelve weeks of small steps',
    site: 'Harbor Joint Clinic',
    published: [1.5, 'month'],
    fields: {
      title: 'Before a knee operation: twelve weeks of small steps',
      author: 'Hanna Osei',
      authorCredential: 'DPT',
      publisher: 'Harbor Joint Clinic'
    },
    text: `
      This is what we give people who wait for a date, and people who would rather not have one.

      Weeks one to four: sit to stand, ten times, twice a day, from a chair that does not roll. Hold on if you like.
      Weeks five to eight: the lowest stair, up with the good leg and down with the sore one. Weeks nine to twelve: walk
      to a place you chose, and back.

      [small-steps: Do less than you can on a good day, and a little on a bad one.] A knee likes to be asked often and
      kindly.

      Some soreness that is gone by the next morning is part of it. Swelling, locking, or a knee that gives way is not:
      stop and call us.

      [open-to-options: After twelve weeks about a third of the people we see tell us that they would like to wait with
      the operation.] Others say let’s go. Both have stronger legs on the day they decide.
    `,
    drew: 'Twelve weeks is before Ada’s holidays. That would be something to do while I wait.'
  },
  {
    clip: 'wait-page',
    about: 'wait',
    ago: 52,
    kind: 'advice',
    url: 'https://plainwords-health.example/ask-what-happens-if-we-wait',
    title: 'Ask what happens if we wait',
    site: 'Plain Words on Health',
    published: [4.8, 'day'],
    fields: {
      title: 'Ask what happens if we wait',
      author: 'Marek Lindqvist',
      publisher: 'Plain Words on Health'
    },
    text: `
      There are a few questions that fit on the back of a hand and are fair to ask anyone who would like to operate on you.

      [open-to-options: What happens if we wait half a year?] Sometimes the answer is that a door closes. Often it is that
      nothing much does.

      [clear-expectations: What will I be able to do afterwards, and when, that I can’t do now?] Ask for stairs and
      shopping and not for scans.

      What could go wrong, and how often does it, here, with you? [honest-about-limits: A surgeon who can name what went
      wrong last year has been counting.]

      Who looks after me in the weeks after, and whom do I call on a Sunday? And at the end: what would you like your
      sister to do?

      Bring someone who writes. You will hear the first two answers and remember one.

      If there is an emergency nobody has time for this page, and that is right. For everything else there nearly always
      is.
    `,
    drew: 'For Dr. Brandt. Maya writes, I ask.'
  },
  {
    clip: 'pacing-page',
    about: 'pacing',
    ago: 340,
    kind: 'advice',
    url: 'https://slowevening.example/a-little-less-on-purpose',
    title: 'A little less, on purpose',
    site: 'Slow Evening',
    published: [3.9, 'year'],
    fields: { title: 'A little less, on purpose', publisher: 'Slow Evening' },
    text: `
      On a good day we do everything. The next two days pay for it. Then comes a good day.

      [small-steps: Take what you did on your last good day, cut it by a third, and do that much every day for two
      weeks, whether it is a good one or not.] It feels like idling. It is meant to.

      Put the rest in before you need it. Ten minutes flat, no screen, between two things and not after both.

      [ebb-and-flow: There will be a wedding, a move, a child with a fever.] Then you spend what you have, knowing it, and
      go back to less afterwards. It is a purse and not a law.

      People around you may take it for giving up. Show them this page, or tell them that you would like to have a little
      left at supper.
    `
  },
  {
    clip: 'carer-page',
    about: 'carer',
    ago: 2,
    kind: 'advice',
    url: 'https://slowevening.example/sleeping-when-you-are-the-carer',
    title: 'Sleeping when you are the carer',
    site: 'Slow Evening',
    waits: true,
    published: [0.4, 'day'],
    fields: {
      title: 'Sleeping when you are the carer',
      author: 'Idris Vale',
      authorCredential: 'Night nurse',
      publisher: 'Slow Evening'
    },
    text: `
      You sleep with one ear. That is not a bad habit, it is love, and it will wear you down all the same.

      [?small-steps: Begin with one night a week that is somebody else’s.] Not a night in which you help less. A night in
      which you are in another room with the door shut.

      [?wider-web: Ask for a night and not for help.] People are afraid of help; it has no edges. Tuesday has edges.

      On the other nights, sleep early rather than long. The first hours carry most. A nap before three in the afternoon
      is a real thing and no weakness.

      A bell beside the bed lets you stop listening, since there is something that will call you. It takes some weeks
      until the ear believes it.

      If you are short with the one you look after, you are tired, and you are not the first. Tell someone. If nights have
      been broken for months, tell a doctor that, in those words, even if you came for something else.
    `
  }
]

/** Kept in the night and removed since. */
export const removedAdvice: readonly KeptPage[] = [
  {
    clip: 'foods-page',
    about: 'foods',
    ago: 24,
    kind: 'advice',
    url: 'https://sleepbetternow.example/ten-foods',
    title: 'Ten foods to never eat again',
    site: 'Sleep Better Now',
    published: [0.2, 'day'],
    fields: { title: 'Ten foods to never eat again', publisher: 'Sleep Better Now' },
    text: `
      Number seven will surprise you. We asked our team what they would never put on a plate, and this is what they said.

      One: bread. Two: milk. Three: anything white. Four: anything after six. Five: fruit that grew further away than you
      can walk.

      [-not-about-selling: Get 12 weeks of meal plans now, an exclusive offer for readers of this page.]
    `
  }
]
