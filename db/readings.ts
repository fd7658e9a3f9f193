import type { Member } from '@/domain/member'
import type { Reading, ReadFrom } from '@/domain/readings/reading'
import { readingsOf } from '@/domain/readings/readings'
import type { Surroundings } from '@/domain/record'
import { act } from './act'
import type { Database } from './database'
import { everyone } from './everyone'
import './later-rows'

/** What the web says of itself now. */
export async function readingsNow(database: Database, now: string): Promise<Reading[]> {
  const members: Member[] = await everyone(database)
  const { partnerships, people, practices, products, connections, notExpected } = database
  const { expectations, questions, qualities, snapshots, readingsAside, rhythms, visits, takings } = database
  const { reviews, decisions } = database
  const from: ReadFrom = {
    now,
    members,
    partnerships: await partnerships.toArray(),
    parties: [...(await people.toArray()), ...(await practices.toArray())],
    products: await products.toArray(),
    connections: await connections.toArray(),
    notExpected: await notExpected.toArray(),
    expectations: await expectations.toArray(),
    questions: await questions.toArray(),
    qualities: await qualities.toArray(),
    snapshots: await snapshots.toArray(),
    rhythms: (await rhythms.toArray()).filter(({ removedAt }) => removedAt === undefined),
    visits: await visits.toArray(),
    takings: await takings.toArray(),
    reviews: await reviews.toArray(),
    decisions: await decisions.toArray()
  }
  return readingsOf(from, await readingsAside.toArray())
}

/**
 * Sets a reading aside.
 * @param forGood it never comes again
 * @param sentence what it said, for history
 */
export async function setReadingAside(
  database: Database,
  surroundings: Surroundings,
  key: string,
  forGood: boolean,
  sentence: string
): Promise<void> {
  await act(database, surroundings, { action: 'reading', subject: sentence }, async (writer) => {
    const times = { createdAt: writer.now, changedAt: writer.now }
    const row = { id: writer.newId(), ...times, reading: key }
    await writer.add('readingsAside', forGood ? { ...row, forGood } : row)
  })
}
