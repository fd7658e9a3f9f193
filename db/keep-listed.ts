import { siteOf } from '@/domain/page-address'
import type { ListedPerson } from '@/domain/page-reading'
import { isSameParty } from '@/domain/recognition'
import type { FieldSource, Surroundings } from '@/domain/record'
import { matchingKeys } from '@/domain/matching-keys'
import { act, type Writer } from './act'
import type { Database } from './database'
import { addPartnership, linkPractice, usualPlace } from './new-subject'
import { sharingKeys } from './subjects'
import type { Clip } from '@/domain/clip'

/**
 * Keeps people chosen from a page that lists several. Someone already kept from the same site is tied to the page, not
 * kept twice.
 * @returns the ids of the people, in the order given
 */
export async function keepListed(
  database: Database,
  surroundings: Surroundings,
  clipId: string,
  chosen: ListedPerson[]
): Promise<string[]> {
  const names = chosen.map((one) => one.name).join(', ')
  return act(database, surroundings, { action: 'keep-listed', subject: names }, async (writer) => {
    const clip = await database.clips.get(clipId)
    if (!clip) return []
    const ids: string[] = []
    for (const one of chosen)
      ids.push((await alreadyKept(database, clip, one, ids)) ?? (await addListed(writer, clip, one)))
    await writer.set('clips', clipId, { about: [...new Set([...clip.about, ...ids])] })
    return ids
  })
}

/** @param now those kept from this list a moment ago: a list may name someone twice */
async function alreadyKept(
  database: Database,
  clip: Clip,
  one: ListedPerson,
  now: readonly string[]
): Promise<string | undefined> {
  const sites = new Set(clip.pageKeys.map(siteOf))
  for (const candidate of await sharingKeys(database, 'people', matchingKeys({ name: one.name }))) {
    if (candidate.table !== 'people') continue
    const about = await database.clips.where('about').equals(candidate.record.id).toArray()
    const isNow = now.includes(candidate.record.id)
    const sameSite = isNow || about.some((other) => other.pageKeys.some((key) => sites.has(siteOf(key))))
    if (isSameParty({ name: one.name }, candidate.record, { samePage: false, alone: false, sameSite }))
      return candidate.record.id
  }
  return undefined
}

async function addListed(writer: Writer, clip: Clip, one: ListedPerson): Promise<string> {
  const page: FieldSource = { from: 'page', clipId: clip.id, method: 'text', at: clip.keptAt }
  const practice = clip.reading.practitioner.fields.name
  const said = {
    name: one.name,
    ...(one.credentials && one.credentials.length > 0 && { credentials: one.credentials }),
    ...(one.role && { profession: one.role }),
    ...(practice && { practice }),
    ...(one.url && { website: one.url })
  }
  const sources = Object.fromEntries(Object.keys(said).map((field) => [field, page]))
  const id = writer.newId()
  const base = { id, createdAt: writer.now, changedAt: writer.now, keys: [] }
  const record = { ...base, role: 'practitioner' as const, ...said, sources }
  await writer.add('people', record)
  await addPartnership(writer, id, usualPlace('practitioner'))
  await linkPractice(writer, { table: 'people', record })
  return id
}
