import type { Database } from '@/db/database'
import type { Surroundings } from '@/domain/record'
import { subjectTables, type Subject } from '@/domain/subject'

/** Numbers that choose among what there is. */
export interface Numbers {
  a: number
  b: number
  c: number
}
export interface Web {
  database: Database
  surroundings: Surroundings
}
export type Play = (web: Web, numbers: Numbers) => Promise<unknown>

const words = ['Ada Moss', 'A. Moss', 'Ben Hart', 'Alder Clinic', 'Magnesium', '', 'Zoë', '  ']
export const pick = <T>(list: readonly T[], number: number): T | undefined =>
  list[number % Math.max(1, list.length)]
export const word = (number: number) => pick(words, number) ?? ''

export async function subjects({ database }: Web): Promise<Subject[]> {
  const all: Subject[] = []
  for (const table of subjectTables)
    for (const record of await database.table(table).toArray()) all.push({ table, record })
  return all
}

export const anyClip = async ({ database }: Web, number: number) =>
  pick(await database.clips.toArray(), number)
export const anySubject = async (web: Web, number: number) => pick(await subjects(web), number)
