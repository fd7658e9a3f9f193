import { plainText } from './entities'
import { addValue, localName, newThing, type Thing, type Value } from './thing'

const deepest = 14
const mostThings = 4000
const longestValue = 20_000

/**
 * Reads JSON-LD scripts into things: top-level arrays, `@graph`, and `@id` references within the page are followed.
 * Broken scripts (comments, CDATA, trailing commas, raw line breaks in strings) are mended where that is safe, else
 * skipped. Contexts are not fetched: property names are taken as schema.org's. (JSON-LD 1.1, schema.org)
 */
export function readJsonLd(scripts: string[]): Thing[] {
  const reading: Reading = { byId: new Map(), references: [], count: 0 }
  const things = scripts.flatMap((script) => {
    const value = parse(script)
    return value === undefined ? [] : topThings(value, reading)
  })
  for (const { thing, property, id } of reading.references) {
    const target = reading.byId.get(id)
    if (target && target !== thing) addValue(thing, property, target)
    else if (!target && /^https?:/i.test(id)) addValue(thing, property, id)
  }
  return things
}

interface Reading {
  byId: Map<string, Thing>
  references: { thing: Thing; property: string; id: string }[]
  count: number
}

function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '')
  try {
    return JSON.parse(bare)
  } catch {
    // A raw line break or tab inside a string is JSON's commonest fault; between tokens a space does no harm.
    // eslint-disable-next-line no-control-regex
    const mended = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1')
    try {
      return JSON.parse(mended)
    } catch {
      return undefined
    }
  }
}

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (value: Plain, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined)

function topThings(value: unknown, reading: Reading): Thing[] {
  const list = Array.isArray(value) ? value : [value]
  return list.slice(0, 1000).flatMap((each) => {
    if (!isPlain(each)) return []
    const graph = own(each, '@graph')
    const inGraph = graph === undefined ? [] : topThings(graph, reading)
    const thing = toThing(each, reading, 0)
    return thing && thing.types.length ? [thing, ...inGraph] : inGraph
  })
}

function toThing(value: Plain, reading: Reading, depth: number): Thing | undefined {
  if (depth > deepest || ++reading.count > mostThings) return undefined
  const type = own(value, '@type')
  const types = (Array.isArray(type) ? type : [type])
    .filter((each) => typeof each === 'string')
    .map(localName)
  const id = own(value, '@id')
  const thing = newThing(types, 'json-ld', typeof id === 'string' ? id : undefined)
  if (thing.id && (types.length || !reading.byId.has(thing.id))) reading.byId.set(thing.id, thing)
  for (const property of Object.keys(value).slice(0, 300)) {
    if (property.startsWith('@')) continue
    const values = own(value, property)
    for (const each of (Array.isArray(values) ? values : [values]).slice(0, 300)) {
      add(thing, property, each, reading, depth)
    }
  }
  return thing
}

function add(thing: Thing, property: string, value: unknown, reading: Reading, depth: number): void {
  let plain: Value | undefined
  if (typeof value === 'string') plain = plainText(value.slice(0, longestValue))
  else if (typeof value === 'number' || typeof value === 'boolean') plain = String(value)
  else if (isPlain(value)) {
    const literal = own(value, '@value')
    const id = own(value, '@id')
    if (typeof literal === 'string' || typeof literal === 'number') plain = plainText(String(literal))
    else if (typeof id === 'string' && Object.keys(value).length === 1) {
      reading.references.push({ thing, property, id })
    } else plain = toThing(value, reading, depth + 1)
  }
  if (plain !== undefined && plain !== '') addValue(thing, property, plain)
}
