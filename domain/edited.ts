import { adviceFields } from './advice'
import type { Change, Step } from './change'
import { partyFields } from './person'
import { productFields } from './product'
import type { FieldValue } from './proposal'

/** A field that an entry of history changed, as far as a person would speak of it. */
export interface EditedField {
  table: string
  id: string
  field: string
  before?: FieldValue
  after?: FieldValue
}

const spokenOf: Record<string, readonly string[]> = {
  people: partyFields,
  practices: partyFields,
  products: productFields,
  advice: adviceFields,
  partnerships: [
    'sector',
    'ring',
    'whatFor',
    'strength',
    'giving',
    'stage',
    'iGive',
    'theyGive',
    'shape',
    'limits',
    'wayOfWork'
  ],
  notes: ['text'],
  connections: ['note'],
  qualities: ['name', 'meaning'],
  observations: ['sentence'],
  expectations: ['what'],
  questions: ['text', 'answer']
}

/** What an entry of history changed: fields with what stood there before and after; never ids, moments and sources. */
export function editedFields({ steps }: Change): EditedField[] {
  return steps.flatMap((step) => (isSpokenOf(step) ? [edited(step)] : []))
}

type SetStep = Extract<Step, { did: 'set' }>
const isSpokenOf = (step: Step): step is SetStep =>
  step.did === 'set' && (spokenOf[step.table]?.includes(step.field) ?? false)

function edited({ table, id, field, before, after }: SetStep): EditedField {
  return {
    table,
    id,
    field,
    ...(before !== undefined && { before: before as FieldValue }),
    ...(after !== undefined && { after: after as FieldValue })
  }
}
