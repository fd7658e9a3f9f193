import type { Brought } from '@/domain/brought'
import { mostBrought } from '@/domain/brought'
import { readBookmarks } from './read-bookmarks'
import type { CsvField } from './read-csv'
import { readCsv } from './read-csv'
import { readFhir } from './read-fhir'
import { readVcards } from './read-vcard'
import { readCalendar, type CalendarReading } from './calendar-read'

/** What a file of another program turned out to be. */
export type ForeignFile =
  | { kind: 'cards' | 'bookmarks'; brought: Brought[] }
  | { kind: 'health'; brought: Brought[]; leftOut: number }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'calendar'; reading: CalendarReading }
  | { kind: 'unknown' }

/** Looks at what stands in a file, and not at its name. Nothing of it is run or shown as it is. */
export function readForeignFile(text: string): ForeignFile {
  const start = text.slice(0, 5000)
  if (/^\uFEFF?\s*BEGIN:VCARD/i.test(start)) return { kind: 'cards', brought: fromCards(text) }
  if (/NETSCAPE-Bookmark-file/i.test(start)) return { kind: 'bookmarks', brought: fromBookmarks(text) }
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(start)) return { kind: 'calendar', reading: readCalendar(text) }
  if (/^\uFEFF?\s*\{/.test(start)) {
    const bundle = readFhir(text)
    return bundle ? { kind: 'health', ...bundle } : { kind: 'unknown' }
  }
  if (/[\u0000-\u0008]/.test(start) || /^\s*[<{[]/.test(start)) return { kind: 'unknown' }
  const rows = readCsv(text)
  return (rows[0]?.length ?? 0) > 1 && rows.length > 1 ? { kind: 'table', rows } : { kind: 'unknown' }
}

function fromCards(text: string): Brought[] {
  return readVcards(text)
    .slice(0, mostBrought)
    .map(({ isPlace, addresses, phones, emails, ...rest }) => ({
      kind: isPlace ? ('practice' as const) : ('supporter' as const),
      ...rest,
      ...(phones.length > 0 && { phones }),
      ...(emails.length > 0 && { emails }),
      ...(addresses[0] !== undefined && { address: addresses[0] }),
      ...(addresses.length > 1 && { addresses: addresses.slice(1) })
    }))
}

const fromBookmarks = (text: string): Brought[] =>
  readBookmarks(text)
    .slice(0, mostBrought)
    .map(({ title, address }) => ({ kind: 'advice', name: title, website: address }))

/** People out of a table, once it is said what its columns are. Rows without a name are passed by. */
export function fromTable(
  rows: readonly (readonly string[])[],
  columns: readonly (CsvField | '')[]
): Brought[] {
  return rows.slice(1, mostBrought + 1).flatMap((row): Brought[] => {
    const of = (field: CsvField) =>
      row.filter((cell, at) => columns[at] === field && cell !== '').flatMap((cell) => cell.split('\n'))
    const one = (field: CsvField) => of(field).join(', ').slice(0, 2000) || undefined
    const name = one('name') ?? ([one('first'), one('last')].filter(Boolean).join(' ') || one('practice'))
    if (name === undefined) return []
    const [phones, emails] = [of('phones').slice(0, 20), of('emails').slice(0, 20)]
    const [relation, profession, practice, address, note] = (
      ['relation', 'profession', 'practice', 'address', 'note'] as const
    ).map(one)
    const website = one('website')
    return [
      {
        kind: profession === undefined ? 'supporter' : 'practitioner',
        name,
        ...(relation !== undefined && { relation }),
        ...(profession !== undefined && { profession }),
        ...(practice !== undefined && practice !== name && { practice }),
        ...(phones.length > 0 && { phones }),
        ...(emails.length > 0 && { emails }),
        ...(address !== undefined && { address }),
        ...(website !== undefined && /^https?:\/\//i.test(website) && { website }),
        ...(note !== undefined && { note })
      }
    ]
  })
}
