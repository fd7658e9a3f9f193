import type { NotExpected } from '@/domain/not-expected'
import type { Partnership } from '@/domain/partnership'
import { mayBeNotExpected, notExpectedAtOnce } from '@/domain/specialist'
import type { Surroundings } from '@/domain/record'
import { act, actAbout, type Writer } from './act'
import type { Database } from './database'
import './later-rows'
import { nameOfId } from './subjects'

const partnershipOf = (database: Database, personId: string) =>
  database.partnerships.where('partnerId').equals(personId).first()

/**
 * Marks someone as a specialist, or no longer. The first time, what the essay says of specialists is taken over; what
 * the client changed of it since stays, whichever way it is switched.
 */
export async function markSpecialist(
  database: Database,
  surroundings: Surroundings,
  personId: string,
  isSpecialist: boolean
): Promise<void> {
  await actAbout(database, surroundings, { action: 'specialist' }, async (writer) => {
    const partnership = await partnershipOf(database, personId)
    if (!partnership) return ''
    await writer.set('partnerships', partnership.id, { specialist: isSpecialist ? true : undefined })
    const known = await database.notExpected.where('personId').equals(personId).toArray()
    if (isSpecialist)
      for (const quality of notExpectedAtOnce)
        if (!known.some((one) => one.quality === quality)) await addNotExpected(writer, personId, quality)
    return nameOfId(database, personId)
  })
}

/** What a specialist is called in "not expected of a …"; empty takes the word away. */
export async function nameSpecialist(
  database: Database,
  surroundings: Surroundings,
  personId: string,
  word: string
): Promise<void> {
  const joins = `specialist word ${personId}`
  await actAbout(database, surroundings, { action: 'specialist', joins }, async (writer) => {
    const partnership = await partnershipOf(database, personId)
    const specialistWord = word.trim() === '' ? undefined : word.slice(0, 200)
    if (partnership) await writer.set('partnerships', partnership.id, { specialistWord })
    return nameOfId(database, personId)
  })
}

/** Says that a quality is not expected of someone, or is expected after all. Respect, options and help always are. */
export async function expectQuality(
  database: Database,
  surroundings: Surroundings,
  personId: string,
  quality: string,
  isExpected: boolean
): Promise<void> {
  if (!mayBeNotExpected(quality)) return
  await actAbout(database, surroundings, { action: 'specialist' }, async (writer) => {
    const known = await notExpectedRow(database, personId, quality)
    if (known) await writer.set('notExpected', known.id, { removedAt: isExpected ? writer.now : undefined })
    else if (!isExpected) await addNotExpected(writer, personId, quality)
    return nameOfId(database, personId)
  })
}

/** Says who covers it instead, or that nobody does yet. */
export async function coverQuality(
  database: Database,
  surroundings: Surroundings,
  id: string,
  coveredById: string | undefined
): Promise<void> {
  await actAbout(database, surroundings, { action: 'specialist' }, async (writer) => {
    const row = await database.notExpected.get(id)
    if (!row || row.personId === coveredById) return ''
    await writer.set('notExpected', id, { coveredById })
    return nameOfId(database, row.personId)
  })
}

/** Sets an offer aside for good. */
export async function setAside(
  database: Database,
  surroundings: Surroundings,
  personId: string,
  offer: string
): Promise<void> {
  const subject = await nameOfId(database, personId)
  await act(database, surroundings, { action: 'set-aside', subject }, async (writer) => {
    const partnership = await partnershipOf(database, personId)
    if (!partnership || partnership.setAside?.includes(offer)) return
    await writer.set('partnerships', partnership.id, { setAside: [...(partnership.setAside ?? []), offer] })
  })
}

async function notExpectedRow(database: Database, personId: string, quality: string) {
  const all = await database.notExpected.where('personId').equals(personId).toArray()
  const rows = all.filter((one) => one.quality === quality)
  return rows.find(({ removedAt }) => removedAt === undefined) ?? rows[0]
}

async function addNotExpected(writer: Writer, personId: string, quality: string): Promise<void> {
  const base = { id: writer.newId(), createdAt: writer.now, changedAt: writer.now }
  await writer.add('notExpected', { ...base, personId, quality })
}

/** What is not expected of someone now: nothing while they are not marked as a specialist. */
export async function notExpectedOf(
  database: Database,
  partnership: Partnership | undefined
): Promise<NotExpected[]> {
  if (!partnership?.specialist) return []
  const all = await database.notExpected.where('personId').equals(partnership.partnerId).toArray()
  return all.filter(({ removedAt }) => removedAt === undefined)
}
