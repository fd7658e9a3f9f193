import type { Placing } from './content'

/** What each tie of the example is like, and where it stands in the map. */
export const ties: readonly Placing[] = [
  {
    id: 'maya',
    ago: 410,
    strength: 'strong',
    giving: 'them',
    layers: ['body', 'mind'],
    supports: ['practical', 'listens', 'comes-along'],
    angle: 254
  },
  { id: 'jonas', ago: 410, strength: 'strong', giving: 'both', layers: ['body', 'mind'], angle: 213 },
  { id: 'ada', ago: 409, strength: 'strong', giving: 'you', layers: ['mind'], angle: 165 },
  { id: 'mum', ago: 409, strength: 'strong', strained: true, giving: 'you', layers: ['mind'], angle: 187 },
  { id: 'priya', ago: 408, giving: 'both', layers: ['mind'], supports: ['laughs', 'listens'], angle: 233 },
  { id: 'ben', ago: 408, strength: 'tenuous', giving: 'both', layers: ['mind'], angle: 145 },
  {
    id: 'leonie',
    ago: 407,
    strength: 'strong',
    giving: 'both',
    layers: ['mind'],
    stage: 'working',
    angle: -61
  },
  {
    id: 'dana',
    ago: 407,
    strength: 'strong',
    giving: 'both',
    layers: ['body', 'mind'],
    stage: 'working',
    angle: -7
  },
  { id: 'voss', ago: 406, strained: true, giving: 'them', layers: ['body'], stage: 'working', angle: -31 },
  { id: 'haddad', ago: 406, giving: 'them', layers: ['body'], stage: 'working', angle: 13 },
  { id: 'tomas', ago: 390, giving: 'both', layers: ['body'], stage: 'working', angle: 33 },
  {
    id: 'brandt',
    ago: 60,
    strength: 'tenuous',
    giving: 'them',
    layers: ['body'],
    stage: 'meeting',
    angle: -78
  },
  { id: 'albrecht', ago: 405, giving: 'both', layers: ['body'], supports: ['practical'], angle: 54 },
  { id: 'choir', ago: 405, giving: 'both', layers: ['mind', 'spirit'], supports: ['company'], angle: 76 },
  { id: 'circle', ago: 404, giving: 'them', layers: ['mind'], supports: ['listens', 'knows'], angle: 98 },
  { id: 'meeting', ago: 80, strength: 'tenuous', giving: 'them', layers: ['spirit'], angle: 122 }
]
