// First, since it gives Dexie its database.
import { freshWeb, keptRows } from '../db/web'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Database } from '@/db/database'
import { undoLast } from '@/db/undo'
import { isSame, ownWords } from '@/domain/merging'
import { actedTables } from '@/domain/tables'
import { restoreBackup } from '@/keeping/backup'
import { readBackupFile } from '@/keeping/read-file'
import { sealedBytes } from '../formats/sealed-bytes'
import { anyDeed, doDeed } from '../db/deeds'
import { proofRuns, proofSeed } from './effort'

const options = (full: number) => ({ numRuns: proofRuns(full), seed: proofSeed })
const patience = 900_000
const madeAt = '2026-12-31T12:00:00.000Z'
type Web = ReturnType<typeof freshWeb>

/** One of two browsers: what it makes has ids of its own. */
function browser(letter: string): Web {
  const web = freshWeb()
  const { newId, ...rest } = web.surroundings
  return { ...web, surroundings: { ...rest, newId: () => `${letter}-${newId()}` } }
}
const bytesOf = async ({ database }: Web) => sealedBytes(database, madeAt)

async function carry(from: Web, to: Web): Promise<void> {
  const reading = await readBackupFile(new Blob([await bytesOf(from)]))
  if (!reading.ok) throw new Error(`${reading.problem}: ${reading.detail}`)
  await restoreBackup(to.database, to.surroundings, reading.backup)
}

describe('whatever was done', () => {
  it(
    'goes out and comes in and goes out again as the same bytes',
    async () => {
      const deeds = fc.array(anyDeed, { minLength: 1, maxLength: 25, size: 'max' })
      await fc.assert(
        fc.asyncProperty(deeds, fc.nat(4), async (some, undone) => {
          const [one, other] = [freshWeb(), freshWeb()]
          for (const deed of some) await doDeed(one, deed)
          for (let round = 0; round < undone; round++) await undoLast(one.database)
          const first = await bytesOf(one)
          await carry(one, other)
          // The restore is the one deed that the file could not know.
          await other.database.history
            .filter(({ action, came }) => action === 'restore' && came !== undefined)
            .delete()
          expect(new TextDecoder().decode(await bytesOf(other))).toBe(new TextDecoder().decode(first))
          await Promise.all([one.database.delete(), other.database.delete()])
        }),
        options(250)
      )
    },
    patience
  )

  it(
    'in two browsers comes together without losing a word of either, and can be taken back',
    async () => {
      const turn = fc.record({ at: fc.constantFrom('one', 'other'), deed: anyDeed, carries: fc.nat(5) })
      await fc.assert(
        fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 16, size: 'max' }), async (turns) => {
          const webs = { one: browser('a'), other: browser('b') }
          for (const { at, deed, carries } of turns) {
            await doDeed(webs[at], deed)
            if (carries > 0) continue
            const [from, to] = at === 'one' ? [webs.one, webs.other] : [webs.other, webs.one]
            const lastNumber = Number(await to.database.history.orderBy('number').lastKey())
            const before = { there: await wordsIn(from.database), here: await wordsIn(to.database) }
            const kept = await keptRows(to.database)
            await carry(from, to)
            const known = await knownIn(to.database, from.database)
            for (const [place, value] of [...before.there, ...before.here])
              expect(
                known.get(place)?.some((one) => isSame(one, value)),
                `${place}: ${String(value)}`
              ).toBe(true)
            const last = await to.database.history.orderBy('number').last()
            // Into an empty web the whole history came; and where all was here already, there is no deed to take back.
            if (last?.came !== undefined || last?.number === lastNumber) continue
            await undoLast(to.database)
            expect(await keptRows(to.database)).toEqual(kept)
            await carry(from, to)
          }
          await Promise.all([webs.one.database.delete(), webs.other.database.delete()])
        }),
        options(200)
      )
    },
    patience
  )
})

/** Every word of a person in a web, by its place. */
async function wordsIn(database: Database): Promise<Map<string, unknown>> {
  const words = new Map<string, unknown>()
  for (const table of actedTables)
    for (const row of (await database.table(table).toArray()) as Record<string, unknown>[])
      for (const field of ownWords[table])
        if (row[field] !== undefined && row[field] !== '')
          words.set(`${table} ${String(row.id)} ${field}`, row[field])
  return words
}

/** What can still be found for each place: what stands, what is offered, and what someone moved on from. */
async function knownIn(...databases: Database[]): Promise<Map<string, unknown[]>> {
  const known = new Map<string, unknown[]>()
  const add = (place: string, value: unknown) => known.set(place, [...(known.get(place) ?? []), value])
  for (const database of databases) {
    for (const [place, value] of await wordsIn(database)) if (database === databases[0]) add(place, value)
    for (const { steps } of await database.history.toArray())
      for (const step of steps)
        if (step.did === 'set') {
          add(`${step.table} ${step.id} ${step.field}`, step.before)
          add(`${step.table} ${step.id} ${step.field}`, step.after)
        }
    const partnerships = await database.partnerships.toArray()
    for (const { aboutId, field, after } of await database.proposals.toArray())
      for (const table of actedTables) {
        add(`${table} ${aboutId} ${field}`, after)
        const own = partnerships.find(({ partnerId }) => partnerId === aboutId)
        if (field === 'whatFor' && own) add(`partnerships ${own.id} ${field}`, after)
      }
  }
  return known
}
