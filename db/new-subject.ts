import type { Clip } from '@/domain/clip'
import type { Partnership, Ring, Sector } from '@/domain/partnership'
import { tableOf, valuesFromClip, type Subject, type SubjectKind } from '@/domain/subject'
import { worksAt } from '@/domain/practice-link'
import type { Writer } from './act'
import { peopleNear, practicesNear } from './practice-near'

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
export async function addSubjectFromClip(writer: Writer, clip: Clip, kind: SubjectKind): Promise<Subject> {
  const subject = subjectFromClip(writer, clip, kind)
  await addSubject(writer, subject, kind)
  return subject
}

/** The record that a clip speaks of, with the source of each field; not written yet. */
export function subjectFromClip(writer: Writer, clip: Clip, kind: SubjectKind): Subject {
  const { values, sources } = valuesFromClip(clip, kind)
  const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now, keys: [] }
  const role = kind === 'practitioner' || kind === 'supporter' ? { role: kind } : {}
  const picture = clip.pictureId === undefined ? {} : { pictureId: clip.pictureId }
  // The gate checks the whole row against its schema; here the fields are only laid together.
  return {
    table: tableOf(kind),
    record: { ...base, ...role, ...picture, ...values, sources }
  } as unknown as Subject
}

/** Writes a new record and its partnership, all at once. @returns the partnership, where it has one */
export async function addSubject(
  writer: Writer,
  subject: Subject,
  kind: SubjectKind
): Promise<Partnership | undefined> {
  const added = writer.add(subject.table, subject.record)
  const isParty = subject.table === 'people' || subject.table === 'practices'
  const [partnership] = await Promise.all([
    isParty ? addPartnership(writer, subject.record.id, usualPlace(kind)) : undefined,
    isParty && linkPractice(writer, subject),
    added
  ])
  return partnership
}

export async function addPartnership(
  writer: Writer,
  partnerId: string,
  place: { sector: Sector; ring: Ring; angle?: number }
): Promise<Partnership> {
  const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now }
  const partnership = { ...base, partnerId, ...place }
  await writer.add('partnerships', partnership)
  return partnership
}

/**
 * Links a person with the practice they work at, whichever of the two was kept first. Linked, never merged, and only
 * where it is sure (domain/practice-link.ts); a link that stands is left alone.
 */
export async function linkPractice(writer: Writer, subject: Subject): Promise<void> {
  if (subject.table === 'people' && subject.record.practiceId === undefined) {
    const { record } = subject
    const practice = (await practicesNear(writer.database, record)).find(
      (one) => worksAt(record, one) === 'works-here'
    )
    if (practice) await writer.set('people', record.id, { practiceId: practice.id })
  }
  if (subject.table === 'practices')
    for (const person of await peopleNear(writer.database, subject.record))
      if (person.practiceId === undefined && worksAt(person, subject.record) === 'works-here')
        await writer.set('people', person.id, { practiceId: subject.record.id })
}
