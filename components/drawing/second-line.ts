import { beadStep } from '@/domain/web-drawing/label-spots'
import { wordWidth } from '@/domain/web-drawing/word-width'
import type { Anchor, DrawnPerson } from '@/domain/web-drawing/drawn-person'

/** What stands under a name: the shapes nearest to the circle, and what they do. */
export interface SecondLine {
  /** The middle of each shape. */
  beads: number[]
  roleX: number
  roleAnchor: Anchor
  /** The middle of the shapes' height, and the line that the words stand on. */
  beadY: number
  roleY: number
  nameY: number
}

const firstBead = 6

export function secondLine({ label, person, role }: DrawnPerson): SecondLine {
  const { x, y, anchor } = label
  const layers = person.tie.layers ?? []
  const room = layers.length * beadStep
  const hasSecond = room > 0 || role !== ''
  const rows = { beadY: y + 8, roleY: y + 13, nameY: y + (hasSecond ? -4 : 5) }
  const beadsFrom = (start: number) => layers.map((_layer, index) => start + firstBead + index * beadStep)
  // To the left of their circle the words end where the shapes begin.
  if (anchor === 'end') return { ...rows, beads: beadsFrom(x - room + 3), roleX: x - room, roleAnchor: 'end' }
  const begin = anchor === 'start' ? x : x - (room + wordWidth(role, 14)) / 2
  return { ...rows, beads: beadsFrom(begin), roleX: begin + room, roleAnchor: 'start' }
}
