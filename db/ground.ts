import type { Change, Step } from '@/domain/change'

/** What is about to be taken back: rows that came, and single fields that were set. */
export interface Ground {
  rows: Set<string>
  fields: Set<string>
}

export const newGround = (): Ground => ({ rows: new Set(), fields: new Set() })

/** Adds what a change brought. A row that it only touched is not its own: just the fields it set there. */
export function layGround(ground: Ground, change: Change): void {
  for (const step of change.steps) {
    if (step.did === 'add') ground.rows.add(step.id)
    else for (const name of fieldNames(step)) ground.fields.add(name)
  }
}

/**
 * Whether a later change can't stand without the ground: it writes in a row that came with it or in a field that was
 * set by it, or brings a row that points to one (a note about a person, a passage of a clip).
 * @param rowOf the row that an add brought, as it stands now
 */
export function standsOn(ground: Ground, change: Change, rowOf: (step: Step) => unknown): boolean {
  return change.steps.some((step) => {
    if (ground.rows.has(step.id)) return true
    if (step.did === 'add') return mentions(rowOf(step), ground.rows)
    return fieldNames(step).some((name) => ground.fields.has(name)) || mentions(step.after, ground.rows)
  })
}

/** The sources of a record are one field each: two corrections of one person do not lean on each other. */
function fieldNames(step: Extract<Step, { did: 'set' }>): string[] {
  const name = `${step.table} ${step.id} ${step.field}`
  return step.field === 'sources'
    ? changedKeys(step.before, step.after).map((key) => `${name} ${key}`)
    : [name]
}

/** The keys whose values differ between two plain objects. */
export function changedKeys(before: unknown, after: unknown): string[] {
  const [one, two] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after ?? {}))]
  return [...new Set([...one.keys(), ...two.keys()])].filter(
    (key) => JSON.stringify(one.get(key)) !== JSON.stringify(two.get(key))
  )
}

/** Whether one of these ids stands anywhere in a value. */
export function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((part) => mentions(part, ids))
  )
}
