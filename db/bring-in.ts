import type { Brought } from '@/domain/brought'
import { matchingKeys } from '@/domain/matching-keys'
import { longestLine, longestList } from '@/domain/reading-limits'
import type { Surroundings } from '@/domain/record'
import { act, type Writer } from './act'
import { addOne } from './add-by-hand'
import type { Database } from './database'
import './later-rows'
import { goOn, stoppable, unwatched, type Running } from './running'

/** After so many it is told how far it is, and looked whether to go on. */
const told = 25

/**
 * Which of them are here already: people by name, telephone, e-mail or address of their page, what is taken by its name, a
 * visit by its moment.
 */
export async function alreadyHere(database: Database, all: readonly Brought[]): Promise<boolean[]> {
  const known = new Set<string>()
  const named = new Set(
    (await database.takings.toArray()).flatMap((one) => (one.removedAt ? [] : [one.name]))
  )
  const visits = await database.visits.toArray()
  const seen = new Set(visits.flatMap((one) => (one.removedAt ? [] : [`${one.on} ${one.time ?? ''}`])))
  for (const table of ['people', 'practices', 'advice'] as const)
    await database.table<{ keys: string[]; removedAt?: string }>(table).each(({ keys, removedAt }) => {
      if (removedAt === undefined) for (const key of keys) known.add(key)
    })
  return all.map((one) => {
    if (one.kind === 'taking') return named.has(one.name)
    if (one.kind === 'visit') return seen.has(`${one.on} ${one.time ?? ''}`)
    return matchingKeys(rowOf(one)).some((key) => known.has(key))
  })
}

/**
 * Keeps all of them as one deed; of a stopped one nothing stays.
 * @returns how many, or undefined when it was stopped
 */
export async function bringIn(
  database: Database,
  surroundings: Surroundings,
  all: readonly Brought[],
  running: Running = unwatched
): Promise<number | undefined> {
  const subject = all
    .flatMap(({ name }) => (name === '' ? [] : [name.slice(0, 80)]))
    .slice(0, 3)
    .join(', ')
  // What others point to comes first.
  const order = (one: Brought) => (one.kind === 'visit' ? 1 : 0)
  return stoppable(running, undefined, async () => {
    await act(database, surroundings, { action: 'add', subject }, async (writer) => {
      const ids = new Map<string, string>()
      for (const [at, one] of all.toSorted((a, b) => order(a) - order(b)).entries()) {
        if (at % told === 0) {
          goOn(running)
          running.onDone(at)
        }
        const id = await keepOne(writer, one, ids)
        if (one.key !== undefined) ids.set(one.key, id)
      }
      goOn(running)
    })
    return all.length
  })
}

async function keepOne(writer: Writer, one: Brought, ids: ReadonlyMap<string, string>): Promise<string> {
  if (one.kind === 'taking') return keepTaking(writer, one)
  if (one.kind === 'visit') return keepVisit(writer, one, ids)
  const id = await addOne(writer, { kind: one.kind, name: one.name })
  const { note } = one
  if (one.kind === 'advice') {
    if (one.website !== undefined) await addNote(writer, id, one.website)
    return id
  }
  const fields = Object.fromEntries(
    partyFields.flatMap((field) => (one[field] === undefined ? [] : [[field, cut(one[field])]]))
  )
  const you = { from: 'you', at: writer.now } as const
  const sources = Object.fromEntries(['name', ...Object.keys(fields)].map((field) => [field, you] as const))
  const table = one.kind === 'practice' ? 'practices' : 'people'
  if (Object.keys(fields).length > 0) await writer.setByName(table, id, { ...fields, sources })
  if (note !== undefined) await addNote(writer, id, note)
  return id
}

/** What a card can say of someone. */
const partyFields = [
  'relation',
  'credentials',
  'profession',
  'specialties',
  'practice',
  'phones',
  'emails',
  'address',
  'addresses',
  'website',
  'languages'
] as const

/** What is longer than a line may be keeps its beginning: one odd field is not worth the whole file. */
const cut = (value: string | string[] | undefined) =>
  Array.isArray(value)
    ? value.slice(0, longestList).map((line) => line.slice(0, longestLine).trim())
    : value?.slice(0, longestLine)

async function keepTaking(writer: Writer, one: Brought): Promise<string> {
  const { name, form, strength, how, since, stopped } = one
  const said = Object.entries({ form, strength, how, since, stopped }).filter(([, value]) => value)
  const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now }
  await writer.add('takings', { ...base, kind: 'takes', name, ...Object.fromEntries(said) })
  return base.id
}

async function keepVisit(writer: Writer, one: Brought, ids: ReadonlyMap<string, string>): Promise<string> {
  const { on, time, minutes, place } = one
  const personIds = (one.whom ?? []).flatMap((key) => ids.get(key) ?? [])
  // With nobody whom it could name, its own words are all that says what it is.
  const where = place ?? (personIds.length === 0 ? one.name : '')
  const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now }
  await writer.add('visits', {
    ...base,
    personIds,
    ...(on !== undefined && { on }),
    ...(time !== undefined && { time }),
    ...(minutes !== undefined && { minutes }),
    ...(where !== '' && { place: where }),
    asks: []
  })
  return base.id
}

const addNote = (writer: Writer, aboutId: string, text: string) =>
  writer.add('notes', {
    id: writer.newId(),
    createdAt: writer.now,
    changedAt: writer.now,
    aboutId,
    prompt: 'none',
    text
  })

function rowOf({ kind, ...rest }: Brought): Record<string, unknown> {
  return kind === 'advice' ? { title: rest.name } : rest
}
