import type { ReadMethod } from '@/domain/clip-kind'
import type { Source } from './source'

/** A small reader: what it says of some fields, and how it read them. It leaves out what the page does not say. */
export interface Reader<Fields> {
  method: ReadMethod
  read: (source: Source) => Partial<Fields>
}

export interface KindReading<Fields> {
  fields: Fields
  sources: Record<string, ReadMethod>
}

/**
 * Asks the readers in order of trust. The first one that says a field wins; lists named in `joined` are put together
 * without doubles. A reader that throws says nothing: a page must not keep the others from being read.
 */
export function gather<Fields extends object>(
  readers: Reader<Fields>[],
  source: Source,
  joined: Partial<Record<keyof Fields, (value: string) => string>> = {}
): KindReading<Fields> {
  const fields: Partial<Fields> = {}
  const sources: Record<string, ReadMethod> = {}
  for (const reader of readers) {
    let said: Partial<Fields>
    try {
      said = reader.read(source)
    } catch {
      continue
    }
    for (const key of Object.keys(said) as (keyof Fields & string)[]) {
      const value = said[key]
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue
      const held = fields[key]
      const keyOf = joined[key]
      if (held === undefined) {
        fields[key] = value as NonNullable<Fields[typeof key]>
        sources[key] = reader.method
      } else if (keyOf && Array.isArray(held) && Array.isArray(value)) {
        fields[key] = without(keyOf, [...held, ...value] as string[]) as Fields[typeof key]
      }
    }
  }
  return { fields: fields as Fields, sources }
}

/** A list without the values that are the same by a key. */
export function without(keyOf: (value: string) => string, values: string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => {
    const key = keyOf(value)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
