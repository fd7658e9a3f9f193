import { attribute, hasAttribute } from '../dom/native'
import type { WalkedPage } from '../dom/walked-page'
import { eachBelow } from './below'
import { elementValue } from './element-value'
import { addValue, localName, newThing, type Thing } from '../structured/thing'

const words = (list: string | null): string[] => (list ?? '').split(/\s+/).filter(Boolean)

/** Reads RDFa Lite (vocab, typeof, property, resource) into things. (W3C RDFa Lite 1.1) */
export function readRdfa(view: WalkedPage): Thing[] {
  const made = new Map<Element, Thing>()
  for (const element of view.typed) {
    const types = words(attribute(element, 'typeof')).map(localName)
    made.set(element, newThing(types, 'rdfa', attribute(element, 'resource') ?? undefined))
  }
  const inner = new Set<Thing>()
  for (const [element, thing] of made) {
    eachBelow(element, (below) => {
      const nested = made.get(below)
      for (const property of words(attribute(below, 'property'))) {
        if (nested) inner.add(nested)
        addValue(thing, property, nested ?? elementValue(below, view.base))
      }
      return !hasAttribute(below, 'typeof')
    })
  }
  return [...made.values()].filter((thing) => !inner.has(thing))
}
