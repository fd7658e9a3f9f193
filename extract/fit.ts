import { longestLine, longestList } from '@/domain/reading-limits'
import type { PageReading } from '@/domain/page-reading'
import { isPlaceholder } from './words/notation'

type Loose = Omit<PageReading, 'people'> & { people: NonNullable<PageReading['people']> }

/**
 * Cuts every value to what a reading may hold. Control characters, which no page prints, go, and so does what was never
 * filled in, whichever reader took it for a value.
 */
export function fit(reading: Loose): PageReading {
  const { people, ...rest } = reading
  for (const part of [rest.practitioner, rest.product, rest.advice]) {
    const fields = part.fields as Record<string, unknown>
    for (const key of Object.keys(fields)) {
      const value = fields[key]
      const fitted = typeof value === 'string' ? line(value) : Array.isArray(value) ? list(value) : value
      if (fitted === undefined) {
        Reflect.deleteProperty(fields, key)
        Reflect.deleteProperty(part.sources, key)
      } else fields[key] = fitted
    }
  }
  return people.length > 1 ? { ...rest, people: people.slice(0, 200) } : rest
}

function line(text: string): string | undefined {
  const printed = text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim()
    .slice(0, longestLine)
    .trim()
  return printed === '' || isPlaceholder(printed) ? undefined : printed
}

function list(values: unknown[]): string[] | undefined {
  const lines = values.flatMap((value) => (typeof value === 'string' ? (line(value) ?? []) : []))
  const once = [...new Set(lines)].slice(0, longestList)
  return once.length ? once : undefined
}
