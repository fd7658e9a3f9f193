// First, since it gives Dexie its database.
import { allRows, freshWeb, keptRows } from '../db/web'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Database } from '@/db/database'
import { redoNext, redoOne, undoFrom, undoLast } from '@/db/undo'
import { bothColumn, stayColumn } from '@/domain/comparison-row'
import { subjectTables } from '@/domain/subject'
import { readBackup, restoreBackup, writeBackup } from '@/keeping/backup'
import { proofRuns, proofSeed } from './effort'
import { anyDeed, doDeed } from '../db/deeds'

const options = (full: number) => ({ numRuns: proofRuns(full), seed: proofSeed })
/** A proof runs as long as it takes; with all its runs, minutes. */
const patience = 300_000
const someDeeds = fc.array(anyDeed, { maxLength: 25, size: 'max' })
const madeAt = '2026-12-31T12:00:00.000Z'

describe('whatever was done', () => {
  it(
    'can be undone to the first moment and done again to the last',
    async () => {
      await fc.assert(
        fc.asyncProperty(someDeeds, async (deeds) => {
          const web = freshWeb()
          for (const deed of deeds) await doDeed(web, deed)
          const last = await keptRows(web.database)
          while (await undoLast(web.database));
          expect(Object.values(await keptRows(web.database)).flat()).toEqual([])
          while (await redoNext(web.database));
          expect(await keptRows(web.database)).toEqual(last)
          await web.database.delete()
        }),
        options(200)
      )
    },
    patience
  )

  it(
    'leaves nothing that points nowhere, wherever undo and redo were used between',
    async () => {
      const turn = fc.oneof(
        { weight: 5, arbitrary: anyDeed },
        { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
        { weight: 1, arbitrary: fc.record({ from: fc.nat(30) }) },
        { weight: 1, arbitrary: fc.record({ again: fc.nat(30) }) }
      )
      await fc.assert(
        fc.asyncProperty(fc.array(turn, { maxLength: 30, size: 'max' }), async (turns) => {
          const web = freshWeb()
          for (const one of turns) {
            if (one === 'undo') await undoLast(web.database)
            else if (one === 'redo') await redoNext(web.database)
            else if ('from' in one) await undoFrom(web.database, one.from)
            else if ('again' in one) await redoOne(web.database, one.again)
            else await doDeed(web, one)
            expect(await danglers(web.database)).toEqual([])
          }
          while (await undoLast(web.database));
          expect(Object.values(await keptRows(web.database)).flat()).toEqual([])
          await web.database.delete()
        }),
        options(150)
      )
    },
    patience
  )

  it(
    'comes back from a backup as it was, as one deed that can be undone',
    async () => {
      await fc.assert(
        fc.asyncProperty(someDeeds, fc.nat(5), async (deeds, undone) => {
          const web = freshWeb()
          for (const deed of deeds) await doDeed(web, deed)
          for (let round = 0; round < undone; round++) await undoLast(web.database)
          const text = await writeBackup(web.database, madeAt)
          const reading = readBackup(text)
          if (!reading.ok) throw new Error(reading.detail)
          const other = freshWeb()
          await restoreBackup(other.database, other.surroundings, reading.backup)
          const restored = await allRows(other.database)
          const isBare = Object.values(reading.backup.rows).flat().length === 0
          const before = await allRows(web.database)
          expect({ ...restored, history: restored.history?.slice(0, isBare ? 0 : -1) }).toEqual(before)
          while (await undoLast(other.database));
          expect(Object.values(await keptRows(other.database)).flat()).toEqual([])
          await redoNext(other.database)
          const again = await allRows(other.database)
          expect({ ...again, history: again.history?.slice(0, -1) }).toEqual({
            ...restored,
            history: restored.history?.slice(0, -1)
          })
          await Promise.all([web.database.delete(), other.database.delete()])
        }),
        options(200)
      )
    },
    patience
  )
})

const pointedAt = [
  'connections',
  'clips',
  'notes',
  'passages',
  'observations',
  'expectations',
  'comparisons',
  'visits',
  'questions'
] as const

/** What points to a row that is not there. */
async function danglers(database: Database): Promise<string[]> {
  // Two columns of a comparison are nobody: "Stay as I am" and "Both".
  const ids = new Set([stayColumn, bothColumn].map((column) => JSON.stringify(column)))
  for (const table of [...subjectTables, ...pointedAt])
    for (const id of await database.table(table).toCollection().primaryKeys()) ids.add(JSON.stringify(id))
  const rows = await keptRows(database)
  return Object.entries(rows).flatMap(([table, list]) =>
    list
      .flatMap((row) => {
        const found: {
          [key: string]: unknown
          about?: unknown
          columns?: unknown
          suggested?: { personId: string }[]
          personIds?: unknown
          asks?: unknown
        } = { ...(row as object) }
        const { partnerId, aboutId, clipId, personId, practiceId, becameId, fromId, toId, about } = found
        const { passageId, whoseId, coveredById, comparisonId, column, columns, suggested } = found
        return [
          partnerId,
          aboutId,
          clipId,
          personId,
          practiceId,
          becameId,
          fromId,
          toId,
          passageId,
          whoseId,
          coveredById,
          comparisonId,
          column,
          found['companionId'],
          found['productId'],
          found['suggestedById'],
          found['visitId'],
          ...[about, columns, found.personIds, found.asks].flatMap((these) =>
            Array.isArray(these) ? these : []
          ),
          ...(suggested ?? []).map((one) => one.personId)
        ]
      })
      .filter((id) => id !== undefined && !ids.has(JSON.stringify(id)))
      .map((id) => `${table} → ${String(id)}`)
  )
}
