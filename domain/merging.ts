import { adviceFields } from './advice'
import { partyFields } from './person'
import { productFields } from './product'
import type { FieldValue } from './proposal'
import { suitsFields } from './suits'
import type { ActedTable } from './tables'
import { takingTexts } from './taking'
import { visitTexts } from './visit'

/*
 * Two webs that were one: a backup that was brought to another browser, where both went on. Each record is put together
 * field by field. What one of the two wrote since is newer; where both wrote, nothing is lost: the words that stand here
 * stay, and the other's are offered beside them.
 */

type Row = Readonly<Record<string, unknown>>

/** The fields of each table that hold words or values of a person's choosing: of these both versions are kept. */
export const ownWords = {
  people: partyFields,
  practices: partyFields,
  partnerships: ['whatFor', 'specialistWord', 'iGive', 'theyGive', 'limits', 'wayOfWork'],
  products: productFields,
  advice: adviceFields,
  clips: [],
  passages: [],
  notes: ['text'],
  proposals: [],
  connections: ['note'],
  qualities: ['name', 'meaning'],
  observations: ['sentence'],
  expectations: ['what'],
  notExpected: [],
  questions: ['text', 'answer'],
  comparisons: ['name'],
  comparisonCells: ['text'],
  decisions: ['question', 'think'],
  suits: suitsFields,
  visits: Object.keys(visitTexts),
  takings: Object.keys(takingTexts),
  lifeEvents: ['name', 'note'],
  rhythms: ['note'],
  snapshots: [],
  reviews: ['step'],
  readingsAside: []
} as const satisfies Record<ActedTable, readonly string[]>

/** Lists to which both can have added: what either holds is in. */
const gathered: ReadonlySet<string> = new Set([
  'about',
  'asks',
  'columns',
  'contacts',
  'hiddenRows',
  'layers',
  'options',
  'ownRows',
  'personIds',
  'roles',
  'setAside',
  'standings',
  'suggested',
  'supports',
  'turns'
])
/** Fields that follow from others, or from the moment. */
const derived: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'changedAt',
  'keys',
  'sources',
  'dialNumbers'
])

/** What one web knows of a field: what stood in it, the oldest first, and what was offered for it and decided. */
export interface Known {
  stood: readonly unknown[]
  decided: readonly unknown[]
}
export const nothingKnown: Known = { stood: [], decided: [] }

export interface MergedRow {
  /** What is to be written here; undefined takes a field away. */
  fields: Record<string, unknown>
  /** Words of the other web for fields that were written in both. */
  offered: { field: string; value: FieldValue }[]
}

/**
 * Puts two versions of one record together.
 * @param here what this web knows of a field, `there` what the other one knows
 */
export function mergeRows(
  table: ActedTable,
  ours: Row,
  theirs: Row,
  here: (field: string) => Known,
  there: (field: string) => Known
): MergedRow {
  const merged: MergedRow = { fields: {}, offered: [] }
  const words: readonly string[] = ownWords[table]
  let [goesOnHere, goesOnThere] = [false, false]
  for (const field of differingFields(ours, theirs)) {
    if (field === 'removedAt') continue
    const newer = newerOf(ours[field], theirs[field], here(field), there(field))
    if (newer !== 'theirs') goesOnHere = true
    if (newer !== 'ours') goesOnThere = true
    if (newer === 'theirs') take(merged, field, theirs)
    else if (newer === 'both') putBoth(merged, field, ours, theirs, words.includes(field))
  }
  const standing = standingOf(ours, theirs, here('removedAt'), there('removedAt'), goesOnHere, goesOnThere)
  if (standing !== ours.removedAt) merged.fields.removedAt = standing
  const sources = mergedSources(ours, theirs, merged.fields)
  if (sources) merged.fields.sources = sources
  return merged
}

/** Fields that say something else in the two; what follows from others is passed by. */
export function differingFields(ours: Row, theirs: Row): string[] {
  const fields = new Set([...Object.keys(ours), ...Object.keys(theirs)])
  return [...fields].filter((field) => !derived.has(field) && !isSame(ours[field], theirs[field]))
}

