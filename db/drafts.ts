import type { Surroundings } from '@/domain/record'
import type { Database } from './database'
import './later-rows'

/** Half-written forms: what was typed stays, whatever closes. */
export async function readDraft(database: Database, id: string): Promise<Record<string, string>> {
  return (await database.drafts.get(id))?.values ?? {}
}

export async function writeDraft(
  database: Database,
  surroundings: Surroundings,
  id: string,
  values: Record<string, string>
): Promise<void> {
  const empty = Object.values(values).every((value) => value === '')
  if (empty) await database.drafts.delete(id)
  else await database.drafts.put({ id, values: { ...values }, changedAt: surroundings.now() })
}

/** One choice about the tool, e.g. the theme. */
export async function readSetting(database: Database, id: string): Promise<unknown> {
  return (await database.settings.get(id))?.value
}

export async function writeSetting(database: Database, id: string, value: unknown): Promise<void> {
  await database.settings.put({ id, value })
}
