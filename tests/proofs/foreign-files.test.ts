// First, since it gives Dexie its database.
import { allRows, freshWeb, richWeb } from '../db/web'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addByHand } from '@/db/add-by-hand'
import { lockBackup, newBackupKey } from '@/formats/backup-file'
import { joinedBytes } from '@/formats/chunks'
import { gzip } from '@/formats/gzip'
import { readBackupFile, type FileReading } from '@/keeping/read-file'
import { bytesOf as bytesOfFile, sealedBytes } from '../formats/sealed-bytes'
import { ownTime } from '../own-time'
import { proofRuns, proofSeed } from './effort'

/** A proof runs as long as it takes; with all its runs, minutes. */
const patience = 900_000
/** So long may one file take to be read or refused, in milliseconds. */
const longest = 2000

let plain: Uint8Array<ArrayBuffer>
let packed: Uint8Array<ArrayBuffer>
let locked: Uint8Array<ArrayBuffer>
let key = ''
beforeAll(async () => {
  const { database } = await richWeb()
  plain = await sealedBytes(database)
  packed = joinedBytes(await gzip([plain], 1))
  const made = await newBackupKey()
  key = made.identity
  locked = await bytesOfFile(await lockBackup([plain], { by: 'key', recipient: made.recipient }))
})

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytesOf = (words: string) => new TextEncoder().encode(words)
const whole = { plain: () => plain, packed: () => packed, locked: () => locked }
const kind = fc.constantFrom('plain', 'packed', 'locked')

/** Reads a file as it would be read after it was chosen, and looks at the clock. */
async function read(bytes: Uint8Array<ArrayBuffer>): Promise<FileReading> {
  const start = ownTime()
  const reading = await readBackupFile(new Blob([bytes]), { key })
  expect(ownTime() - start).toBeLessThan(longest)
  return reading
}
const isSame = (a: Uint8Array, b: Uint8Array) =>
  a.length === b.length && a.every((byte, at) => byte === b[at])

describe('a file that is no whole backup of ours', () => {
  const laws: [string, number, fc.Arbitrary<Uint8Array<ArrayBuffer>>][] = [
    [
      'cut short anywhere',
      6000,
      fc
        .tuple(kind, fc.double({ min: 0, max: 0.999, noNaN: true }))
        .map(([of, share]) => whole[of]().slice(0, share * whole[of]().length))
    ],
    [
      'with bytes changed',
      8000,
      fc
        .tuple(
          kind,
          fc.array(
            fc.tuple(fc.double({ min: 0, max: 0.9999, noNaN: true }), fc.integer({ min: 1, max: 255 })),
            { minLength: 1, maxLength: 4 }
          )
        )
        .map(([of, changes]) => {
          const bytes = whole[of]().slice()
          for (const [share, by] of changes) {
            const at = Math.floor(share * bytes.length)
            bytes[at] = (bytes[at] ?? 0) ^ by
          }
          return bytes
        })
    ],
    ['of any bytes', 2000, fc.uint8Array({ maxLength: 3000 }).map((bytes) => new Uint8Array(bytes))],
    ['of any text', 1500, fc.string({ maxLength: 2000, unit: 'binary' }).map(bytesOf)],
    ['of any JSON', 1500, fc.json({ maxDepth: 6 }).map(bytesOf)],
    [
      'that begins as ours and goes on as anything',
      1500,
      fc
        .json({ maxDepth: 4 })
        .map((json) => bytesOf(`{"format":"care-web-backup","seal":"sha256","version":5,"tables":${json}`))
    ],
    [
      'nested without end, or with a forbidden key',
      500,
      fc
        .tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom('[', '{"a":', '{"__proto__":'))
        .map(([depth, open]) =>
          bytesOf(text(plain).replace('"tables":{', `"tables":{"people":${open.repeat(depth)}`))
        )
    ]
  ]

  it.each(laws)(
    '%s is refused, soon, with a word of its own',
    async (_what, full, files) => {
      await fc.assert(
        fc.asyncProperty(files, async (bytes) => {
          const isOurs = Object.values(whole).some((one) => isSame(one(), bytes))
          const reading = await read(bytes)
          // A gzip has bytes in its head that say nothing of what is in it: what comes out then is what was put in.
          if (reading.ok && !isOurs) expect(await contentOf(bytes)).toBe(text(plain))
          else if (!reading.ok) expect(reading.problem).toBeTruthy()
        }),
        { numRuns: proofRuns(full), seed: proofSeed }
      )
    },
    patience
  )

  it('changes nothing: reading touches no web', async () => {
    const { database, surroundings } = freshWeb()
    await addByHand(database, surroundings, [{ kind: 'supporter', name: 'Ben' }])
    const before = await allRows(database)
    for (const bytes of [plain.slice(0, 5000), locked.slice(0, 900), bytesOf('{}')]) await read(bytes)
    expect(await allRows(database)).toEqual(before)
  })
})

/** What the gzip holds, past all of our own code. */
async function contentOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { gunzipSync } = await import('node:zlib')
  return gunzipSync(bytes).toString()
}
