import type { Partnership } from '@/domain/partnership'
import type { Surroundings } from '@/domain/record'
import { tieSaidOf } from '@/domain/tie'
import { fieldsOf, kindOf, nameOf, tableOf, type Subject, type SubjectKind } from '@/domain/subject'
import { act, type Writer } from './act'
import type { Database } from './database'
import { addSubjectFromClip, usualPlace } from './new-subject'
import { repoint } from './repoint'
import { findSubject } from './subjects'

type Place = Pick<Partnership, 'sector' | 'ring'>

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
  const named = await findSubject(database, id)
  return act(
    database,
    surroundings,
    { action: 'switch', subject: named ? nameOf(named) : '' },
    async (writer) => {
      const subject = await findSubject(database, id)
      if (!subject || kindOf(subject) === kind) return id
      if (subject.table === 'people' && tableOf(kind) === 'people') return changeRole(writer, subject, kind)
      const next =
        (await broughtBack(writer, subject, kind)) ?? (await madeAnew(writer, subject, clipId, kind))
      if (next === undefined) return id
      await writer.set(subject.table, id, { removedAt: writer.now, becameId: next })
      await movePlace(writer, subject, next, kind)
      const fields = fieldsOf(kind)
      await repoint(writer, id, next, (field) => fields.includes(field))
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
  const partnership = await partnershipOf(writer, subject.record.id)
  if (partnership)
    await writer.set('partnerships', partnership.id, placeAs(partnership, kindOf(subject), kind))
  return subject.record.id
}

const partnershipOf = ({ database }: Writer, id: string) =>
  database.partnerships.where('partnerId').equals(id).first()

/** Another kind has another place, as far as nobody has said otherwise: what the client chose stays. */
function placeAs({ sector, ring }: Partnership, from: SubjectKind, to: SubjectKind): Place {
  const [before, after] = [usualPlace(from), usualPlace(to)]
  return {
    sector: sector === before.sector ? after.sector : sector,
    ring: ring === before.ring ? after.ring : ring
  }
}

/** Where the client put the old record, and what they said it is for, holds for the new one. */
async function movePlace(writer: Writer, from: Subject, toId: string, kind: SubjectKind): Promise<void> {
  const [old, next] = [await partnershipOf(writer, from.record.id), await partnershipOf(writer, toId)]
  if (!old || !next) return
  const { whatFor, specialist, specialistWord, setAside } = old
  const words = {
    ...(whatFor !== undefined && { whatFor }),
    ...(specialist !== undefined && { specialist }),
    ...(specialistWord !== undefined && { specialistWord }),
    ...(setAside !== undefined && { setAside }),
    ...tieSaidOf(old)
  }
  await writer.set('partnerships', next.id, { ...placeAs(old, kindOf(from), kind), ...words })
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
    ...typedFields(subject, kind, { table, record: earlier })
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
function typedFields(subject: Subject, kind: SubjectKind, made: Subject): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const sources = { ...made.record.sources }
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
  return Object.keys(fields).length > 0 ? { ...fields, sources } : {}
}
