import type { Clip } from '@/domain/clip'
import { matchingKeys } from '@/domain/matching-keys'
import { pageKeys, siteOf } from '@/domain/page-address'
import { isListOnly, type PageReading } from '@/domain/page-reading'
import { isSameParty, isSameProduct, type Meeting } from '@/domain/recognition'
import type { Subject } from '@/domain/subject'
import type { Database } from './database'
import { lookUp } from './row-gate'
import { rowsOfAny } from './rows-of-each'
import { findKept, sharingKeys } from './subjects'

/** What is already kept of a page and of whom it speaks. */
export interface Recognised {
  /** Clips of this very page, the newest first. */
  clips: Clip[]
  subject?: Subject
}

/**
 * Looks a reading up among what is kept. Reads only; may run inside a transaction. What can be asked for side by side is:
 * a person waits for it, and each answer waited for takes a millisecond or two.
 */
export async function recognise(database: Database, reading: PageReading): Promise<Recognised> {
  const [found, alike] = await Promise.all([
    rowsOfAny(database.clips, 'pageKeys', lookUp(database, pageKeys(reading.page))),
    isListOnly(reading) ? [] : candidates(database, reading)
  ])
  const clips = found
    .filter((clip) => clip.removedAt === undefined)
    .toSorted((a, b) => b.keptAt.localeCompare(a.keptAt))
  // Of whom would it be? One kept from the list is not the page.
  if (isListOnly(reading)) return { clips }
  const onPage = await subjectsOf(database, clips)
  const chosen = chosenBefore(reading, clips, onPage)
  if (chosen) return { clips, subject: chosen }
  const all = [...onPage, ...alike]
  const clipsOf = await Promise.all(
    all.map(({ record }) => database.clips.where('about').equals(record.id).toArray())
  )
  for (const [index, candidate] of all.entries()) {
    const about = clipsOf[index] ?? []
    const meeting = meet(candidate, clips, about, reading)
    if ([candidate, ...asRead(candidate, about)].some((one) => isSame(reading, one, meeting)))
      return { clips, subject: candidate }
  }
  return { clips }
}

async function subjectsOf(database: Database, clips: Clip[]): Promise<Subject[]> {
  const ids = [...new Set(clips.flatMap((clip) => clip.about))]
  const subjects = await Promise.all(ids.map((id) => findKept(database, id)))
  return subjects.filter((subject) => subject !== undefined)
}

/** The client once switched this page to another kind ("Someone I know", "Product"): that choice stands. */
function chosenBefore(reading: PageReading, clips: Clip[], onPage: Subject[]): Subject | undefined {
  const last = clips[0]
  const only = onPage.length === 1 ? onPage[0] : undefined
  if (!last || !only || last.reading.kind !== reading.kind) return undefined
  const read =
    reading.kind === 'practitioner'
      ? ['people', 'practices']
      : [reading.kind === 'product' ? 'products' : 'advice']
  return read.includes(only.table) ? undefined : only
}

async function candidates(database: Database, reading: PageReading): Promise<Subject[]> {
  if (reading.kind === 'advice') return []
  const keys = matchingKeys(reading[reading.kind].fields)
  if (reading.kind === 'product') return sharingKeys(database, 'products', keys)
  const parties = [sharingKeys(database, 'people', keys), sharingKeys(database, 'practices', keys)]
  return (await Promise.all(parties)).flat()
}

/**
 * @param clips those of this page
 * @param about those about the candidate, of this page and of others
 */
function meet(candidate: Subject, clips: Clip[], about: Clip[], reading: PageReading): Meeting {
  const here = clips.filter((clip) => clip.about.includes(candidate.record.id))
  const sites = new Set(about.flatMap((clip) => clip.pageKeys.map(siteOf)))
  return {
    samePage: here.length > 0,
    alone: here.some((clip) => clip.about.length === 1),
    sameSite: pageKeys(reading.page).some((key) => sites.has(siteOf(key)))
  }
}

/**
 * A record by the names that pages gave it when they were about nobody else. The client may have renamed it since ("my
 * doctor"), and its pages, also under another address, still speak of the same one.
 */
function asRead(candidate: Subject, about: Clip[]): Subject[] {
  const names = about.flatMap(({ about: ids, reading }) =>
    ids.length === 1 && reading.kind !== 'advice' ? [reading[reading.kind].fields.name] : []
  )
  return [...new Set(names)].flatMap((name) =>
    name === undefined ? [] : [{ ...candidate, record: { ...candidate.record, name } } as Subject]
  )
}

function isSame(reading: PageReading, candidate: Subject, meeting: Meeting): boolean {
  if (reading.kind === 'advice') return candidate.table === 'advice' && meeting.samePage
  if (reading.kind === 'product')
    return candidate.table === 'products' && isSameProduct(reading.product.fields, candidate.record, meeting)
  if (candidate.table !== 'people' && candidate.table !== 'practices') return false
  // A page that now names several people is about the practice, even where its name touches one of theirs.
  const fields = reading.practitioner.fields
  if (candidate.table === 'people' && fields.partyKind === 'organization' && !meeting.alone) return false
  return isSameParty(fields, candidate.record, meeting)
}
