import type { ContactWay, Shape, StandingSource, StandingWord } from '@/domain/partnership-words'
import type { PeopleTie } from '@/domain/connection'

const shapes: Record<Shape, string> = {
  'one-visit': 'one visit',
  'few-visits': 'a few visits',
  open: 'open'
}
const ways: Record<ContactWay, string> = {
  rang: 'I rang',
  wrote: 'I wrote',
  'waiting-list': 'I am on the waiting list'
}
const standings: Record<StandingWord, string> = {
  licensed: 'licensed',
  certified: 'certified',
  registered: 'registered',
  lineage: 'from a lineage of teachers',
  none: 'none, and needs none',
  'not-known': 'not known'
}
const sources: Record<StandingSource, string> = { page: 'as the page says', checked: 'I checked' }
const kinds: Record<PeopleTie, string> = {
  'referred-by': 'sent on by',
  'works-with': 'works with',
  family: 'family of',
  knows: 'knows'
}

/** Words of a partnership: its stages, the search for a place, its terms; and of ties among people. */
export const partnership = {
  notSaid: 'not said',
  remove: (what: string) => `Remove ${what}`,
  thisLine: 'this line',

  pickUp: 'Pick it up again',
  pickedUp: 'picked up again',
  turn: (what: string, day: string) => `${what}, ${day}`,
  turns: 'How it went',

  looking: 'While I look',
  lookingHint: 'Whom you asked, what they said, whom to ring next.',
  contact: 'How I asked',
  ways,
  said: 'What they said',
  saidHint: 'Eight weeks, ring again in March',
  next: 'Whom to ring next',
  nextHint: 'A name, a number, a day',
  addContact: 'Add a call or a letter',
  rests: 'The search rests for now',

  more: 'More about the two of you',
  shape: 'How long it is meant to go on',
  shapes,
  theyGive: 'What they give',
  theyGiveHint: 'In your own words',
  iGive: 'What I give',
  iGiveHint: 'Money, time, honey from the garden',
  limits: 'Limits',
  limitsHint: 'Hours, calls between visits, what they leave to others',
  wayOfWork: 'How they work',
  wayOfWorkHint: 'Listens first, writes things down, needs a plan',

  roles: 'Who they are to me',
  role: 'Role',
  roleHint: 'My physio; later a friend',
  from: 'Since',
  to: 'Until',
  addRole: 'Add a role',

  standing: 'Standing in their trade',
  standings,
  standingWords: 'In words',
  standingHint: 'Where, and by whom',
  known: 'How I know',
  sources,
  knownOn: 'As of',
  addStanding: 'Add a standing',

  ties: 'Ties among people',
  tiesNone: 'Who sent you on, who works with whom, who knows whom.',
  tieKind: 'What ties them',
  kinds,
  /** From the other side. */
  sentOn: 'sent you on to',
  choose: 'Choose who',
  chooseTitle: (name: string, kind: string) => `${name}: ${kind} …`,
  chooseHint: 'Anyone in your web.',
  tieSaid: (from: string, kind: string, to: string) => `${from}: ${kind} ${to}`,
  covers: 'covers this for',
  coversFor: (one: string, other: string) => `${one} covers something for ${other}`,

  onTheMap: 'Where on the map',
  nextTo: 'Next to',
  anywhere: 'wherever there is room',
  alone: 'Nobody else is in this part yet.',

  draw: 'Tie two',
  drawHow: 'Pull a thread from one person to another, or press one and then the other. Escape ends it.',
  drawFrom: (name: string) => `From ${name}. Now the other one.`,
  drawTitle: (one: string, other: string) => `What ties ${one} and ${other}?`,
  drawDone: 'Tie together',
  tied: (one: string, other: string) => `${one} and ${other} are tied.`
} as const
