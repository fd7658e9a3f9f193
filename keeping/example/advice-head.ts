import type { KeptPage } from './content'

/** Advice about the head, the nights, and trying things out. */
export const adviceOnHead: readonly KeptPage[] = [
  {
    clip: 'diary-page',
    about: 'diary',
    ago: 876,
    kind: 'advice',
    url: 'https://headachereview.example/one-line-diary',
    title: 'A headache diary that fits on one line',
    site: 'Headache Review',
    published: [4.2, 'month'],
    fields: {
      title: 'A headache diary that fits on one line',
      author: 'Orla Penn',
      authorCredential: 'PharmD',
      publisher: 'Headache Review'
    },
    text: `
      Most diaries end in the second week. They ask for too much on the very days on which you can do least.

      [small-steps: One line a day is plenty: a cross for a headache day, a letter for what you took, a word for the
      night before.] If you forget a day, leave it empty. An empty day is also a piece of information.

      Keep it where you already are in the evening: on the fridge, beside the toothbrush, on the back of the calendar.
      An app is fine if you like apps. Paper does not light up.

      [daily-life: After two months, lay the lines side by side and look for what comes the day before, not the hour
      before.] A late meal. A Sunday. A hard phone call. Often there is nothing to be seen, and then you know that, too.

      Take the lines along when you see somebody about your head. They say in one minute what would take ten to tell.
      If the person across the desk does not look at them, you have learned something about the visit.
    `,
    drew: 'One line. Even I can do one line.'
  },
  {
    clip: 'meals-page',
    about: 'meals',
    ago: 858,
    kind: 'advice',
    url: 'https://ordinarytable.example/regular-meals',
    title: 'Regular meals and migraine',
    site: 'Ordinary Table',
    published: [7.1, 'year'],
    fields: {
      title: 'Regular meals and migraine',
      author: 'Ruth Amadi',
      authorCredential: 'Dietitian',
      publisher: 'Ordinary Table'
    },
    text: `
      People are often handed a list: no cheese, no chocolate, no wine, no citrus, nothing from a jar. A year later they
      have the same headaches and fewer dinners with friends.

      What is known about single foods is thin. A few people find one or two that reliably bring an attack on. Many
      crave sweet things in the hours before one, and then blame the chocolate.

      [open-to-options: There is a duller idea that asks less of you: eat something about every four hours, breakfast
      included.] It need not be good food. A banana in the bag counts.

      [daily-life: Try it in an ordinary month and not in the holidays.] Write down the late meals and not the wrong
      ones.

      If you already follow a strict list and it makes your days smaller, talk with someone about loosening it one food
      at a time. Lists are easier to begin than to end.
    `,
    drew: 'Dana gave me this after I said no to the elimination diet. No hard feelings, just this.'
  },
  {
    clip: 'winddown-page',
    about: 'winddown',
    ago: 515,
    kind: 'advice',
    url: 'https://slowevening.example/an-hour-before-bed',
    title: 'An hour before bed',
    site: 'Slow Evening',
    published: [2.4, 'day'],
    fields: {
      title: 'An hour before bed',
      author: 'Idris Vale',
      authorCredential: 'Night nurse',
      publisher: 'Slow Evening'
    },
    text: `
      I have spent twenty years awake while others sleep, and I have seen what people do in the last hour. They answer
      one more message. They look up a word and end in a war.

      [small-steps: Choose a time and call it the end of the day, even when the day is not done.] Half past nine is
      early. It is meant to be.

      Turn the big light off. Put the phone to bed first, in another room, like a toddler. Wash slowly. Read something
      in which nothing happens.

      [: If you lie awake, get up before you get angry.] A chair, a blanket, a dull book. Go back when your eyes do.

      None of this makes anyone sleep. It only stops you from driving sleep away, and that takes a few weeks to notice.
      If you look after somebody at night, or have small children, or your legs will not lie still, the hour may do
      little, and that is not your doing. Then the nights themselves need help, and this page is not it.
    `,
    drew: 'From 21:30. Ada finds it hilarious that my phone goes to bed before she does.'
  },
  {
    clip: 'trials-page',
    about: 'trials',
    ago: 48,
    kind: 'advice',
    url: 'https://headachereview.example/magnesium-trials',
    title: 'Magnesium and migraine: what the trials show',
    site: 'Headache Review',
    published: [6.6, 'month'],
    fields: {
      title: 'Magnesium and migraine: what the trials show',
      author: 'Orla Penn',
      authorCredential: 'PharmD',
      publisher: 'Headache Review'
    },
    text: `
      Results are mixed, and the better studies are small. People who benefit tend to notice fewer attack days rather
      than milder ones. Others notice nothing at all, and there is no telling beforehand who will be which.

      [clear-expectations: Trials that found a difference ran for eight to twelve weeks. Stopping after a fortnight tells
      you nothing either way.]

      Kinds differ. What is printed in large letters on a label is often the whole salt, and the magnesium in it is a
      smaller number further down. Compare that one.

      [daily-life: It does not replace a conversation about sleep, meals and the load you carry.] In the trials people
      kept diaries, and some of what changed may have come from that.

      The main nuisance is the gut. [: Tell a surgeon you take it before any operation.] With kidney trouble, ask before
      you begin and not after.

      I am a pharmacist and I have no shop. If a page on this subject ends in a basket, read it with the basket in mind.
    `,
    drew: 'Dana sent it. I wanted to know how long before I call it off.'
  },
  {
    clip: 'letting-page',
    about: 'letting',
    ago: 58,
    kind: 'advice',
    url: 'https://plainwords-health.example/letting-a-trial-run',
    title: 'Letting a trial run its course',
    site: 'Plain Words on Health',
    published: [1.7, 'day'],
    fields: {
      title: 'Letting a trial run its course',
      author: 'Marek Lindqvist',
      publisher: 'Plain Words on Health'
    },
    text: `
      You begin something new on a Monday. On Thursday you have a good day, and by Sunday you have told three people. In
      the second week comes a bad one, and you stop. Both times you learned nothing, and you paid for it.

      [clear-expectations: Before you begin, write down three things: what you hope to notice, by when, and what would
      make you stop early.] Show it to one other person.

      [small-steps: Change one thing at a time.] It is slow. It is still quicker than not knowing.

      Good days and bad days come in runs by themselves. We start things on our worst days, and the days after the worst
      ones are nearly always better. That is not the new thing. That is Tuesday.

      When the date comes, look at what you wrote and not at how you feel that morning. [shared-power: Then you decide:
      go on, stop, or give it a second date.] All three are an ending. Drifting is not.
    `,
    drew: '“That is Tuesday.” On the fridge now.'
  },
  {
    clip: 'seller-page',
    about: 'seller',
    ago: 47,
    kind: 'advice',
    url: 'https://plainwords-health.example/when-they-also-sell-it',
    title: 'When the person who advises you also sells it',
    site: 'Plain Words on Health',
    published: [3.3, 'day'],
    fields: {
      title: 'When the person who advises you also sells it',
      author: 'Marek Lindqvist',
      publisher: 'Plain Words on Health'
    },
    text: `
      It is common, and it need not be a reason to leave. Small practices keep a shelf because people ask for it and
      because rent is high. A shelf is not a trick. It is an interest, and interests are easier to live with when they
      are in the open.

      [not-about-selling: You can ask in one breath: what does it cost here, what does it cost elsewhere, and what would
      you tell me if you had none?] Most honest people look relieved.

      Notice how it is said. [trust-and-empathy: Someone who has your good in mind can bear the word no.] Someone who
      needs the sale gets quicker.

      [-not-about-selling: Be slow with anything that ends on Sunday, comes in a package of twelve, or has no name for
      what is in the bottle.]

      And be fair. A practitioner who gives you an hour and sells you a jar for nineteen dollars is not the same as a page
      that gives you nothing and sells you a jar for fifty-nine.
    `,
    since: 'Asked Dana all three in one breath. She looked relieved.'
  }
]
