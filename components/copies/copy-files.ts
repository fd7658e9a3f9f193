import {
  csvColumns,
  markdownFiles,
  peopleAsCsv,
  toFhir,
  toVcards,
  zipped,
  type CardVersion,
  type CsvColumn
} from '@/stores/copies'
import type { SharedWeb } from '@/domain/shared-web'
import { words } from '@/texts/copy-words'
import { dayInWords } from '@/texts/dates'

export type CopyKind = 'cards' | 'table' | 'notes' | 'health'
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
    things: t.things,
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

function columnWord(column: CsvColumn): string {
  if (column === 'sector') return words.history.fields.sector
  return column === 'ring' ? words.history.fields.ring : fieldWord(column)
}
