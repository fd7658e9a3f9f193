import type * as v from 'valibot'
import { expect, it } from 'vitest'
import { lineTables, type LineTable } from '@/domain/found-line'
import { lineOfRow } from '@/domain/line-of-row'
import { fuzzyDateSchema } from '@/domain/fuzzy-date'
import { idSchema, instantSchema } from '@/domain/record'
import { rowSchemas } from '@/domain/rows'
import { searchWords } from '@/domain/search-words'
import { tableNames, type TableName } from '@/domain/tables'

/** Tables without lines, and why. */
const tablesLeftOut: Partial<Record<TableName, string>> = {
  clipTexts: 'has an index of its own (domain/text-index.ts)',
  pictures: 'no words',
  files: 'its name stands in the clip, as its address',
  notExpected: 'no words',
  readingsAside: 'the key of a reading, no words',
  drafts: 'what is not kept yet is not found (docs/decisions/007-search.md)',
  history: 'what stood before; it has a room of its own',
  settings: 'no words of a web'
}

/** Words in rows that are not searched, and why. */
const fieldsLeftOut: Record<string, string> = {
  'people.practiceId': 'an id',
  'practices.credentials.*': 'no field of a practice (domain/subject.ts)',
  'practices.profession': 'no field of a practice (domain/subject.ts)',
  'practices.practice': 'no field of a practice (domain/subject.ts)',
  'clips.pageKeys.*': 'its address, spelled to be recognised by',
  'clips.reading.page.canonicalUrl': 'an address nobody sees',
  'clips.reading.page.siteName': 'never shown: the site is told by its address',
  'clips.reading.page.language': 'a code',
  'passages.prefix': 'what stands before it in the kept text, which is searched',
  'passages.suffix': 'what stands after it in the kept text, which is searched',
  'passages.quality': 'an id',
  'proposals.field': 'the name of a field',
  'proposals.before': 'it stands in the record, or stood there',
  'proposals.before.*': 'it stands in the record, or stood there',
  'partnerships.turns.*.on': 'a day',
  'visits.time': 'a time of day',
  'visits.calendarId': 'an id of a calendar'
}
const leftOutEverywhere: [RegExp, string][] = [
  [/^(people|practices|products|advice)\.keys\.\*$/, 'its names and numbers, spelled to be recognised by'],
  [/\.image$/, 'an address nobody sees'],
  [
    /^clips\.reading\.(practitioner|product|advice|people)\b/,
    'what a page said stands in the record it was kept as, and in its kept text'
  ],
  [/^snapshots\.people\b/, 'a picture repeats how everyone stood that day; it is found by its own name']
]

type Schema = v.GenericSchema & {
  entries?: Record<string, Schema>
  wrapped?: Schema
  item?: Schema
  key?: Schema
  value?: Schema
  options?: unknown[]
  literal?: unknown
}

/** A row with a word of its own in every place that takes words, and the place of each word. */
class Sample {
  readonly places = new Map<string, string>()
  /** @param alternative which of several shapes, where a value can have more than one */
  constructor(readonly alternative: number) {}

  of(schema: Schema, path: string): unknown {
    if ((schema as unknown) === idSchema) return `id${this.places.size}of${path.replaceAll('.', '')}`
    if ((schema as unknown) === instantSchema) return '2026-11-21T10:00:00.000Z'
    if ((schema as unknown) === fuzzyDateSchema) return '2026-11'
    switch (schema.type) {
      case 'string':
        return this.#word(path)
      case 'object':
      case 'strict_object':
      case 'loose_object':
        return Object.fromEntries(
          Object.entries(schema.entries ?? {})
            .filter(([name]) => name !== 'removedAt' && name !== 'becameId')
            .map(([name, one]) => [name, this.of(one, `${path}.${name}`)])
        )
      case 'exact_optional':
      case 'optional':
        return this.of(schema.wrapped as Schema, path)
      case 'array':
        return [this.of(schema.item as Schema, `${path}.*`)]
      case 'record':
        return { [`key${path.replaceAll('.', '')}`]: this.of(schema.value as Schema, `${path}.*`) }
      case 'union':
      case 'variant': {
        const options = (schema.options ?? []) as Schema[]
        return this.of(options[this.alternative % options.length] as Schema, path)
      }
      case 'picklist':
        return schema.options?.[0]
      case 'literal':
        return schema.literal
      case 'number':
        return 7
      case 'boolean':
        return true
      case 'unknown':
      case 'custom':
        return undefined
      default:
        throw new Error(`A schema of type ${schema.type}: say here what words it can hold.`)
    }
  }

  #word(path: string): string {
    const letters = [...String(this.places.size)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    const word = `word${path
      .replaceAll(/[^a-z]/gi, '')
      .toLowerCase()
      .slice(-20)}${letters}`
    this.places.set(path, word)
    return word
  }
}

function notFoundIn(table: LineTable, alternative: number): string[] {
  const sample = new Sample(alternative)
  const row = sample.of(rowSchemas[table] as unknown as Schema, table)
  const line = lineOfRow(table, row as never)
  const known = new Set(
    searchWords([line?.title, line?.more, ...(line?.fields ?? []).map(([, words]) => words)].join('\n'))
  )
  return [...sample.places].filter(([, word]) => !known.has(word)).map(([path]) => path)
}

it('has a line for every table, or a reason', () => {
  const known = [...lineTables, ...Object.keys(tablesLeftOut)]
  expect(known.toSorted()).toEqual([...tableNames].toSorted())
})

it('finds every word of every row, or says why it does not', () => {
  const reasons = new Set<string>()
  const missing: string[] = []
  for (const table of lineTables)
    for (const path of [0, 1, 2, 3].flatMap((alternative) => notFoundIn(table, alternative))) {
      reasons.add(path)
      const isSaid = path in fieldsLeftOut || leftOutEverywhere.some(([pattern]) => pattern.test(path))
      if (!isSaid) missing.push(path)
    }
  expect([...new Set(missing)]).toEqual([])
  // A reason for what is found by now, or is not there any more, only misleads.
  expect(Object.keys(fieldsLeftOut).filter((path) => !reasons.has(path))).toEqual([])
  expect(leftOutEverywhere.filter(([pattern]) => ![...reasons].some((path) => pattern.test(path)))).toEqual(
    []
  )
})
