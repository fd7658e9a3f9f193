import type { Brought } from '@/domain/brought'
import { matchingKeys } from '@/domain/matching-keys'
import type { Surroundings } from '@/domain/record'
import { act, type Writer } from './act'
import { addOne } from './add-by-hand'
import type { Database } from './database'
import './later-rows'

/** Which of them are here already, by name, telephone, e-mail or address of their page. */
export async function alreadyHere(database: Database, all: readonly Brought[]): Promise<boolean[]> {
  const known = new Set<string>()
  for (const table of ['people', 'practices', 'advice'] as const)
    await database.table<{ keys: string[]; removedAt?: string }>(table).each(({ keys, removedAt }) => {
      if (removedAt === undefined) for (const key of keys) known.add(key)
    })
  return all.map((one) => matchingKeys(rowOf(one)).some((key) => known.has(key)))
}

/** Keeps all of them as one deed. @returns how many */
export async function bringIn(
  database: Database,
  surroundings: Surroundings,
  all: readonly Brought[]
): Promise<number> {
  const subject = all
    .slice(0, 3)
    .map(({ name }) => name.slice(0, 80))
    .join(', ')
  await act(database, surroundings, { action: 'add', subject }, async (writer) => {
    for (const one of all) await keepOne(writer, one)
  })
  return all.length
}

async function keepOne(writer: Writer, one: Brought): Promise<void> {
  const id = await addOne(writer, { kind: one.kind, name: one.name })
  const { note } = one
  if (one.kind === 'advice') {
    if (one.website !== undefined) await addNote(writer, id, one.website)
    return
  }
  const fields: Record<string, unknown> = { ...one, kind: undefined, name: undefined, note: undefined }
  const said = Object.entries(fields).filter(([, value]) => value !== undefined)
  const you = { from: 'you', at: writer.now } as const
  const sources = Object.fromEntries([['name', you], ...said.map(([field]) => [field, you] as const)])
  const table = one.kind === 'practice' ? 'practices' : 'people'
  if (said.length > 0) await writer.setByName(table, id, { ...Object.fromEntries(said), sources })
  if (note !== undefined) await addNote(writer, id, note)
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
