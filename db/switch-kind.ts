import type { Surroundings } from '@/domain/record'
import { fieldsOf, kindOf, nameOf, tableOf, type Subject, type SubjectKind } from '@/domain/subject'
import { act, type Writer } from './act'
import type { Database } from './database'
import { addSubjectFromClip, usualPlace } from './new-subject'
import { repoint } from './repoint'
import { findSubject } from './subjects'

/**
 * Makes a kept record one of another kind: what was taken for a practitioner is a product, a practice, someone I know.
 * What the client typed goes along where the new kind has such a field; the old record waits out of sight, so that
 * switching back brings all of it again.
 * @returns the id of the record that stands now
 */
export async function switchKind(
  database: Database,
  surroundings: Surroundings,
  id: string,
  clipId: string,
  kind: SubjectKind
): Promise<string> {
  return act(
    database,
    surroundings,
    () => ({ action: 'switch', subject: '' }),
    async (writer) => {
      const subject = await findSubject(database, id)
      if (!subject || kindOf(subject) === kind) return id
      if (subject.table === 'people' && tableOf(kind) === 'people') return changeRole(writer, subject, kind)
      const next =
        (await broughtBack(writer, subject, kind)) ?? (await madeAnew(writer, subject, clipId, kind))
      if (next === undefined) return id
      await writer.set(subject.table, id, { removedAt: writer.now, becameId: next })
      await repoint(writer, id, next)
      return next
    }
  )
}

async function changeRole(
  writer: Writer,
  subject: Subject & { table: 'people' },
  kind: SubjectKind
): Promise<string> {
  await writer.set('people', subject.record.id, { role: kind === 'supporter' ? 'supporter' : 'practitioner' })
  const partnership = await writer.database.partnerships.where('partnerId').equals(subject.record.id).first()
  if (partnership) await writer.set('partnerships', partnership.id, usualPlace(kind))
  return subject.record.id
}

/** The record of that kind that once became this one. */
async function broughtBack(writer: Writer, subject: Subject, kind: SubjectKind): Promise<string | undefined> {
  const table = tableOf(kind)
  const earlier = await writer.database
    .table(table)
    .filter((record: { becameId?: string }) => record.becameId === subject.record.id)
    .first()
  if (!earlier) return undefined
  const role = kind === 'practitioner' || kind === 'supporter' ? { role: kind } : {}
  await writer.setByName(table, earlier.id, {
    removedAt: undefined,
    becameId: undefined,
    ...role,
    ...typedFields(subject, kind)
  })
  return earlier.id
}

async function madeAnew(
  writer: Writer,
  subject: Subject,
  clipId: string,
  kind: SubjectKind
): Promise<string | undefined> {
  const clip = await writer.database.clips.get(clipId)
  if (!clip) return undefined
  const made = await addSubjectFromClip(writer, clip, kind)
  await writer.setByName(made.table, made.record.id, typedFields(subject, kind, made))
  return made.record.id
}

/** What the client typed and the other kind has room for, with its mark; the name goes to where that kind has its own. */
function typedFields(subject: Subject, kind: SubjectKind, made?: Subject): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const sources = { ...made?.record.sources }
  const room = new Set(fieldsOf(kind))
  for (const [field, source] of Object.entries(subject.record.sources)) {
    if (source.from !== 'you') continue
    const named = field === 'name' || field === 'title'
    const target = named ? (kind === 'advice' ? 'title' : 'name') : field
    if (!room.has(target)) continue
    fields[target] = named
      ? nameOf(subject)
      : Object.entries(subject.record).find(([key]) => key === field)?.[1]
    sources[target] = source
  }
  return Object.keys(fields).length > 0 && made ? { ...fields, sources } : fields
}
