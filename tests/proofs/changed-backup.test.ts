// First, since it gives Dexie its database.
import { allRows, freshWeb, richWeb } from '../db/web'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBackup } from '@/formats/backup'
import { restoreBackup, writeBackup } from '@/keeping/backup'
import { proofRuns, proofSeed } from './effort'

/** A proof runs as long as it takes; with all its runs, minutes. */
const patience = 300_000

let whole = ''
beforeAll(async () => {
  whole = await writeBackup((await richWeb()).database, '2026-12-31T12:00:00.000Z')
})

describe('a backup that was changed anyhow', () => {
  it(
    'knows a backup of ours that was cut short, wherever',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 40, max: whole.length - 3 }), (length) => {
          expect(readBackup(whole.slice(0, length))).toMatchObject({ ok: false, problem: 'damaged' })
        }),
        { numRuns: proofRuns(500), seed: proofSeed }
      )
    },
    patience
  )

  it(
    'is read or refused, never thrown at; refused, it changes nothing',
    async () => {
      const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constant('x'.repeat(100_000)), fc.double())
      const places = fc.array(fc.nat(), { minLength: 1, maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(places, value, async (way, junk) => {
          const backup = JSON.parse(whole) as object
          mutate(backup, way, junk)
          const { database, surroundings } = freshWeb()
          const reading = readBackup(JSON.stringify(backup))
          if (reading.ok) await restoreBackup(database, surroundings, reading.backup)
          else expect(Object.values(await allRows(database)).flat()).toEqual([])
          await database.delete()
        }),
        { numRuns: proofRuns(600), seed: proofSeed }
      )
    },
    patience
  )

  it(
    'is read or refused when its letters are changed',
    () => {
      fc.assert(
        fc.property(fc.nat(whole.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, letters) => {
          readBackup(whole.slice(0, at) + letters + whole.slice(at + letters.length))
        }),
        { numRuns: proofRuns(3000), seed: proofSeed }
      )
    },
    patience
  )
})

/** Walks down by the numbers and puts the junk where it arrives. */
function mutate(root: object, way: number[], junk: unknown): void {
  let place: object = root
  for (const [index, turn] of way.entries()) {
    const keys = Object.keys(place)
    const key = keys[turn % Math.max(1, keys.length)] ?? 'new'
    const next: unknown = (place as Record<string, unknown>)[key]
    if (index === way.length - 1 || typeof next !== 'object' || next === null) {
      ;(place as Record<string, unknown>)[key] = junk
      return
    }
    place = next
  }
}
