import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router'
import { subjectTables, type SubjectTable } from '@/domain/subject'
import type { FoundLine } from '@/stores/search'
import { placeOfClip, placeOfRecord } from './places'

const isSubject = (table: string): table is SubjectTable =>
  (subjectTables as readonly string[]).includes(table)

/**
 * What opens when something that was found is chosen: the room where it lives, and in it (`at`) the very line or field.
 * An address holds ids and names of fields, and none of the words that were looked for: the browser remembers addresses.
 */
export function placeOfFound({ to, place }: FoundLine): RouteLocationRaw {
  const { table, id } = to
  const at: LocationQueryRaw = place === undefined ? {} : { at: place }
  if (table === 'clips') return Object.assign(placeOfClip(id), { query: at })
  if (isSubject(table)) return Object.assign(placeOfRecord(table, id), { query: at })
  switch (table) {
    case 'visits':
      return { name: 'visit', params: { id }, query: at }
    case 'takings':
      return { name: 'takings', query: at }
    case 'lifeEvents':
      return { name: 'visits', query: { view: 'life-line', ...at } }
    case 'qualities':
      return { name: 'qualities', query: { open: id, ...at } }
    case 'comparisons':
      return { name: 'compare', query: { id, ...at } }
    case 'suits':
      return { name: 'suits', query: at }
    case 'reviews':
      return { name: 'review', query: at }
    case 'snapshots':
      return { name: 'pictures', query: { of: id, ...at } }
    case 'decisions':
      return { name: 'compare', query: at }
    default:
      return { name: 'clips' }
  }
}
