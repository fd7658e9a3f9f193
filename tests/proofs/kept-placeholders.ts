import type { PageReading, TextReading } from '@/domain/page-reading'
import { placeholders } from './mutated-page'

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

/** Values that would be kept of a page, or offered, and are only waiting to be filled in. */
export function keptPlaceholders(reading: PageReading, text: TextReading): string[] {
  const values = [reading.practitioner, reading.product, reading.advice].flatMap(({ fields }) =>
    Object.values(fields).flatMap((value) => (Array.isArray(value) ? value : [value]))
  )
  const said = [
    ...values,
    ...(reading.people ?? []).map(({ name }) => name),
    ...text.passages.map(({ exact }) => exact)
  ]
  return said.filter(
    (value): value is string =>
      typeof value === 'string' && placeholders.some((words) => plain(value).includes(plain(words)))
  )
}
