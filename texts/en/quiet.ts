/** Words of the quiet mode: one question a screen, for a day with little strength. */
export const quiet = {
  title: 'Quiet mode',
  open: 'One question at a time',
  setting:
    'For a day with little strength: one question a screen, large, and never more than five things to choose from. It waits where you left it.',
  begin: 'What would help now?',
  beginHint: 'One thing is plenty. You can stop at any word.',
  goOnWith: 'Go on where I was',
  ways: {
    before: 'Get ready for a visit',
    after: 'Two sentences after a visit',
    happened: 'Something that happened',
    noticed: 'Something I noticed'
  },
  waits: (what: string) => `It waits: ${what}`,
  questions: {
    before: {
      whom: 'Whom will you see?',
      when: 'When is it?',
      heard: 'If only one thing gets through, what is it?',
      ask: 'Is there something to ask?',
      ready: 'Your sheet is ready'
    },
    after: {
      which: 'Which visit was it?',
      said: 'What did you get to say?',
      unsaid: 'What did you not get to say?',
      kept: 'That is kept'
    },
    happened: {
      what: 'What happened?',
      when: 'When was it?',
      side: 'Was it in you, or around you?',
      kept: 'It is on your life line'
    },
    noticed: {
      whom: 'Whom is it about?',
      about: 'What is it closest to?',
      sentence: 'What did you notice?',
      kept: 'That is kept'
    }
  },
  hints: {
    before: {
      whom: 'A visit that is planned, or someone you would like to see.',
      when: 'As far as you know. It can stay open.',
      heard: 'A few words are plenty, or none.',
      ask: 'Press what goes along, or write one line.',
      ready: 'It has what you wrote, and nothing else is needed.'
    },
    after: {
      which: 'The latest stand first.',
      said: 'One sentence is plenty.',
      unsaid: 'It waits for the next sheet with them. Or nothing.',
      kept: 'What was not said waits for the next time.'
    },
    happened: {
      what: 'A few words: moved house, a loss, a birth.',
      when: 'About when is enough. It can stay open.',
      side: 'Or leave it open.',
      kept: 'You can change it there at any time.'
    },
    noticed: {
      whom: 'Anyone in your web.',
      about: 'It need not fit exactly.',
      sentence: 'In your own words. Nobody else reads it.',
      kept: 'It stands on their page, and only you see it.'
    }
  },
  someoneElse: 'Someone else',
  someoneElseHint: 'Anyone in your web can be chosen.',
  choose: 'This one',
  newVisit: (name: string) => `A visit with ${name}`,
  nobody: 'Nobody is in your web yet. Once someone is, it can begin.',
  noVisit: 'No visit lies behind you yet.',
  others: 'Something else',
  days: { today: 'Today', tomorrow: 'Tomorrow', open: 'I do not know yet' },
  times: { today: 'Today', month: 'This month', year: 'This year', open: 'I leave it open' },
  orWrite: 'Or in words',
  answer: 'Your words',
  question: 'A question of yours',
  oneMore: 'Write one more',
  sides: { inner: 'In me', outer: 'Around me', both: 'Both', open: 'I leave it open' },
  back: 'Back',
  goOn: 'Go on',
  enough: 'Enough for today',
  waitsHere: 'It waits for you here.',
  aloud: 'Read aloud',
  stop: 'Stop reading',
  seeSheet: 'See and print it',
  hearSheet: 'Hear it',
  seeVisit: 'See the visit',
  seeLine: 'See the life line',
  seePerson: 'See their page',
  another: 'Something else'
} as const
