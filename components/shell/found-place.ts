import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router'
import type { LineTable } from '@/domain/found-line'
import { subjectTables, type SubjectTable } from '@/domain/subject'
import type { FoundLine } from '@/stores/search'
import { placeOfClip, placeOfRecord } from './places'

const isSubject = (table: string): table is SubjectTable =>
  (subjectTables as readonly string[]).includes(table)

interface Room {
  name: string
  params?: { id: string }
  query?: LocationQueryRaw
}

/** Where the rows live that have a room and no page of their own; all others stand on the page of something. */
const rooms: { [T in LineTable]?: (id: string) => Room } = {
  visits: (id) => ({ name: 'visit', params: { id } }),
  takings: () => ({ name: 'takings' }),
  lifeEvents: () => ({ name: 'visits', query: { view: 'life-line' } }),
  qualities: (id) => ({ name: 'qualities', query: { open: id } }),
  comparisons: (id) => ({ name: 'compare', query: { id } }),
  decisions: () => ({ name: 'compare' }),
  suits: () => ({ name: 'suits' }),
  reviews: () => ({ name: 'review' }),
  snapshots: (id) => ({ name: 'pictures', query: { of: id } })
}

/**
 * What opens when something that was found is chosen: the room where it lives, and in it (`at`) the very line or field.
 * An address holds ids and names of fields, and none of the words that were looked for: the browser remembers addresses.
 */
export function placeOfFound({ to, place }: FoundLine): RouteLocationRaw {
  const { table, id } = to
  const at: LocationQueryRaw = place === undefined ? {} : { at: place }
  if (table === 'clips') return Object.assign(placeOfClip(id), { query: at })
  if (isSubject(table)) return Object.assign(placeOfRecord(table, id), { query: at })
  const room = rooms[table]?.(id)
  return room ? { ...room, query: { ...room.query, ...at } } : { name: 'clips' }
}
