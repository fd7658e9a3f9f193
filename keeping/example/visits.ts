import type { Taking } from '@/domain/taking'
import type { Visit } from '@/domain/visit'
import { nameAt } from './deeds'
import type { Pen } from './pen'

type Said = Partial<Omit<Visit, 'id' | 'createdAt' | 'changedAt' | 'on'>>
interface PlannedVisit extends Said {
  id: string
  personIds: string[]
  /** When it was written down, and when it was, in days before today; below nothing it is still to come. */
  ago: number
  onAgo: number
}

/** Visits of the example: two that were, and the next one, which is being prepared. */
export const visits: readonly PlannedVisit[] = [
  {
    id: 'dana-autumn',
    personIds: ['dana'],
    ago: 46,
    onAgo: 50,
    time: '10:30',
    minutes: 45,
    place: 'Alder Street',
    heard: 'The nights are the hard part, not the days.',
    said: 'That I wake at three and lie there.',
    unsaid: 'That I am afraid of the operation.',
    heardBack: 'Eight weeks, one thing at a time, then we look at it together.',
    begin: 'Magnesium at night, and nothing else new.',
    left: 'steadier',
    paid: '$95'
  },
  {
    id: 'haddad-spring',
    personIds: ['haddad'],
    ago: 200,
    onAgo: 204,
    place: 'Main Street',
    heardBack: 'The knee can wait until winter.',
    left: 'same'
  },
  {
    id: 'dana-next',
    personIds: ['dana'],
    ago: 2,
    onAgo: -5,
    time: '10:30',
    minutes: 45,
    place: 'Alder Street',
    heard: 'I am not sleeping because of Mum, not because of the phone. Please start there.',
    sleep: '5 to 6 hours, up at 3 most nights',
    food: 'Lunch most days now. Skipped when at Mum’s',
    movement: 'Pool twice a week. No stairs',
    mood: 'Low since the fall. Choir helps'
  }
]

/** What the client of the example takes. */
export const takings: readonly ({ ago: number } & Pick<Taking, 'id' | 'kind' | 'name'> & Partial<Taking>)[] =
  [
    {
      id: 'takes-magnesium',
      ago: 49,
      kind: 'takes',
      name: 'Magnesium glycinate',
      strength: '300 mg',
      form: 'Tablet',
      how: 'One at night, with water',
      why: 'To sleep through',
      suggestedById: 'dana'
    },
    { id: 'not-penicillin', ago: 300, kind: 'allergy', name: 'Penicillin', how: 'A rash, as a child' }
  ]

const base = (id: string, at: string) => ({ id, createdAt: at, changedAt: at })

/** Writes a visit down as db/visits.ts would. @param today the day that all is counted back from */
export function planVisit(pen: Pen, at: string, today: number, one: PlannedVisit): void {
  const { id, ago: _ago, onAgo, personIds, ...said } = one
  const on = new Date(today - onAgo * 86_400_000).toISOString().slice(0, 10)
  const asks = pen.rows.questions
    .filter(({ personId, state }) => onAgo < 0 && personIds.includes(personId) && state === 'open')
    .map((question) => question.id)
  pen.deed(at, 'visit', nameAt(pen, personIds[0] ?? ''), () =>
    pen.add('visits', { ...base(id, at), personIds, on, asks: asks.slice(0, 2), ...said })
  )
}

export function take(pen: Pen, at: string, one: (typeof takings)[number]): void {
  const { ago: _ago, ...said } = one
  pen.deed(at, 'taking', one.name, () =>
    pen.add('takings', {
      ...base(one.id, at),
      ...said,
      ...(one.kind === 'takes' && { since: at.slice(0, 7) })
    })
  )
}
