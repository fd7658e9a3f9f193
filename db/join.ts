import type { Partnership } from '@/domain/partnership'
import type { Surroundings } from '@/domain/record'
import { tieSaidOf } from '@/domain/tie'
import { fieldsOf, kindOf, listFields, nameOf, type Subject } from '@/domain/subject'
import { partyFields } from '@/domain/person'
import { actAbout, type Writer } from './act'
import type { Database } from './database'
import { repoint } from './repoint'
import { findSubject } from './subjects'

/**
 * Joins two records of one table into one: "these two are the same". What the first says stays, the second fills its
 * gaps and adds to its lists, and everything that hung on the second moves over. Undo takes it apart again.
 */
export async function joinSubjects(
  database: Database,
  surroundings: Surroundings,
  keepId: string,
  otherId: string
): Promise<void> {
  await actAbout(database, surroundings, { action: 'join' }, async (writer) => {
    const kept = await findSubject(database, keepId)
    const other = await findSubject(database, otherId)
    if (!kept || !other || keepId === otherId || kept.table !== other.table) return ''
    await fillGaps(writer, kept, other)
    await writer.set(other.table, otherId, { removedAt: writer.now, becameId: keepId })
    await repoint(writer, otherId, keepId)
    for (const person of await database.people.where('practiceId').equals(otherId).toArray())
      await writer.set('people', person.id, { practiceId: keepId })
    const partnership = await database.partnerships.where('partnerId').equals(otherId).first()
    const own = await database.partnerships.where('partnerId').equals(keepId).first()
    if (partnership && own) await writer.set('partnerships', own.id, gapsOf(own, partnership))
    return `${nameOf(kept)}, ${nameOf(other)}`
  })
}

/** What the second partnership says and the first leaves open. */
function gapsOf(own: Partnership, other: Partnership): Partial<Partnership> {
  const setAside = [...new Set([...(own.setAside ?? []), ...(other.setAside ?? [])])]
  const tie = Object.entries(tieSaidOf(other)).filter(([field]) => !(field in own))
  return {
    ...Object.fromEntries(tie),
    ...(other.whatFor && !own.whatFor && { whatFor: other.whatFor }),
    ...(other.specialist && { specialist: true as const }),
    ...(other.specialistWord && !own.specialistWord && { specialistWord: other.specialistWord }),
    ...(setAside.length > 0 && { setAside })
  }
}

async function fillGaps(writer: Writer, kept: Subject, other: Subject): Promise<void> {
  const mine: Record<string, unknown> = { ...kept.record }
  const theirs: Record<string, unknown> = { ...other.record }
  const fields: Record<string, unknown> = {}
  const sources = { ...kept.record.sources }
  // Someone I know may turn out to be a practitioner: what the page said of them is kept, though it is not shown.
  const fillable = kept.table === 'people' ? partyFields : fieldsOf(kindOf(kept))
  for (const field of [...fillable, 'practiceId', 'pictureId']) {
    const [own, added] = [mine[field], theirs[field]]
    if (added === undefined || added === '') continue
    if (listFields.has(field) && Array.isArray(own) && Array.isArray(added)) {
      const all = [...new Set([...own, ...added].map(String))]
      if (all.length > own.length) fields[field] = all
    } else if (own === undefined || own === '') {
      fields[field] = added
      const source = other.record.sources[field]
      if (source) sources[field] = source
    }
  }
  const dialNumbers = { ...dialNumbersOf(other), ...dialNumbersOf(kept) }
  if (Object.keys(dialNumbers).length > 0) fields.dialNumbers = dialNumbers
  await writer.setByName(kept.table, kept.record.id, { ...fields, sources })
}

const dialNumbersOf = ({ table, record }: Subject): Record<string, string> =>
  table === 'people' || table === 'practices' ? (record.dialNumbers ?? {}) : {}
