import type { RouteLocationRaw } from 'vue-router'
import { tableOf, type SubjectKind } from '@/domain/subject'

/** Where the page of a person, practice, product or piece of advice is. */
export function placeOf(kind: SubjectKind, id: string): RouteLocationRaw {
  return { name: 'person', params: { table: tableOf(kind), id } }
}

/** Where a clip is opened. */
export function placeOfClip(id: string): RouteLocationRaw {
  return { name: 'clips', params: { id } }
}

/** Everything that was done, or only what was about one of them. */
export function placeOfHistory(aboutId?: string): RouteLocationRaw {
  return { name: 'history', ...(aboutId !== undefined && { query: { about: aboutId } }) }
}
