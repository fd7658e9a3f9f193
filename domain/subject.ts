import { adviceFields, type Advice } from './advice'
import type { Clip } from './clip'
import type { ClipKind } from './clip-kind'
import { partyFields, type Person, type Practice } from './person'
import { productFields, type Product } from './product'
import type { FieldSource } from './record'
import type { FieldValue } from './proposal'

/** What a clip can be about, by the table it is kept in. */
export type Subject =
  | { table: 'people'; record: Person }
  | { table: 'practices'; record: Practice }
  | { table: 'products'; record: Product }
  | { table: 'advice'; record: Advice }
export type SubjectTable = Subject['table']
export const subjectTables = ['people', 'practices', 'products', 'advice'] as const satisfies SubjectTable[]

/** The four words of the switch in the popup, and the practice that a practitioner page can be. */
export type SubjectKind = 'practitioner' | 'practice' | 'product' | 'advice' | 'supporter'

export function kindOf(subject: Subject): SubjectKind {
  if (subject.table === 'people') return subject.record.role
  if (subject.table === 'practices') return 'practice'
  return subject.table === 'products' ? 'product' : 'advice'
}

export function tableOf(kind: SubjectKind): SubjectTable {
  const tables = {
    practitioner: 'people',
    supporter: 'people',
    practice: 'practices',
    product: 'products',
    advice: 'advice'
  } as const
  return tables[kind]
}

/** The fields that can be shown and corrected, in the order they are shown; the first is its name. */
export function fieldsOf(kind: SubjectKind): readonly string[] {
  if (kind === 'product') return productFields
  if (kind === 'advice') return adviceFields
  if (kind === 'practitioner') return partyFields.filter((field) => field !== 'relation')
  if (kind === 'practice')
    return partyFields.filter(
      (field) => !['relation', 'credentials', 'profession', 'practice'].includes(field)
    )
  return ['name', 'relation', 'phones', 'emails', 'address', 'website']
}

/** The fields that hold a list of lines. */
export const listFields: ReadonlySet<string> = new Set([
  'credentials',
  'specialties',
  'phones',
  'emails',
  'addresses',
  'languages',
  'fees',
  'insurance',
  'ingredients'
])

/** The name of whatever it is; empty where it has none yet. */
export function nameOf(subject: Subject): string {
  return subject.table === 'advice' ? subject.record.title : subject.record.name
}

/** Which reading of a page speaks for a kind of subject. */
export function readingKind(kind: SubjectKind): ClipKind {
  return kind === 'product' || kind === 'advice' ? kind : 'practitioner'
}

/**
 * The values that a clip gives for a kind of subject, with where each was read.
 * @returns only fields the page says; the name is always there, empty when the page does not say it
 */
export function valuesFromClip(
  clip: Clip,
  kind: SubjectKind
): { values: Record<string, FieldValue>; sources: Record<string, FieldSource> } {
  const reading = clip.reading[readingKind(kind)]
  const said: Record<string, FieldValue | undefined> = reading.fields
  const values: Record<string, FieldValue> = {}
  const sources: Record<string, FieldSource> = {}
  for (const field of fieldsOf(kind)) {
    const value = said[field]
    if (value === undefined) continue
    values[field] = value
    const method = reading.sources[field] ?? 'text'
    sources[field] = { from: 'page', clipId: clip.id, method, at: clip.keptAt }
  }
  const name = kind === 'advice' ? 'title' : 'name'
  return { values: { [name]: '', ...values }, sources }
}
