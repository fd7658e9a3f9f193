import * as v from 'valibot'
import type { Database } from '@/db/database'
import { readSetting, writeSetting } from '@/db/drafts'
import { membersTouched } from '@/db/everyone'
import { bySector, isMemberSort, type Member, type MemberSort } from '@/domain/member'
import { sectors } from '@/domain/partnership'

/** More than the first screen shows; a web with fewer is read at once, with nothing remembered. */
export const firstScreenSize = 60
/** From how many on it is felt that all are read before the first is shown. */
const longList = 300
const lookId = 'web-first-look'
const sortId = 'web-sort'

const sectorCounts = v.record(v.picklist(sectors), v.number())
export type SectorCounts = v.InferOutput<typeof sectorCounts>
const lookSchema = v.object({ ids: v.array(v.string()), counts: sectorCounts })

/**
 * Who stood on the first screen of a long list the last time, and how many stood in each part. Only ids are remembered:
 * the rows are read anew, so what is shown is what is kept now; order and counts are put right when all are read.
 */
export async function readFirstLook(
  database: Database
): Promise<{ sort: MemberSort; members: Member[]; counts: SectorCounts }> {
  const [sort, look] = await Promise.all([readSetting(database, sortId), readSetting(database, lookId)])
  const known = v.safeParse(lookSchema, look)
  const { ids, counts } = known.success ? known.output : { ids: [], counts: {} }
  const found = new Map(
    (ids.length > 0 ? await membersTouched(database, [], ids) : []).map((one) => [one.id, one])
  )
  const members = ids.map((id) => found.get(id)).filter((one) => one !== undefined)
  return { sort: isMemberSort(sort) ? sort : 'closest', members, counts }
}

/** @param sorted everyone, in the order they are shown */
export async function writeFirstLook(database: Database, sorted: readonly Member[]): Promise<void> {
  const sections = sorted.length > longList ? bySector(sorted) : []
  const ids = sections
    .flatMap((section) => section.members.slice(0, firstScreenSize))
    .slice(0, firstScreenSize)
    .map((one) => one.id)
  const counts = Object.fromEntries(sections.map(({ sector, members }) => [sector, members.length]))
  const known = v.safeParse(lookSchema, await readSetting(database, lookId))
  const before = known.success ? known.output : { ids: [], counts: {} }
  if (JSON.stringify(before) !== JSON.stringify({ ids, counts }))
    await writeSetting(database, lookId, { ids, counts })
}

export const writeWebSort = (database: Database, sort: MemberSort) => writeSetting(database, sortId, sort)
