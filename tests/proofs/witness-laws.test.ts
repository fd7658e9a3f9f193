// First, since it gives Dexie its database.
import { freshWeb } from '../db/web'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { collectRows } from '@/db/backup'
import type { Database } from '@/db/database'
import { redoNext, redoOne, undoFrom, undoLast } from '@/db/undo'
import { actedTables } from '@/domain/tables'
import { Unaccounted } from '@/keeping/unaccounted'
import { missingRows, noteWitness } from '@/keeping/witness-notes'
import { anyDeed, doDeed } from '../db/deeds'
import { proofRuns, proofSeed } from './effort'

/*
 * The witness is written after the database, or not at all when the worker is stopped: a web that is ahead of it must never
 * be called damaged, whatever was done, undone and let go since. And of a row that is lost something always tells.
 */

afterEach(() => fakeBrowser.reset())

const turn = fc.oneof(
  { weight: 6, arbitrary: anyDeed },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const, 'note' as const) },
  { weight: 1, arbitrary: fc.record({ from: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ again: fc.nat(30) }) }
)

async function unaccounted(database: Database): Promise<number> {
  const look = new Unaccounted()
  for (const [table, rows] of Object.entries(await collectRows(database)))
    for (const row of rows) look.see(table, row)
  return look.count()
}

it('cries no wolf of a web that went on, and no lost row goes unseen', async () => {
  let lost = 0
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 25, size: 'max' }), fc.nat(), async (turns, which) => {
      const web = freshWeb()
      for (const one of turns) {
        if (one === 'note') await noteWitness(web.database)
        else if (one === 'undo') await undoLast(web.database)
        else if (one === 'redo') await redoNext(web.database)
        else if ('from' in one) await undoFrom(web.database, one.from)
        else if ('again' in one) await redoOne(web.database, one.again)
        else await doDeed(web, one)
        expect(await missingRows(web.database)).toBeUndefined()
        expect(await unaccounted(web.database)).toBe(0)
      }
      const rows = await collectRows(web.database)
      const all = actedTables.flatMap((table) => rows[table].map(({ id }) => ({ table, id })))
      const going = all[which % Math.max(1, all.length)]
      if (going) {
        lost += 1
        await web.database.table(going.table).delete(going.id)
        expect(await unaccounted(web.database)).toBeGreaterThan(0)
      }
      await web.database.delete()
    }),
    { numRuns: proofRuns(150), seed: proofSeed }
  )
  expect(lost).toBeGreaterThan(0)
}, 300_000)
