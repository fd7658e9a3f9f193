import type { RouteLocationRaw } from 'vue-router'
import { tableOf, type SubjectKind, type SubjectTable } from '@/domain/subject'

/** Where the page of a person, practice, product or piece of advice is. */
export function placeOf(kind: SubjectKind, id: string): RouteLocationRaw {
  return placeOfRecord(tableOf(kind), id)
}

/** The same by the table that it is kept in. */
export function placeOfRecord(table: SubjectTable, id: string): RouteLocationRaw {
  const isThing = table === 'products' || table === 'advice'
  return { name: isThing ? 'thing' : 'person', params: { table, id } }
}

/** Where a clip is opened. */
export function placeOfClip(id: string): RouteLocationRaw {
  return { name: 'clips', params: { id } }
}

/** Everything that was done, or only what was about one of them. */
export function placeOfHistory(aboutId?: string): RouteLocationRaw {
  return { name: 'history', ...(aboutId !== undefined && { query: { about: aboutId } }) }
}
