import * as v from 'valibot'
import {
  pageReadingSchema,
  restReadingSchema,
  type PageReading,
  type RestReading
} from '@/domain/page-reading'

/**
 * What a page's reader sent, checked by schema into fresh objects: only the keys we know pass, each with its own limits.
 * @returns undefined when it is not a reading at all
 */
export function checkedReading(value: unknown): PageReading | undefined {
  const result = v.safeParse(pageReadingSchema, value)
  return result.success ? result.output : undefined
}

export function checkedRest(value: unknown): RestReading | undefined {
  const result = v.safeParse(restReadingSchema, value)
  return result.success ? result.output : undefined
}
