import { fieldToText } from './field-text'
import { whatDiffers, type FieldValue } from './proposal'
import type { PageChange } from './visit-page'

/** What of a page bears on a visit: a new address of a mailbox is no question. */
export const askedOfPage: ReadonlySet<string> = new Set([
  'fees',
  'insurance',
  'specialties',
  'practice',
  'address',
  'addresses',
  'languages'
])

/** A list can be long; the question names its beginning, and the sheet has the rest. */
const longest = 160

/** A value on one line. */
export const oneLine = (field: string, value: FieldValue | undefined): string =>
  fieldToText(field, value).replaceAll('\n', ', ')

/** What a page says differently, as a question that can go along. */
export function changedAsk(
  { field, before, after }: PageChange,
  words: { field: (field: string) => string },
  ask: (field: string, before: string, now: string) => string
): string {
  const [then, now] = whatDiffers(before, after).map((value) => shortened(oneLine(field, value)))
  return ask(words.field(field), then ?? '', now ?? '')
}

const shortened = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()} …`)
