import * as v from 'valibot'
import { everySoOften } from '@/browser/alarms'
import { answerOwnPages } from '@/browser/own-messages'
import { ownWeb, type Database } from '@/db/database'
import { followRows } from '@/db/follow'
import { safetyAskSchema } from '@/messages/safety'
import { lookThrough } from './look-through'
import { openOwnWebIfThere } from './own-web'
import { takeCopyIfDue } from './safety-copies/take'
import { quietly } from './witness'
import { noteWitness, type Missing } from './witness-notes'

/** How often the worker looks whether a copy is due, in minutes: nothing is done when nothing has changed. */
const rhythm = 15
/** Rest after the last change before a copy is begun, in milliseconds: nobody is in mid-word. */
const rest = 4000

/**
 * The worker's part in keeping what is kept safe: it remembers the web outside of the database after each change that it
 * hears of while it is awake, and takes safety copies.
 */
export function keepSafe(): void {
  const settle = settled(() => void withOwnWeb(noteAndCopy))
  followRows({ name: ownWeb }, ['history'], settle)
  everySoOften('safety-copy', rhythm, () => void withOwnWeb(takeCopyIfDue))
  answerOwnPages((message) => {
    const asked = v.safeParse(safetyAskSchema, message)
    if (!asked.success) return undefined
    if (asked.output.say === 'look-through') return withOwnWeb(lookedThrough)
    settle()
    return Promise.resolve(null)
  })
}

function settled(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(work, rest)
  }
}

async function noteAndCopy(database: Database): Promise<void> {
  await noteWitness(database)
  await takeCopyIfDue(database)
}

async function lookedThrough(database: Database): Promise<Missing | null> {
  const look = await lookThrough(database)
  return look.whole === false ? look.missing : null
}

/** The worker holds no database open: a newer version of us must not wait for it. */
async function withOwnWeb<T>(work: (database: Database) => Promise<T>): Promise<T | null> {
  const opening = await openOwnWebIfThere()
  if (!opening?.ok) return null
  const answer = await quietly(() => work(opening.database))
  opening.database.close()
  return answer ?? null
}
