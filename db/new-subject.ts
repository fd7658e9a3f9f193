import type { Clip } from '@/domain/clip'
import type { Ring, Sector } from '@/domain/partnership'
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
  place: { sector: Sector; ring: Ring; angle?: number }
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
