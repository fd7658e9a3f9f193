import { createMemoryHistory } from 'vue-router'
import { placeOfFound } from '@/components/shell/found-place'
import { careWebRouter } from '@/components/shell/rooms'
import { foundGroups, lineTables, type LineTable } from '@/domain/found-line'
import { LineIndex } from '@/domain/line-index'
import { lineOfRow } from '@/domain/line-of-row'
import type { AllRows } from '@/domain/rows'

/** Words of the client's or of a page, and the address at which search says that they stand. */
export interface FoundPlace {
  table: LineTable
  words: string
  address: string
}

/** Said in other words than they are kept in: the name of the place is looked at. */
const shownOtherwise = ['price', 'published']
/** What is read at the place: of a page that changed, only what changed. */
function shownThere(table: LineTable, field: string, text: string): string {
  if (table === 'proposals') return text.split(', ').at(-1) ?? ''
  return shownOtherwise.includes(field) ? ` ${field}` : toFind(text)
}
const toFind = (words: string) => words.split(/\s+/).slice(0, 7).join(' ')

/**
 * Where search leads from the words of a web: some of every table, each from another field.
 * @param most how many of one table
 */
export function foundPlaces(web: AllRows, most: number): FoundPlace[] {
  const index = new LineIndex()
  for (const table of lineTables)
    for (const row of web[table]) index.put(table, row.id, lineOfRow(table, row as never))
  const router = careWebRouter(createMemoryHistory())
  return lineTables.flatMap((table) => {
    const places = new Map<string, FoundPlace>()
    for (const { id } of web[table]) {
      const line = index.line(table, id)
      const fields = line?.fields ?? []
      // A title leads to the whole page, which needs no proof; where there is one place alone it is named by its id.
      for (const [field, text] of fields.length > 0 ? fields : [['', line?.title ?? ''] as const]) {
        const words = toFind(text)
        const found = index.find(words, 12)
        const first = foundGroups.flatMap((group) => found[group]).find((one) => one.id === id)
        const kind = field.replaceAll(/id-?\d+|\S*\d\S*/g, '')
        if (!first?.place || places.has(kind) || !first.place.includes(field)) continue
        places.set(kind, {
          table,
          words: shownThere(table, field, text),
          address: router.resolve(placeOfFound(first)).href
        })
      }
    }
    return [...places.values()].slice(0, most)
  })
}
