import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClipDraft } from '@/domain/clip-draft'

/** A page of tests/pages/labelled and what a careful reader says that it says; a field that is not named is not said. */
export interface LabelledPage {
  file: string
  url: string
  kind: ClipDraft['kind']
  fields: Readonly<Record<string, unknown>>
  people?: string[]
}

const folder = join(import.meta.dirname, '../pages/labelled')

export const pathOf = (page: LabelledPage): string => join(folder, page.file)

export function labelledPages(): LabelledPage[] {
  return readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledPage)
}

/** What was right, said but wrong, and not found; as values. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** The fields that count, by kind. */
export const countedFields: Readonly<Record<ClipDraft['kind'], readonly string[]>> = {
  practitioner: [
    'name',
    'partyKind',
    'credentials',
    'profession',
    'phones',
    'emails',
    'address',
    'addresses',
    'languages',
    'fees',
    'insurance',
    'acceptingNew',
    'npi'
  ],
  product: [
    'name',
    'brand',
    'price',
    'currency',
    'availability',
    'ingredients',
    'servingSize',
    'gtin',
    'sku',
    'seller'
  ],
  advice: ['title', 'author', 'published', 'publisher']
}

const plain = (value: unknown): string =>
  String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'`´.]/g, '')
    .replace(/[^\p{L}\p{N}€$£¥%+]+/gu, ' ')
    .trim()
const amounts = (value: unknown): string =>
  (String(value).match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((each) => Number(each.replace(/[.,](?=\d{3}\b)/g, '').replace(',', '.')))
    .toSorted((a, b) => a - b)
    .join(' ')

function overlap(a: unknown, b: unknown): number {
  const left = plain(a).split(' ')
  const words = plain(b).split(' ')
  const rest = [...words]
  const both = left.filter((word) => rest.includes(word) && rest.splice(rest.indexOf(word), 1).length > 0)
  return (2 * both.length) / (left.length + words.length)
}

function same(field: string, said: unknown, wanted: unknown): boolean {
  if (field === 'fees') return amounts(said) === amounts(wanted)
  if (field.startsWith('address')) return overlap(said, wanted) >= 0.8
  // "Board-certified health coach" is a health coach.
  if (field === 'profession' && (plain(said).includes(plain(wanted)) || plain(wanted).includes(plain(said))))
    return true
  if (/^(?:profession|insurance|ingredients|servingSize)$/.test(field))
    return plain(said) === plain(wanted) || overlap(said, wanted) >= 0.75
  if (field === 'credentials') return plain(said).replaceAll(' ', '') === plain(wanted).replaceAll(' ', '')
  return plain(said) === plain(wanted)
}

const list = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]

/** What of one page was read right, wrong or not at all, by field. */
export function compare(page: LabelledPage, draft: ClipDraft): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  const right = draft.kind === page.kind
  tallies.set('kind', { right: Number(right), wrong: Number(!right), missed: Number(!right) })
  const said = draft.fields as Readonly<Record<string, unknown>>
  const count = (field: string, got: unknown[], wanted: unknown[]) => {
    const left = [...wanted]
    const wrong = got.filter((each) => {
      const at = left.findIndex((want) => same(field, each, want))
      if (at >= 0) left.splice(at, 1)
      return at < 0 && !wanted.some((want) => same(field, each, want))
    }).length
    tallies.set(field, { right: wanted.length - left.length, wrong, missed: left.length })
  }
  for (const field of countedFields[page.kind]) count(field, list(said[field]), list(page.fields[field]))
  if (page.kind === 'practitioner')
    count(
      'people',
      (draft.people ?? []).map((person) => person.name),
      page.people ?? []
    )
  return tallies
}
