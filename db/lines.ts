import { toldApartBy } from '@/domain/said'
import { kindOf, nameOf, type Subject, type SubjectKind, type SubjectTable } from '@/domain/subject'
import type { Database } from './database'

/** Someone or something in one line: the name, and what tells it from another of that name. */
export interface SubjectLine {
  id: string
  kind: SubjectKind
  name: string
  said: string
  addedAt: string
  pictureId?: string
}

export function lineOf(subject: Subject): SubjectLine {
  const { id, createdAt, pictureId } = subject.record
  return {
    id,
    kind: kindOf(subject),
    name: nameOf(subject),
    said: toldApartBy(subject),
    addedAt: createdAt,
    ...(pictureId !== undefined && { pictureId })
  }
}

/** Everyone and everything of some tables by name, for a choice among them. */
export async function linesOf(database: Database, tables: readonly SubjectTable[]): Promise<SubjectLine[]> {
  const { compare } = new Intl.Collator(undefined, { sensitivity: 'base' })
  const lines: SubjectLine[] = []
  for (const table of tables) {
    const records: Subject['record'][] = await database.table(table).toArray()
    for (const record of records)
      if (record.removedAt === undefined) lines.push(lineOf({ table, record } as Subject))
  }
  return lines.toSorted((a, b) => compare(a.name, b.name))
}
