import type { LifeEvent } from '@/domain/life-event'
import type { Visit } from '@/domain/visit'
import type { Pen } from './pen'

/** Three years of visits behind the last ones, and what happened in that life: enough to see care swell and rest. */

type Words = Partial<Pick<Visit, 'heardBack' | 'said' | 'left' | 'first' | 'how' | 'place'>>
interface PastVisit extends Words {
  id: string
  personIds: string[]
  ago: number
  onAgo: number
}

/** When each was seen, in days before today. */
const seen: Readonly<Record<string, readonly number[]>> = {
  leonie: [1064, 1050, 1036, 1022, 1001, 980, 952, 910, 862],
  dana: [
    924, 904, 885, 864, 843, 822, 801, 773, 745, 717, 682, 590, 410, 236, 207, 183, 161, 141, 119, 96, 73
  ],
  tomas: [390, 376, 361, 340, 304, 256, 192, 122],
  haddad: [1041, 683, 568],
  voss: [686, 322],
  brandt: [64]
}

/** What was said of a few of them. */
const told: Readonly<Record<string, Words>> = {
  'dana-924': {
    first: true,
    place: 'Alder Street',
    heardBack: 'She wants to know the evenings first, and the tablets later.',
    left: 'steadier'
  },
  'dana-745': { heardBack: 'Three bad days this month, and we change nothing.' },
  'dana-590': { heardBack: 'Nothing new is needed. Come back when the light goes.', left: 'steadier' },
  'dana-410': { how: 'phone', heardBack: 'Twenty minutes by phone, and that was plenty.' },
  'dana-236': { heardBack: 'We begin with sleep again. It held the last time.', left: 'same' },
  'dana-141': { said: 'That I drive to Mum’s every second night.', left: 'shaken' },
  'leonie-1064': { first: true, said: 'That I had not cried yet.' },
  'leonie-862': { heardBack: 'We stop here, and I can come back without a reason.', left: 'steadier' },
  'tomas-390': { first: true, place: 'Alder Street' },
  'voss-686': { first: true, heardBack: 'Nothing is in the picture that does not belong there.' },
  'brandt-64': { first: true, place: 'Harbor Joint Clinic', heardBack: 'An operation can wait for me.' }
}

export const pastVisits: readonly PastVisit[] = Object.entries(seen).flatMap(([who, days]) =>
  days.map((onAgo) => {
    const id = `${who}-${onAgo}`
    return { id, personIds: [who], ago: onAgo - 1, onAgo, ...told[id] }
  })
)

interface PlannedEvent extends Pick<LifeEvent, 'id' | 'name'> {
  /** When it was written down, and when it was, in days before today. */
  ago: number
  onAgo: number
  /** How well the day is known. */
  known: 'day' | 'month' | 'year'
  about?: true
  side?: 'inner' | 'outer' | 'both'
  note?: string
}

export const lifeEvents: readonly PlannedEvent[] = [
  {
    id: 'first-headache',
    ago: 915,
    onAgo: 8400,
    known: 'year',
    about: true,
    side: 'inner',
    name: 'The first migraine'
  },
  { id: 'ada-born', ago: 915, onAgo: 5640, known: 'year', side: 'both', name: 'Ada was born' },
  {
    id: 'dad-died',
    ago: 915,
    onAgo: 1090,
    known: 'month',
    side: 'outer',
    name: 'Dad died',
    note: 'In his own bed, with the window open.'
  },
  { id: 'moved', ago: 915, onAgo: 950, known: 'month', side: 'outer', name: 'Moved house' },
  {
    id: 'said-no',
    ago: 610,
    onAgo: 612,
    known: 'month',
    about: true,
    side: 'inner',
    name: 'Learned to say no'
  },
  { id: 'knee', ago: 238, onAgo: 240, known: 'day', side: 'inner', name: 'Knee gave way' },
  { id: 'mums-fall', ago: 127, onAgo: 128, known: 'day', side: 'outer', name: 'Mum’s fall' }
]

/** Puts something on the life line as db/life-line.ts would. @param today the day that all is counted back from */
export function putOnLine(pen: Pen, at: string, today: number, one: PlannedEvent): void {
  const { ago: _ago, onAgo, known, about, ...said } = one
  const day = new Date(today - onAgo * 86_400_000).toISOString()
  const on = day.slice(0, { day: 10, month: 7, year: 4 }[known]) + (about ? '~' : '')
  pen.deed(at, 'life-event', one.name, () =>
    pen.add('lifeEvents', { createdAt: at, changedAt: at, ...said, on })
  )
}
