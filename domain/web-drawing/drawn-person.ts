import type { Ring, Sector } from '../partnership'
import type { Tie } from '../tie'
import type { Box, Circle } from './shapes'
import type { Bow } from './tie-path'

/** Someone as the drawing takes them in. */
export interface WebPerson {
  id: string
  name: string
  role: string
  sector: Sector
  ring: Ring
  addedAt: string
  tie: Tie
  /** Where they stood when they were drawn last, or where the client put them; absent for who is new. */
  angle?: number | undefined
}

export type Anchor = 'start' | 'middle' | 'end'

/** Where the words of someone stand. */
export interface Label {
  x: number
  /** The middle of the words' height. */
  y: number
  anchor: Anchor
  box: Box
  /** A line to words that stand away from their circle: x and y by turns. */
  leader?: number[]
}

/** Someone as they are drawn. */
export interface DrawnPerson {
  person: WebPerson
  /** What is to be kept of where they stand. */
  angle: number
  drawnAngle: number
  dot: Circle
  bow: Bow
  label: Label
  name: string
  /** Empty where the drawing has no room for roles. */
  role: string
}
