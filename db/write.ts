import type { FieldValue } from '@/domain/proposal'
import type { Ring, Sector } from '@/domain/partnership'
import type { FieldSource, Surroundings } from '@/domain/record'
import { nameOf, type Subject } from '@/domain/subject'
import { act, type Writer } from './act'
import type { Database } from './database'
import { findSubject } from './subjects'

/** Changes one field of a record to what the client typed; from then on the field is theirs. */
export async function writeField(
  database: Database,
  surroundings: Surroundings,
  id: string,
  field: string,
  value: FieldValue | undefined
): Promise<void> {
  await act(
    database,
    surroundings,
    (subject: string) => ({ action: 'write', subject, joins: `${id} ${field}` }),
    async (writer) => {
      const subject = await findSubject(database, id)
      if (!subject) return ''
      await setField(writer, subject, field, value, { from: 'you', at: writer.now })
      return nameOf(subject)
    }
  )
}

/** Sets a field together with where it came from. Names may be empty, other empty fields are taken away. */
export async function setField(
  writer: Writer,
  subject: Subject,
  field: string,
  value: FieldValue | undefined,
  source: FieldSource
): Promise<void> {
  const named = field === 'name' || field === 'title'
  const lines = Array.isArray(value) ? value.map((line) => line.trim()).filter((line) => line !== '') : value
  const empty = lines === undefined || (typeof lines === 'object' ? lines.length === 0 : isBlank(lines))
  const kept = empty ? (named ? '' : undefined) : lines
  const before: unknown = Object.entries(subject.record).find(([key]) => key === field)?.[1]
  if (JSON.stringify(before) === JSON.stringify(kept)) return
  const sources = { ...subject.record.sources, [field]: source }
  if (empty && !named) delete sources[field]
  await writer.setByName(subject.table, subject.record.id, { [field]: kept, sources })
}

const isBlank = (value: FieldValue) => typeof value === 'string' && value.trim() === ''

/** Says where someone stands in the web, or what the partnership is for. */
export async function placePartner(
  database: Database,
  surroundings: Surroundings,
  partnerId: string,
  place: { sector?: Sector; ring?: Ring; whatFor?: string }
): Promise<void> {
  await act(
    database,
    surroundings,
    (subject: string) => ({
      action: 'place',
      subject,
      joins: `${partnerId} ${Object.keys(place).join(' ')}`
    }),
    async (writer) => {
      const partnership = await database.partnerships.where('partnerId').equals(partnerId).first()
      const { whatFor, ...rest } = place
      const words = whatFor === undefined ? {} : { whatFor: whatFor === '' ? undefined : whatFor }
      if (partnership) await writer.set('partnerships', partnership.id, { ...rest, ...words })
      const subject = await findSubject(database, partnerId)
      return subject ? nameOf(subject) : ''
    }
  )
}

/** Removes a person, practice, product or piece of advice; it can be brought back. */
export async function removeSubject(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await act(
    database,
    surroundings,
    (subject: string) => ({ action: 'remove', subject }),
    async (writer) => {
      const subject = await findSubject(database, id)
      if (!subject) return ''
      await writer.set(subject.table, id, { removedAt: writer.now })
      return nameOf(subject)
    }
  )
}

/** Removes a clip; what was kept from it stays. */
export async function removeClip(
  database: Database,
  surroundings: Surroundings,
  id: string,
  title: string
): Promise<void> {
  await act(database, surroundings, { action: 'remove', subject: title }, async (writer) => {
    await writer.set('clips', id, { removedAt: writer.now })
  })
}

/** "Keep in my web": takes a clip out of the tray. */
export async function settleClip(
  database: Database,
  surroundings: Surroundings,
  id: string,
  title: string
): Promise<void> {
  await act(database, surroundings, { action: 'settle', subject: title }, async (writer) => {
    await writer.set('clips', id, { waitingSince: undefined })
  })
}
