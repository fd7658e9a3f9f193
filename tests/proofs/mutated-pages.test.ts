import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { pageReadingSchema, textReadingSchema } from '@/domain/page-reading'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { openSavedPage } from '@/scripts/open-saved-page'
import { ownTime } from '../own-time'
import { proofRuns, proofSeed } from './effort'
import { keptPlaceholders } from './kept-placeholders'
import { mutatedPages } from './mutated-page'

/** Nobody waits longer; the whole of it, on a page that a person can meet. */
const patience = 3000

it(
  'a page that is cut, doubled, out of order, encoded wrongly or poisoned is read without a throw, in time, and stays as it was',
  { timeout: 1_800_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(mutatedPages(), async ({ url, bytes }) => {
        // What was read before is only let go between two turns: in one turn thousands of pages filled the memory, the
        // computer stood still for seconds at a page of 1 kB, and the proof broke off.
        await turn()
        const { document, close } = openSavedPage(bytes, url)
        try {
          const before = document.documentElement.outerHTML
          const read = () => {
            const start = ownTime()
            const reading = readPage(document, url)
            const text = readText(document, reading.kind)
            return { reading, text, spent: ownTime() - start }
          }
          const { reading, text, spent } = read()
          // What hangs does so again; a computer that stood still for a moment does not (once, at a page of 1 kB).
          if (spent >= patience) expect(read().spent).toBeLessThan(patience)
          expect(document.documentElement.outerHTML).toBe(before)
          expect(v.safeParse(pageReadingSchema, reading).issues ?? []).toEqual([])
          expect(v.safeParse(textReadingSchema, text).issues ?? []).toEqual([])
          expect(keptPlaceholders(reading, text)).toEqual([])
          expect(Object.keys(Object.prototype)).toEqual([])
        } finally {
          close()
        }
      }),
      { numRuns: proofRuns(9000), seed: proofSeed, endOnFailure: true }
    )
  }
)
