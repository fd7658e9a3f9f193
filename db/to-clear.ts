import * as v from 'valibot'
import type { Database } from './database'
import { readSetting } from './drafts'

/** The setting that holds what is gone from the tables and not yet from history: gone on with at the next opening. */
export const toClearSetting = 'history-to-clear'

export const idsIn = (value: unknown): string[] => {
  const read = v.safeParse(v.array(v.string()), value)
  return read.success ? read.output : []
}

/** What was let go for good and is still named in history. */
export const idsToClear = async (database: Database): Promise<string[]> =>
  idsIn(await readSetting(database, toClearSetting))
