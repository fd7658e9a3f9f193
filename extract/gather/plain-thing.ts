import type { GatheredThing } from '../gathered-page'
import { isThing, type Thing } from '../structured/thing'

const deepest = 6

/** A thing as plain data; what refers back to a thing it stands in is cut at a depth. */
export const toGathered = (thing: Thing): GatheredThing => inner(thing, 0)

function inner(thing: Thing, depth: number): GatheredThing {
  const properties: GatheredThing['properties'] = [...thing.properties]
    .slice(0, 120)
    .map(([name, values]) => [
      name.slice(0, 100),
      values.flatMap((value): (string | GatheredThing)[] => {
        if (!isThing(value)) return [value.slice(0, 6000)]
        return depth < deepest ? [inner(value, depth + 1)] : []
      })
    ])
  const plain: GatheredThing = { types: thing.types.slice(0, 20), method: thing.method, properties }
  return thing.id === undefined ? plain : { ...plain, id: thing.id.slice(0, 2000) }
}
