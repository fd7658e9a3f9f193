import type { ByHand, Jotted, Placing, Typed } from './content'

/** Family, friends and community, written down by hand. */
export const byHand: readonly ByHand[] = [
  { id: 'maya', ago: 1126, name: 'Maya', relation: 'Sister', sector: 'family', ring: 'closest' },
  {
    id: 'haddad',
    ago: 1126,
    name: 'Dr. Haddad',
    relation: 'Family doctor',
    sector: 'professional',
    ring: 'further-out'
  },
  {
    id: 'choir',
    ago: 1126,
    name: 'Tuesday choir',
    relation: 'Second alto, back row',
    sector: 'community',
    ring: 'close'
  },
  { id: 'jonas', ago: 1125, name: 'Jonas', relation: 'Husband', sector: 'family', ring: 'closest' },
  { id: 'ada', ago: 1125, name: 'Ada', relation: 'Daughter, 15', sector: 'family', ring: 'closest' },
  { id: 'mum', ago: 1120, name: 'Mum', relation: 'You look after her', sector: 'family', ring: 'close' },
  { id: 'priya', ago: 1064, name: 'Priya', relation: 'Friend from work', sector: 'family', ring: 'close' },
  { id: 'ben', ago: 1064, name: 'Ben', relation: 'Brother, Leeds', sector: 'family', ring: 'further-out' },
  {
    id: 'meeting',
    ago: 1010,
    name: 'Quaker meeting',
    relation: 'Sundays, when I can',
    sector: 'community',
    ring: 'further-out'
  },
  {
    id: 'circle',
    ago: 884,
    name: 'Migraine circle',
    relation: 'Online, once a month',
    sector: 'community',
    ring: 'further-out'
  },
  {
    id: 'albrecht',
    ago: 742,
    name: 'Mr. Albrecht',
    relation: 'Next door',
    sector: 'community',
    ring: 'further-out'
  }
]

export const placings: readonly Placing[] = [
  { id: 'maya', ago: 1100, whatFor: 'Rides, and the phone after ten at night.' },
  { id: 'ada', ago: 1090, whatFor: 'She is to know enough, and not too much.' },
  { id: 'jonas', ago: 1090, whatFor: 'Mornings on a bad day. He does breakfast without asking.' },
  { id: 'leonie', ago: 1071, ring: 'close', whatFor: 'Dad. And saying no without a speech.' },
  { id: 'mum', ago: 1002, whatFor: 'Her Thursdays. I give more than I get, and that is all right for now.' },
  { id: 'choir', ago: 960, whatFor: 'Two hours in which nobody asks how my head is.' },
  { id: 'dana', ago: 918, ring: 'close', whatFor: 'A steady hand for sleep, food and the migraines.' },
  { id: 'priya', ago: 860, whatFor: 'Laughing. Covers the Monday call when I can’t.' },
  { id: 'circle', ago: 850, whatFor: 'People who know what a day with the curtains shut is.' },
  { id: 'voss', ago: 690, whatFor: 'The prescription, once a year, and ruling things out.' },
  { id: 'albrecht', ago: 640, whatFor: 'Has a key. Takes the parcels and feeds the cat.' },
  { id: 'haddad', ago: 600, whatFor: 'Letters, blood tests, and the one who sees all of it.' },
  { id: 'meeting', ago: 560, whatFor: 'An hour of quiet with others in it.' },
  { id: 'ben', ago: 480, whatFor: 'Sundays by video, mostly about Mum.' },
  { id: 'tomas', ago: 398, ring: 'close', whatFor: 'Neck and shoulders in the weeks with deadlines.' },
  { id: 'brandt', ago: 66, whatFor: 'The knee, and nothing but the knee.' }
]

export const typed: readonly Typed[] = [
  { id: 'maya', ago: 1099, field: 'phones', value: ['(503) 555-0117'] },
  { id: 'jonas', ago: 1090, field: 'phones', value: ['(503) 555-0128'] },
  { id: 'haddad', ago: 1041, field: 'languages', value: ['English', 'Arabic', 'French'] },
  { id: 'mum', ago: 1002, field: 'phones', value: ['(503) 555-0133'] },
  { id: 'albrecht', ago: 640, field: 'phones', value: ['(503) 555-0161'] },
  { id: 'voss', ago: 698, field: 'name', value: 'Dr. Voss' },
  { id: 'meeting', ago: 82, field: 'relation', value: 'Quiet since the summer' },
  { id: 'brandt', ago: 68, field: 'name', value: 'Dr. Brandt' },
  { id: 'brandt', ago: 68, field: 'profession', value: 'Knee surgeon, new' }
]

export const jotted: readonly Jotted[] = [
  { about: 'maya', ago: 700, text: 'Drove me home from the hospital and did not put the radio on.' },
  {
    about: 'dana',
    ago: 917,
    text: 'She asked what the week had been like before she asked about the headaches. When I said I was fine she waited.'
  },
  {
    about: 'leonie',
    ago: 980,
    text: 'Nobody had asked me what he was like. She did, and then did not write it down.'
  },
  {
    about: 'priya',
    ago: 655,
    text: 'Told her about the sick days. She said “then we plan around them” and got out her calendar.'
  },
  {
    about: 'voss',
    ago: 512,
    text: 'Twelve minutes. Kind, but her hand was on the door. Next time I bring three questions on paper and read them out.'
  },
  { about: 'mum', ago: 128, text: 'The fall. She is home again, and cross, which is a good sign.' },
  { about: 'ben', ago: 120, text: 'He can come for two weeks in spring. Ask again in January.' },
  { about: 'dana', ago: 156, text: 'I said no to the elimination diet. She said fine, and meant it.' },
  {
    about: 'dana',
    ago: 50,
    text: 'The magnesium is on her own shelf. She told me the price elsewhere without my asking, so I am at ease with it.'
  },
  {
    about: 'ada',
    ago: 44,
    text: 'Told her about the knee at the bus stop, both of us looking at the road. That was easier.'
  },
  {
    about: 'brandt',
    ago: 40,
    text: 'She drew the knee on the paper sheet of the couch and let me take the drawing home.'
  },
  {
    about: 'meeting',
    ago: 82,
    text: 'Did not go in July, nor in August. Nobody has asked, and I would like someone to.'
  },
  {
    about: 'choir',
    ago: 18,
    text: 'They have moved my chair to the end of the row so that I can stretch the leg. I had not said a word.'
  }
]
