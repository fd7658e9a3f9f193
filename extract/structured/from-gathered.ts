import type { GatheredThing } from '../gathered-page'
import type { Thing } from './thing'

/** A thing from its plain data. */
export const fromGathered = ({ types, id, method, properties }: GatheredThing): Thing => ({
  types,
  id,
  method,
  properties: new Map(
    properties.map(([name, values]) => [
      name,
      values.map((value) => (typeof value === 'string' ? value : fromGathered(value)))
    ])
  )
})
