import type { ActedTable } from '@/domain/tables'
import { subjectTables, type SubjectTable } from '@/domain/subject'
import type { RemovableTable } from '@/domain/removal'
import type { Database } from './database'
import './later-rows'
import { takeVisits, unhangVisits } from './hanging-visits'
import { takeWords, unhangWords } from './hanging-words'
import { removedRows } from './removed'
import { forgetInSnapshots } from './snapshots'

export interface Going {
  table: RemovableTable
  id: string
}
type GoingTable = ActedTable | 'clipTexts' | 'pictures' | 'files'
/** Rows that go together, by table. */
export type GoingRows = Map<GoingTable, Set<string>>

const isSubjectTable = (table: string): table is SubjectTable =>
  (subjectTables as readonly string[]).includes(table)

/**
 * Everything that hangs on what goes for good and means nothing without it: a partnership, notes, what became it, what
 * it was tied to; the text, picture, file and passages of a clip.
 */
export async function hangingOn(database: Database, all: readonly Going[]): Promise<GoingRows> {
  const rows: GoingRows = new Map()
  const take = (table: GoingTable, ids: Iterable<string>) => {
    const set = rows.get(table) ?? new Set()
    for (const id of ids) set.add(id)
    rows.set(table, set)
  }
  for (const { table, id } of all) take(table, [id])
  for (const table of subjectTables) await takeWhatBecame(database, table, rows, take)
  const subjects = subjectTables.flatMap((table) => [...(rows.get(table) ?? [])])
  const clips = [...(rows.get('clips') ?? [])]
  const ids = (found: { id: string }[]) => found.map((one) => one.id)
  take('partnerships', ids(await database.partnerships.where('partnerId').anyOf(subjects).toArray()))
  take('passages', ids(await database.passages.where('clipId').anyOf(clips).toArray()))
  take('proposals', ids(await database.proposals.where('aboutId').anyOf(subjects).toArray()))
  take('proposals', ids(await database.proposals.where('clipId').anyOf(clips).toArray()))
  take(
    'notes',
    ids(
      await database.notes
        .where('aboutId')
        .anyOf([...subjects, ...clips])
        .toArray()
    )
  )
  for (const end of ['fromId', 'toId'])
    take('connections', ids(await database.connections.where(end).anyOf(subjects).toArray()))
  const goingIn = (table: GoingTable) => [...(rows.get(table) ?? [])]
  await takeWords(database, subjects, goingIn, take)
  await takeVisits(database, subjects, goingIn, take)
  take('clipTexts', clips)
  // A file is named by the one clip that it was kept as.
  for (const clip of await database.clips.bulkGet(clips))
    if (clip?.fileId !== undefined) take('files', [clip.fileId])
  take('pictures', await picturesOf(database, rows))
  return rows
}

/** A record that became one of those that go is only its earlier form: kept, it would point to nothing. */
async function takeWhatBecame(
  database: Database,
  table: SubjectTable,
  rows: GoingRows,
  take: (table: SubjectTable, ids: string[]) => void
): Promise<void> {
  const earlier = (await removedRows(database, table)).filter((row) => row.becameId !== undefined)
  for (let found = -1; found !== 0;) {
    const going = new Set(subjectTables.flatMap((one) => [...(rows.get(one) ?? [])]))
    const more = earlier.filter((row) => !going.has(row.id) && going.has(row.becameId ?? ''))
    take(
      table,
      more.map((row) => row.id)
    )
    found = more.length
  }
}

/** The pictures that nothing shows any more: a picture is shown by its clip and by whom that clip is about. */
async function picturesOf(database: Database, rows: GoingRows): Promise<string[]> {
  const pictures = new Set<string>()
  const about = new Set<string>()
  const stays = (table: ActedTable, id: string) => !rows.get(table)?.has(id)
  for (const clip of await database.clips.bulkGet([...(rows.get('clips') ?? [])])) {
    if (clip?.pictureId !== undefined) pictures.add(clip.pictureId)
    for (const id of clip?.about ?? []) about.add(id)
  }
  for (const table of subjectTables)
    for (const row of await database.table(table).bulkGet([...(rows.get(table) ?? [])])) {
      if (row?.pictureId === undefined) continue
      pictures.add(row.pictureId)
      about.add(row.id)
    }
  if (pictures.size === 0) return []
  for (const clip of await database.clips
    .where('about')
    .anyOf([...about])
    .distinct()
    .toArray()) {
    for (const id of clip.about) about.add(id)
    if (clip.pictureId !== undefined && stays('clips', clip.id)) pictures.delete(clip.pictureId)
  }
  for (const table of subjectTables)
    for (const row of await database.table(table).bulkGet([...about]))
      if (row?.pictureId !== undefined && stays(table, row.id)) pictures.delete(row.pictureId)
  return [...pictures]
}

/** Takes away what pointed to rows that are gone, from rows that stay. Not a deed: it can't be undone either. */
export async function unhang(database: Database, rows: GoingRows): Promise<void> {
  const gone = new Set([...rows].flatMap(([table, ids]) => (isSubjectTable(table) ? [...ids] : [])))
  const all = [...gone]
  await database.passages
    .where('personId')
    .anyOf(all)
    .modify((passage) => delete passage.personId)
  await database.clips
    .where('about')
    .anyOf(all)
    .distinct()
    .modify((clip) => {
      clip.about = clip.about.filter((id) => !gone.has(id))
    })
  await forgetInSnapshots(database, gone)
  await unhangWords(database, gone, rows.get('passages') ?? new Set())
  await unhangVisits(database, gone, rows.get('visits') ?? new Set(), rows.get('questions') ?? new Set())
  const practices = rows.get('practices') ?? new Set()
  if (practices.size > 0)
    await database.people
      .where('practiceId')
      .anyOf([...practices])
      .modify((person) => delete person.practiceId)
  const clips = rows.get('clips') ?? new Set()
  const about = (await database.clips.bulkGet([...clips])).flatMap((clip) => clip?.about ?? [])
  await database.notes
    .where('aboutId')
    .anyOf(about)
    .modify((note) => {
      if (clips.has(note.clipId ?? '')) delete note.clipId
    })
}
