import { attribute, byId, hasAttribute } from '../dom/native'
import type { WalkedPage } from '../dom/walked-page'
import { eachBelow } from './below'
import { elementValue } from './element-value'
import { addValue, localName, newThing, type Thing } from '../structured/thing'

const words = (list: string | null): string[] => (list ?? '').split(/\s+/).filter(Boolean)

/** Reads microdata into things, with itemref and several names in one itemprop. (HTML standard, microdata) */
export function readMicrodata(view: WalkedPage): Thing[] {
  const made = new Map<Element, Thing>()
  const thingFor = (element: Element): Thing => {
    const known = made.get(element)
    if (known) return known
    const types = words(attribute(element, 'itemtype')).map(localName)
    const thing = newThing(types, 'microdata', attribute(element, 'itemid') ?? undefined)
    made.set(element, thing)
    return thing
  }
  const fill = (thing: Thing) => {
    const take = (element: Element): boolean => {
      const names = words(attribute(element, 'itemprop'))
      const isItem = hasAttribute(element, 'itemscope')
      const value = names.length ? (isItem ? thingFor(element) : elementValue(element, view.base)) : undefined
      if (value !== undefined && value !== '' && value !== thing) {
        for (const name of names) addValue(thing, name, value)
      }
      return !isItem
    }
    return take
  }
  for (const item of view.items) {
    const thing = thingFor(item)
    eachBelow(item, fill(thing))
    for (const id of words(attribute(item, 'itemref')).slice(0, 20)) {
      const part = byId(view.document, id)
      if (!part || part === item) continue
      const take = fill(thing)
      if (take(part)) eachBelow(part, take)
    }
  }
  return view.items.flatMap((item) => {
    const thing = made.get(item)
    return thing && !hasAttribute(item, 'itemprop') ? [thing] : []
  })
}
