import type { ActionName, Change } from '@/domain/change'
import { editedFields } from '@/domain/edited'
import { words } from '@/texts/words'

const longest = 60
/** Deeds that can be for many at once (db/several.ts): each row is one thing, and the first three are named. */
const forMany: ReadonlySet<ActionName> = new Set(['remove', 'bring-back', 'place'])
const namesTold = 3

/** An entry of history as a short sentence: "Removed Ada Moss", "Changed the phone of Ada Moss". */
export function deedInWords(change: Change): string {
  const { action, subject } = change
  const first =
    (subject.length > longest ? `${subject.slice(0, longest - 2).trimEnd()}…` : subject) || words.noName
  const more = forMany.has(action) ? new Set(change.steps.map(({ id }) => id)).size - namesTold : 0
  const named = more > 0 ? words.web.deedMore(first, more) : first
  const what = oneField(change)?.(named)
  if (what !== undefined && (action === 'write' || action === 'place')) return words.history.changed(what)
  if (what !== undefined && action === 'update') return words.history.tookNew(what)
  if (action === 'remove' && change.steps.some((step) => step.table === 'passages'))
    return words.history.removedPassage(named)
  return words.web.deed[action](named)
}

/** How to speak of the field that was changed, where it was just one. */
function oneField(change: Change): ((name: string) => string) | undefined {
  const fields = new Set(editedFields(change).map(({ field }) => field))
  const [only] = fields
  return fields.size === 1 && only !== undefined ? words.history.fieldOf[only] : undefined
}
