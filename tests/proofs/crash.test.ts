// First, since it gives Dexie its database.
import { allRows, freshWeb, practitionerReading, richWeb, somePicture } from '../db/web'
import { describe, expect, it } from 'vitest'
import { completeClip } from '@/db/complete'
import { careWebDatabase, type Database } from '@/db/database'
import { joinSubjects } from '@/db/join'
import { keepPage } from '@/db/keep'
import { keepListed } from '@/db/keep-listed'
import { takeProposals } from '@/db/proposals'
import { restoreRows } from '@/db/restore'
import { switchKind } from '@/db/switch-kind'
import { redoNext, undoFrom, undoLast } from '@/db/undo'
import { addByHand } from '@/db/add-by-hand'
import { writeField } from '@/db/write'
import type { Surroundings } from '@/domain/record'
import { readBackup, writeBackup } from '@/keeping/backup'
import { chanceFrom } from '../bench/invented-words'
import { crashing, type Fuse } from './breaking-database'
import { isFull, noteRuns, proofSeed } from './effort'

const ada = { name: 'Ada Moss', practice: 'Alder Clinic', fees: ['First visit: $240'] }
const page = practitionerReading(ada)
const list = {
  ...practitionerReading({}, 'https://clinic.example/team'),
  people: [{ name: 'Eli' }, { name: 'Finn' }]
}

/**
 * The calls at which a deed breaks, one after the other: each of them, or by the seed every fourth or so (a tenth would
 * leave too few of a short deed). They go on beyond all that a deed needs.
 */
function* breakingPoints(): Generator<number> {
  const chance = chanceFrom(proofSeed)
  for (let step = 1; ; step += isFull ? 1 : 1 + Math.floor(chance() * 7)) yield step
}

type Deed = (database: Database, surroundings: Surroundings) => Promise<unknown>
const deeds: [string, Deed][] = [
  ['keeping a known page', (...web) => keepPage(...web, 'clip-9', page)],
  [
    'keeping a new page',
    (...web) => keepPage(...web, 'clip-9', practitionerReading(ada, 'https://else.example/'))
  ],
  ['keeping from a list', (...web) => keepListed(...web, 'clip-list', list.people)],
  [
    'the text and picture that come after',
    (database) =>
      completeClip(database, 'clip-3', {
        text: { text: 'More.', passages: [] },
        picture: somePicture('picture-9')
      })
  ],
  [
    'adding by hand',
    (...web) =>
      addByHand(...web, [
        { kind: 'supporter', name: 'Ben' },
        { kind: 'practice', name: 'X' }
      ])
  ],
  ['typing', (...web) => writeField(...web, 'id-1', 'name', 'Ada')],
  [
    'taking proposals',
    async (database, surroundings) =>
      takeProposals(
        database,
        surroundings,
        (await database.proposals.toArray()).map(({ id }) => id)
      )
  ],
  ['switching', (...web) => switchKind(...web, 'id-1', 'clip-1', 'product')],
  [
    'joining',
    async (database, surroundings) => {
      const [one, other] = await database.people.toArray()
      await joinSubjects(database, surroundings, one?.id ?? '', other?.id ?? '')
    }
  ],
  ['undoing', (database) => undoLast(database)],
  ['undoing from the start', (database) => undoFrom(database, 1)],
  ['doing again', (database) => redoNext(database)]
]

/** A rich web through a connection that can break. */
async function brittleWeb(fuse: Fuse) {
  const web = await richWeb()
  await keepPage(web.database, web.surroundings, 'clip-list', list)
  await undoLast(web.database)
  await redoNext(web.database)
  await writeField(web.database, web.surroundings, 'id-1', 'name', 'Ada M.')
  await undoLast(web.database)
  web.database.close()
  const database = careWebDatabase(web.database.name)
  database.use(crashing(fuse))
  return { ...web, database }
}

describe('a deed that breaks off', () => {
  it.each(deeds)('%s: changes nothing, at whichever step it breaks', async (_name, deed) => {
    const fuse: Fuse = { left: 0 }
    const { database, surroundings } = await brittleWeb(fuse)
    const before = await allRows(database)
    let reached = 0
    for (const step of breakingPoints()) {
      fuse.left = step
      const isBroken = await deed(database, surroundings).then(
        () => false,
        (error: unknown) => {
          if (!String(error).includes('the browser was closed')) throw error
          return true
        }
      )
      fuse.left = 0
      if (!isBroken) break
      reached = step
      expect(await allRows(database)).toEqual(before)
    }
    expect(await allRows(database)).not.toEqual(before)
    expect(reached).toBeGreaterThan(isFull ? 3 : 0)
    noteRuns(reached)
  })

  it('a restore too, into an empty web and into one with rows', async () => {
    const reading = readBackup(await writeBackup((await richWeb()).database, '2026-12-31T12:00:00.000Z'))
    if (!reading.ok) throw new Error(reading.detail)
    for (const names of [[], ['Ben']]) {
      const fuse: Fuse = { left: 0 }
      const { database, surroundings } = freshWeb()
      database.use(crashing(fuse))
      const own = { ...surroundings, newId: () => crypto.randomUUID() }
      await addByHand(
        database,
        own,
        names.map((name) => ({ kind: 'supporter' as const, name }))
      )
      const before = await allRows(database)
      let reached = 0
      for (const step of breakingPoints()) {
        fuse.left = step
        const isBroken = await restoreRows(database, own, reading.backup.rows).then(
          () => false,
          () => true
        )
        fuse.left = 0
        if (!isBroken) break
        reached = step
        expect(await allRows(database)).toEqual(before)
      }
      expect(await allRows(database)).not.toEqual(before)
      expect(reached).toBeGreaterThan(isFull ? 29 : 20)
      noteRuns(reached)
    }
  })

  it('of keeping can be tried again with the same id, and again, and keeps once', async () => {
    const fuse: Fuse = { left: 0 }
    const { database, surroundings } = await brittleWeb(fuse)
    const [people, clips] = [await database.people.count(), await database.clips.count()]
    const other = practitionerReading({ name: 'Gus Lind' }, 'https://lind.example/')
    for (const step of breakingPoints()) {
      if (step >= 40) break
      fuse.left = step
      await keepPage(database, surroundings, 'clip-9', other).catch(() => undefined)
    }
    fuse.left = 0
    expect([await database.people.count(), await database.clips.count()]).toEqual([people + 1, clips + 1])
  })
})
