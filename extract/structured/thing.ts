import type { ReadMethod } from '@/domain/clip-kind'

/** One described thing (schema.org item), whatever syntax it was written in. */
export interface Thing {
  /** Local type names: "Person", not "https://schema.org/Person". */
  types: string[]
  id: string | undefined
  properties: Map<string, Value[]>
  method: ReadMethod
}
export type Value = string | Thing

export const newThing = (types: string[], method: ReadMethod, id?: string): Thing => ({
  types,
  id,
  properties: new Map(),
  method
})

export function addValue(thing: Thing, property: string, value: Value): void {
  const name = localName(property)
  const values = thing.properties.get(name)
  if (!values) thing.properties.set(name, [value])
  else if (values.length < 400) values.push(value)
}

/** "https://schema.org/Person", "schema:Person" and "Person" are one name. */
export function localName(name: string): string {
  return name.trim().replace(/^.*[/#:]/, '')
}

export const isThing = (value: Value | undefined): value is Thing => typeof value === 'object'

/** The first plain text of a property; of a thing its name (`"brand": {"name": "…"}`). */
export function textOf(thing: Thing, ...properties: string[]): string | undefined {
  for (const property of properties) {
    for (const value of thing.properties.get(property) ?? []) {
      const text = isThing(value) ? textOf(value, 'name') : value
      if (text && text.trim()) return text.trim()
    }
  }
  return undefined
}

/** All plain texts of a property, of things their names. */
export function textsOf(thing: Thing, property: string): string[] {
  return (thing.properties.get(property) ?? []).flatMap((value) => {
    const text = isThing(value) ? textOf(value, 'name') : value
    return text && text.trim() ? [text.trim()] : []
  })
}

export const thingsOf = (thing: Thing, property: string): Thing[] =>
  (thing.properties.get(property) ?? []).filter(isThing)

export const isOfType = (thing: Thing, pattern: RegExp): boolean =>
  thing.types.some((type) => pattern.test(type))

/** All things with those inside of them, each once, breadth first. */
export function withInner(things: Thing[]): Thing[] {
  const seen = new Set<Thing>(things)
  for (const thing of seen) {
    if (seen.size > 3000) break
    for (const values of thing.properties.values()) {
      for (const value of values) if (isThing(value)) seen.add(value)
    }
  }
  return [...seen]
}
