import type { Ring, Sector } from '@/domain/partnership'
import type { Tie } from '@/domain/tie'
import { words } from '@/texts/map-words'
import { layersInWords } from './person-words'

/** Someone in the drawing as one sentence. */
export function personInWords(person: {
  name: string
  role: string
  ring: Ring
  sector: Sector
  tie: Tie
  /** The next visit, as a day in words. */
  next?: string | undefined
}): string {
  const { tie } = person
  const giving = tie.giving === undefined ? '' : words.tie.givings[tie.giving]
  return [
    person.name || words.noName,
    person.role,
    words.ring[person.ring],
    words.tie.inWords(words.tie.strengths[tie.strength ?? 'ordinary'], giving),
    tie.strained ? words.tie.strained : '',
    layersInWords(tie),
    person.next === undefined ? '' : words.map.nextVisit(person.next)
  ]
    .filter(Boolean)
    .join(', ')
}
