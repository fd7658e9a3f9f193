import { stayColumn, type Comparison } from '@/domain/comparison-row'
import type { Decision } from '@/domain/decision'
import type { Basis } from '@/domain/observation'
import { suitsId, type SuitsField } from '@/domain/suits'
import { nameAt } from './deeds'
import type { Pen } from './pen'
import { dayTold } from './weigh'

/** People side by side: the page that is laid on the table now, and one of three years ago with its decision. */
interface Laid extends Pick<Comparison, 'id' | 'name' | 'columns' | 'ownRows'> {
  ago: number
  cells: readonly { column: string; row: string; basis: Basis; text: string }[]
  decision?: Omit<Decision, 'id' | 'createdAt' | 'changedAt' | 'comparisonId' | 'lookAgain'>
}

const stays = (row: string, text: string, basis: Basis = 'lived') => ({
  column: stayColumn,
  row,
  basis,
  text
})

export const laid: readonly Laid[] = [
  {
    id: 'after-dad',
    name: 'Someone to talk to about Dad',
    ago: 1030,
    columns: ['leonie', stayColumn],
    ownRows: [],
    cells: [
      stays('being-heard', 'Maya listens. She misses him, too.'),
      stays('ebb-and-flow', 'It comes when it comes, mostly at night.')
    ],
    decision: {
      question: 'Do I talk to someone about Dad?',
      options: [
        { id: 'leonie', name: 'Leonie' },
        { id: stayColumn, name: 'Stay as I am' }
      ],
      suggested: [{ personId: 'leonie', text: 'Four visits, and then we see.' }],
      think: 'I can stop after one.',
      howMade: 'i',
      choice: 'leonie'
    }
  },
  {
    id: 'this-winter',
    name: '',
    ago: 32,
    columns: ['dana', 'voss', 'brandt', stayColumn],
    ownRows: [{ id: 'who-brings-me', name: 'Who brings me there' }],
    cells: [
      stays('being-heard', 'Dr. Haddad listens when there is time. There is rarely time.'),
      stays('shared-power', 'I decide everything, often alone at night.'),
      stays('my-story', 'Dr. Haddad knows my mother and Ada’s school. That counts.'),
      stays('daily-life', 'The walking has lasted since March. Evenings have not.'),
      stays('clear-expectations', 'Two bad days a week, as now.'),
      stays('not-about-selling', '$42 a month on bottles nobody chose for me.'),
      stays('fair-exchange', '$25 each time.'),
      stays('wider-web', 'He holds the file, Maya holds the rest.'),
      stays('fees', '$25'),
      stays('where', 'Round the corner'),
      stays('wait', 'Same week'),
      { column: 'dana', row: 'who-brings-me', basis: 'lived', text: 'The bus, twenty minutes' },
      { column: 'voss', row: 'who-brings-me', basis: 'lived', text: 'Jonas, when he has the car' }
    ]
  }
]

export const suited: readonly { field: SuitsField; ago: number; text: string }[] = [
  { field: 'money', ago: 31, text: 'Up to $120 a month, with the bottles' },
  { field: 'distance', ago: 31, text: 'Half an hour by bus, no stairs just now' },
  { field: 'time', ago: 30, text: 'Not on Thursdays' },
  { field: 'outlook', ago: 30, text: 'Herbs before tablets, where that will do' }
]

const halfYear = 180 * 86_400_000
const base = (id: string, at: string) => ({ id, createdAt: at, changedAt: at })

/** A page with its cells and its decision, each as db/comparisons.ts and db/decisions.ts would write it. */
export function layOut(pen: Pen, at: string, { ago: _ago, cells, decision, ...comparison }: Laid): void {
  const { id, columns, name } = comparison
  const names = columns.filter((one) => one !== stayColumn).map((one) => nameAt(pen, one))
  const subject = name || names.join(', ')
  pen.deed(at, 'compare', names.join(', '), () =>
    pen.add('comparisons', { ...base(id, at), ...comparison, hiddenRows: [], view: 'all' })
  )
  for (const [index, cell] of cells.entries())
    pen.deed(at, 'compare', subject, () =>
      pen.add('comparisonCells', { ...base(`${id}-${index + 1}`, at), comparisonId: id, ...cell })
    )
  if (decision)
    pen.deed(at, 'decide', subject, () =>
      pen.add('decisions', {
        ...base(`${id}-decided`, at),
        comparisonId: id,
        ...decision,
        lookAgain: dayTold(new Date(Date.parse(at) + halfYear).toISOString(), 'season')
      })
    )
}

export function saySuits(pen: Pen, at: string, { field, text }: (typeof suited)[number]): void {
  pen.deed(at, 'suits', '', () => {
    if (!pen.find('suits', suitsId)) pen.add('suits', { ...base(suitsId, at), [field]: text })
    else pen.set('suits', suitsId, { [field]: text })
  })
}
