import {
  csvColumns,
  markdownFiles,
  peopleAsCsv,
  toFhir,
  toVcards,
  writeCalendarOf,
  zipped,
  type CardVersion,
  type CsvColumn
} from '@/stores/copies'
import type { SharedWeb } from '@/domain/shared-web'
import { words } from '@/texts/copy-words'
import { localDay } from '@/domain/visit-time'
import { dayInWords } from '@/texts/dates'

export type CopyKind = 'cards' | 'calendar' | 'table' | 'notes' | 'health'
export interface CopyFile {
  name: string
  /** All that is in it, to be read before it goes out. */
  shown: string
  content: () => Blob
}
interface Asked {
  me: string
  now: string
  newId: () => string
  cards: CardVersion
  /** In a calendar, which others may see, a visit has no name unless it is wanted. */
  withNames: boolean
}

const t = words.copies
const ofText = (name: string, text: string, type: string): CopyFile => ({
  name,
  shown: text,
  content: () => new Blob([text], { type })
})
const fieldWord = (field: string) => words.fields[field] ?? field

/** One kind of copy, as it goes out. */
export function copyFile(kind: CopyKind, web: SharedWeb, asked: Asked): CopyFile {
  if (kind === 'cards') return ofText(`${t.file}.vcf`, toVcards(web.people, asked.cards), 'text/vcard')
  if (kind === 'calendar') return calendarFile(web, asked)
  if (kind === 'health') {
    const title = asked.me === '' ? t.sheetTitle : t.sheetOf(asked.me)
    const { now, newId } = asked
    const bundle = toFhir(web, { me: asked.me || '?', title, now, newId })
    return ofText(`${t.file}.fhir.json`, `${JSON.stringify(bundle, null, 2)}\n`, 'application/fhir+json')
  }
  if (kind === 'table') {
    const headings = Object.fromEntries(csvColumns.map((column) => [column, columnWord(column)])) as Record<
      CsvColumn,
      string
    >
    const text = peopleAsCsv(web.people, headings, { sector: words.sector, ring: words.ring })
    return ofText(`${t.file}.csv`, text, 'text/csv')
  }
  const files = markdownFiles(web, {
    folder: t.folder,
    takings: t.takings,
    visits: t.visits,
    things: t.things,
    pages: t.pages,
    field: fieldWord,
    sector: words.sector,
    ring: words.ring,
    madeOn: t.made(dayInWords(asked.now))
  })
  const shown = [...files].map(([path, text]) => `${path}\n\n${text}`).join('\n')
  return {
    name: `${t.file}.zip`,
    shown,
    content: () => new Blob([zipped(files)], { type: 'application/zip' })
  }
}

/** Visits on a day that is still to come. */
function calendarFile(web: SharedWeb, { now, withNames }: Asked): CopyFile {
  const names = new Map(web.people.map(({ id, name }) => [id, name]))
  const entries = web.visits.flatMap(({ id, on = '', time, minutes, place, personIds, ended }) => {
    if (on.length !== 10 || on < localDay(new Date(now)) || ended === 'called-off') return []
    const whom = personIds.flatMap((one) => names.get(one) ?? []).join(', ')
    return [
      {
        id,
        on,
        ...(time !== undefined && { time }),
        ...(minutes !== undefined && { minutes }),
        summary: withNames && whom !== '' ? t.visitWith(whom) : t.visit,
        ...(place !== undefined && { place })
      }
    ]
  })
  return ofText(`${t.file}.ics`, entries.length > 0 ? writeCalendarOf(entries, now) : '', 'text/calendar')
}

function columnWord(column: CsvColumn): string {
  if (column === 'sector') return words.history.fields.sector
  return column === 'ring' ? words.history.fields.ring : fieldWord(column)
}
