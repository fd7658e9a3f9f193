import type { RouteLocationRaw } from 'vue-router'
import type { SubjectKind } from '@/domain/subject'
import type { FoundLine } from '@/stores/search'
import { placeOf, placeOfClip } from './places'

/** What opens when something that was found is chosen: the thing itself, or the page on which a sentence stands. */
export function placeOfFound({ id, kind, to }: FoundLine): RouteLocationRaw {
  if (to.table === 'clips') return placeOfClip(to.id)
  const place = placeOf(to.kind as SubjectKind, to.id)
  const isOnIt = kind === 'observation' || kind === 'expectation' || kind === 'note'
  return isOnIt ? Object.assign(place, { query: { at: id } }) : place
}
