import type { ActionName } from '@/domain/change'
import type { Ring, Sector } from '@/domain/partnership'
import type { Surroundings } from '@/domain/record'
import type { ActedTable } from '@/domain/tables'
import { titleOf } from '@/domain/page-reading'
import { nameOf } from '@/domain/subject'
import { actAbout, type Writer } from './act'
import type { Database } from './database'
import './later-rows'
import { goOn, slice, stoppable, type Running } from './running'
import { findSubject } from './subjects'

export interface Named {
  table: ActedTable
  id: string
}

/** So many names stand in history; the screen counts the others. */
const namesTold = 3

/**
 * One deed for a whole lot: one transaction, one entry in history, one undo. A stopped one is given up by the database
 * itself, so that nothing of it stays: there is no half that would have to be taken back.
 * @returns whether it was done to the end
 */
async function together<T>(
  database: Database,
  surroundings: Surroundings,
  action: ActionName,
  all: readonly T[],
  parts: {
    nameFor: (one: T) => Promise<string>
    write: (writer: Writer, some: T[]) => Promise<void>
    running: Running
  }
): Promise<boolean> {
  const { nameFor, write, running } = parts
  return stoppable(running, false, async () => {
    await actAbout(database, surroundings, { action }, async (writer) => {
      const names: string[] = []
      for (const one of all.slice(0, namesTold)) names.push(shortened(await nameFor(one)))
      for (let from = 0; from < all.length; from += slice) {
        goOn(running)
        await write(writer, all.slice(from, from + slice))
        running.onDone(Math.min(all.length, from + slice))
      }
      goOn(running)
      return names.join(', ')
    })
    return true
  })
}

/** Removes many at once; they can be brought back. */
export function removeSeveral(
  database: Database,
  surroundings: Surroundings,
  all: readonly Named[],
  running: Running
): Promise<boolean> {
  return together(database, surroundings, 'remove', all, {
    running,
    nameFor: ({ table, id }) => nameIn(database, table, id),
    write: (writer, some) => setRemoved(writer, some, writer.now)
  })
}

/** Brings back what was removed. */
export function bringBack(
  database: Database,
  surroundings: Surroundings,
  all: readonly Named[],
  running: Running
): Promise<boolean> {
  return together(database, surroundings, 'bring-back', all, {
    running,
    nameFor: ({ table, id }) => nameIn(database, table, id),
    write: (writer, some) => setRemoved(writer, some, undefined)
  })
}

/** Puts many into another part of the web, or nearer or further. */
export function placeSeveral(
  database: Database,
  surroundings: Surroundings,
  partnerIds: readonly string[],
  place: { sector: Sector } | { ring: Ring },
  running: Running
): Promise<boolean> {
  return together(database, surroundings, 'place', partnerIds, {
    running,
    nameFor: (id) => nameIn(database, 'people', id),
    write: async (writer, some) => {
      const found = await database.partnerships.where('partnerId').anyOf(some).toArray()
      await writer.setAll(
        'partnerships',
        found.map(({ id }) => ({ id, fields: place }))
      )
    }
  })
}

/** Three names fit into one line of history, so that those who are only counted are not among the named. */
const shortened = (name: string) => (name.length > 18 ? `${name.slice(0, 17).trimEnd()}…` : name)

async function setRemoved(
  writer: Writer,
  some: readonly Named[],
  removedAt: string | undefined
): Promise<void> {
  for (const table of new Set(some.map((one) => one.table)))
    await writer.setAll(
      table,
      some.filter((one) => one.table === table).map(({ id }) => ({ id, fields: { removedAt } }))
    )
}

/** What history calls a row. */
async function nameIn(database: Database, table: ActedTable, id: string): Promise<string> {
  if (table === 'clips') {
    const clip = await database.clips.get(id)
    return clip ? titleOf(clip.reading) : ''
  }
  if (table === 'passages') return (await database.passages.get(id))?.exact.slice(0, 60) ?? ''
  if (table === 'notes') return (await database.notes.get(id))?.text.slice(0, 60) ?? ''
  if (table === 'observations') return (await database.observations.get(id))?.sentence.slice(0, 60) ?? ''
  if (table === 'expectations') return (await database.expectations.get(id))?.what.slice(0, 60) ?? ''
  if (table === 'comparisons') return (await database.comparisons.get(id))?.name ?? ''
  const subject = await findSubject(database, id)
  return subject ? nameOf(subject) : ''
}
