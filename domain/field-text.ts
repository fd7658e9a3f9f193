import { longestLine, longestList, longestTypedLine } from './reading-limits'
import { priceIn } from './price'
import { listFields } from './subject'
import type { FieldValue } from './proposal'

/** Lists whose items are words stand on one line with commas; items that hold commas themselves get a line each. */
const commaLists: ReadonlySet<string> = new Set(['credentials', 'specialties', 'languages'])

/** A field as text that can be read and typed in. */
export function fieldToText(field: string, value: FieldValue | undefined): string {
  if (value === undefined) return ''
  // Shops say "InStock" to machines; a person reads "In stock".
  if (field === 'availability')
    return String(value).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  // As a shop prints it: 24.90, and not 24.9.
  if (field === 'price') return String(value).replace(/\.\d$/, '$&0')
  if (!Array.isArray(value)) return String(value)
  const commas = commaLists.has(field) && value.every((item) => !item.includes(','))
  return value.join(commas ? ', ' : '\n')
}

/**
 * What was typed, as the field's value.
 * @returns undefined when nothing is left of it; for a price also when it holds no number
 */
export function textToField(field: string, text: string): FieldValue | undefined {
  if (field === 'price') return priceIn(text)
  if (!listFields.has(field)) return text.slice(0, longestTypedLine)
  const items = itemsOf(field, text).map((item) => item.slice(0, longestLine))
  return items.length > 0 ? items.slice(0, longestList) : undefined
}

/** Whether a name, or who someone is, is longer than can be kept. */
export const isTooLong = (line: string) => line.trim().length > longestTypedLine

/** Whether all that was typed has room in the field: what goes beyond is not kept, and has to be said. */
export function hasRoom(field: string, text: string): boolean {
  if (!listFields.has(field)) return text.length <= longestTypedLine
  const items = itemsOf(field, text)
  return items.length <= longestList && items.every((item) => item.length <= longestLine)
}

function itemsOf(field: string, text: string): string[] {
  const apart = commaLists.has(field) && !text.includes('\n') ? ',' : '\n'
  return text
    .split(apart)
    .map((item) => item.trim())
    .filter(Boolean)
}