/** The one that knows of the other's value is the newer: it moved on from there. */
export function newerOf(
  ours: unknown,
  theirs: unknown,
  here: Known,
  there: Known
): 'ours' | 'theirs' | 'both' {
  const weKnow = knows(here, theirs)
  const theyKnow = knows(there, ours)
  if (weKnow !== theyKnow) return weKnow ? 'ours' : 'theirs'
  if (!weKnow) return 'both'
  if (beginsWith(there.stood, here.stood)) return 'theirs'
  return beginsWith(here.stood, there.stood) ? 'ours' : 'both'
}

const knows = ({ stood, decided }: Known, value: unknown) =>
  [...stood, ...decided].some((one) => isSame(one, value))
const beginsWith = (whole: readonly unknown[], part: readonly unknown[]) =>
  part.length <= whole.length && part.every((one, at) => isSame(one, whole[at]))

function take(merged: MergedRow, field: string, theirs: Row): void {
  merged.fields[field] = theirs[field]
}

function putBoth(merged: MergedRow, field: string, ours: Row, theirs: Row, isWords: boolean): void {
  const [mine, other] = [ours[field], theirs[field]]
  if (isWords) {
    // What was emptied in one and written in the other: the words stay.
    if (isEmpty(mine)) take(merged, field, theirs)
    else if (!isEmpty(other)) merged.offered.push({ field, value: other as FieldValue })
  } else if (gathered.has(field) && (mine === undefined || Array.isArray(mine))) {
    const list: unknown[] = mine ?? []
    const more = (Array.isArray(other) ? (other as unknown[]) : []).filter(
      (one) => !list.some((had) => isOne(had, one))
    )
    if (more.length > 0) merged.fields[field] = [...list, ...more]
  } else if (isLater(theirs, ours)) take(merged, field, theirs)
}

/** A choice of which there can be one: the later stands, and history has the other. Both webs come to the same. */
function isLater(one: Row, other: Row): boolean {
  const [a = '', b = ''] = [one, other].map(({ changedAt }) =>
    typeof changedAt === 'string' ? changedAt : ''
  )
  return a === b ? JSON.stringify(one) > JSON.stringify(other) : a > b
}

/** What one web removed while the other went on writing stands again: no words go out of sight unseen. */
function standingOf(
  ours: Row,
  theirs: Row,
  here: Known,
  there: Known,
  goesOnHere: boolean,
  goesOnThere: boolean
): unknown {
  const [mine, other] = [ours.removedAt, theirs.removedAt]
  if (isSame(mine, other)) return mine
  if (mine !== undefined && other !== undefined) return mine
  const newer = newerOf(mine, other, here, there)
  if (newer === 'both') return undefined
  const goes = newer === 'ours' ? mine : other
  const goesOn = newer === 'ours' ? goesOnThere : goesOnHere
  return goes !== undefined && goesOn ? undefined : goes
}

/** Where a field came from comes with it. */
function mergedSources(ours: Row, theirs: Row, fields: Record<string, unknown>): unknown {
  if (typeof ours.sources !== 'object' || typeof theirs.sources !== 'object') return undefined
  const [mine, other] = [
    new Map(Object.entries(ours.sources ?? {})),
    new Map(Object.entries(theirs.sources ?? {}))
  ]
  const next = new Map(mine)
  for (const field of Object.keys(fields))
    if (other.has(field)) next.set(field, other.get(field))
    else if (!(field in theirs)) next.delete(field)
  const before = Object.fromEntries(mine)
  const after = Object.fromEntries(next)
  return isSame(before, after) ? undefined : after
}

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** The same line of a list: by its id, where lines have one. */
function isOne(a: unknown, b: unknown): boolean {
  const [one, other] = [a, b].map((line) =>
    typeof line === 'object' && line !== null && 'id' in line ? line.id : undefined
  )
  return one === undefined ? isSame(a, b) : one === other
}

/** Whether two values say the same; the order of keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((one, at) => isSame(one, b[at]))
    )
  const [ours, theirs] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return (
    ours.size === theirs.size &&
    [...ours].every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
  )
}
