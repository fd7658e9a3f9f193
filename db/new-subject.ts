import type { Clip } from '@/domain/clip'
import { plainName } from '@/domain/names'
import type { Ring, Sector } from '@/domain/partnership'
import { sharingKeys } from './subjects'
import { nameOf, tableOf, valuesFromClip, type Subject, type SubjectKind } from '@/domain/subject'
import type { Writer } from './act'

/** The kind of record that a reading makes when nobody has said otherwise. */
export function kindReadFrom(clip: Clip): SubjectKind {
  if (clip.reading.kind !== 'practitioner') return clip.reading.kind
  return clip.reading.practitioner.fields.partyKind === 'organization' ? 'practice' : 'practitioner'
}

/** Where someone stands in the web until the client says otherwise: a page is met from further out. */
export function usualPlace(kind: SubjectKind): { sector: Sector; ring: Ring } {
  return kind === 'supporter'
    ? { sector: 'family', ring: 'close' }
    : { sector: 'professional', ring: 'further-out' }
}

/** Makes the record that a clip speaks of, with the source of each field, and its partnership. */
export async function addSubjectFromClip(
  writer: Writer,
  clip: Clip,
  kind: SubjectKind,
  more: Record<string, unknown> = {}
): Promise<Subject> {
  const { values, sources } = valuesFromClip(clip, kind)
  const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now, keys: [] }
  const role = kind === 'practitioner' || kind === 'supporter' ? { role: kind } : {}
  const picture = clip.pictureId === undefined ? {} : { pictureId: clip.pictureId }
  const table = tableOf(kind)
  // The gate checks the whole row against its schema; here the fields are only laid together.
  const subject = {
    table,
    record: { ...base, ...role, ...picture, ...values, ...more, sources }
  } as unknown as Subject
  await writer.add(table, subject.record)
  if (subject.table === 'people' || subject.table === 'practices') {
    await addPartnership(writer, subject.record.id, usualPlace(kind))
    await linkPractice(writer, subject)
  }
  return subject
}

export async function addPartnership(
  writer: Writer,
  partnerId: string,
  place: { sector: Sector; ring: Ring }
): Promise<void> {
  await writer.add('partnerships', {
    id: writer.newId(),
    createdAt: writer.now,
    changedAt: writer.now,
    partnerId,
    ...place
  })
}

/**
 * Links a person with the practice they name, whichever of the two was kept first. Linked, never merged; a link that
 * stands is left alone, since two practices can share a name.
 */
export async function linkPractice(writer: Writer, subject: Subject): Promise<void> {
  if (subject.table === 'people' && subject.record.practice) {
    const name = plainName(subject.record.practice)
    const [practice] = await sharingKeys(writer.database, 'practices', name ? [`name:${name}`] : [])
    if (practice && subject.record.practiceId === undefined)
      await writer.set('people', subject.record.id, { practiceId: practice.record.id })
  }
  const name = subject.table === 'practices' ? plainName(nameOf(subject)) : ''
  if (name !== '') {
    const staff = await writer.database.people
      .filter(
        ({ removedAt, practiceId, practice }) =>
          removedAt === undefined && practiceId === undefined && plainName(practice ?? '') === name
      )
      .toArray()
    for (const person of staff) await writer.set('people', person.id, { practiceId: subject.record.id })
  }
}
