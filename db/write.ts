import type { FieldValue } from '@/domain/proposal'
import type { Ring, Sector } from '@/domain/partnership'
import type { FieldSource, Surroundings } from '@/domain/record'
import { nameOf, type Subject } from '@/domain/subject'
import type { Pen } from '@/domain/typed'
import { actAbout, type Writer } from './act'
import { offerCovered } from './also-written'
import type { Database } from './database'
import { findSubject, nameOfId } from './subjects'

/**
 * Changes one field of a record to what the client typed; from then on the field is theirs.
 * @param pen what they had before them when they began; without it whatever stands is simply replaced
 * @returns what stands in the field now: blank lines go, names may be empty, other empty fields are taken away
 */
export async function writeField(
  database: Database,
  surroundings: Surroundings,
  id: string,
  field: string,
  typed: FieldValue | undefined,
  pen?: Pen
): Promise<FieldValue | undefined> {
  const value = valueToKeep(field, typed)
  const deed = { action: 'write', joins: penned(`${id} ${wholeOf(field)}`, pen) } as const
  await actAbout(database, surroundings, deed, async (writer) => {
    const subject = await findSubject(database, id)
    if (!subject) return ''
    const stored = valueOf(subject, field)
    if (pen) await offerCovered(writer, { aboutId: id, field, stored, value }, pen)
    await setField(writer, subject, field, value, { from: 'you', at: writer.now })
    return nameOf(subject)
  })
  return value
}

/** A currency is part of a price. */
const wholeOf = (field: string) => (field === 'currency' ? 'price' : field)

/** The typing of one page is one entry in history, and never one with what was typed in another. */
const penned = (place: string, pen: Pen | undefined) => (pen ? `${place} ${pen.id}` : place)

function valueOf(subject: Subject, field: string): FieldValue | undefined {
  const value: unknown = Object.entries(subject.record).find(([key]) => key === field)?.[1]
  return value as FieldValue | undefined
}

const isName = (field: string) => field === 'name' || field === 'title'

/** Names may be empty, other empty fields are taken away. */
function valueToKeep(field: string, value: FieldValue | undefined): FieldValue | undefined {
  const lines = Array.isArray(value) ? value.map((line) => line.trim()).filter((line) => line !== '') : value
  const empty = lines === undefined || (typeof lines === 'object' ? lines.length === 0 : isBlank(lines))
  return empty ? (isName(field) ? '' : undefined) : lines
}

/** Sets a field together with where it came from. */
export async function setField(
  writer: Writer,
  subject: Subject,
  field: string,
  value: FieldValue | undefined,
  source: FieldSource
): Promise<void> {
  const kept = valueToKeep(field, value)
  if (JSON.stringify(valueOf(subject, field)) === JSON.stringify(kept)) return
  const sources = { ...subject.record.sources, [field]: source }
  if (kept === undefined) delete sources[field]
  await writer.setByName(subject.table, subject.record.id, { [field]: kept, sources })
}

const isBlank = (value: FieldValue) => typeof value === 'string' && value.trim() === ''

/** Says where someone stands in the web, or what the partnership is for; the second may be typed in two pages at once. */
export async function placePartner(
  database: Database,
  surroundings: Surroundings,
  partnerId: string,
  place: { sector?: Sector; ring?: Ring; whatFor?: string },
  pen?: Pen
): Promise<void> {
  const deed = {
    action: 'place',
    joins: penned(`${partnerId} ${Object.keys(place).join(' ')}`, pen)
  } as const
  await actAbout(database, surroundings, deed, async (writer) => {
    const partnership = await database.partnerships.where('partnerId').equals(partnerId).first()
    const { whatFor, ...rest } = place
    const words = whatFor === undefined ? {} : { whatFor: whatFor === '' ? undefined : whatFor }
    if (partnership && pen) {
      const written = { aboutId: partnerId, field: 'whatFor', stored: partnership.whatFor, value: whatFor }
      await offerCovered(writer, written, pen)
    }
    if (partnership) await writer.set('partnerships', partnership.id, { ...rest, ...words })
    return nameOfId(database, partnerId)
  })
}

/** Removes a person, practice, product or piece of advice; it can be brought back. */
export async function removeSubject(
  database: Database,
  surroundings: Surroundings,
  id: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    const subject = await findSubject(database, id)
    if (subject) await writer.set(subject.table, id, { removedAt: writer.now })
    return subject ? nameOf(subject) : ''
  })
}

/** Removes a clip; what was kept from it stays. */
export async function removeClip(
  database: Database,
  surroundings: Surroundings,
  id: string,
  title: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'remove' }, async (writer) => {
    await writer.set('clips', id, { removedAt: writer.now })
    return title
  })
}

/** "Keep in my web": takes a clip out of the tray. */
export async function settleClip(
  database: Database,
  surroundings: Surroundings,
  id: string,
  title: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'settle' }, async (writer) => {
    await writer.set('clips', id, { waitingSince: undefined })
    return title
  })
}
