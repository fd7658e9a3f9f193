import type { CalendarEvent, ChosenEvent } from '@/domain/calendar-event'
import type { Surroundings } from '@/domain/record'
import type { Visit } from '@/domain/visit'
import { act, type Writer } from './act'
import type { Database } from './database'
import './later-rows'
import { namesOf } from './own-texts'
import { goOn, stoppable, unwatched, type Running } from './running'

/** After so many it is told how far it is, and looked whether to go on. */
const told = 25

/** How an entry of a calendar stands to what is kept: not here, here as it is, or moved since. */
export type KnownAs = 'new' | 'same' | 'moved'

/** Of every entry how it stands, by what the calendar calls it. */
export async function knownEvents(
  database: Database,
  events: readonly CalendarEvent[]
): Promise<Map<string, KnownAs>> {
  const kept = await keptBy(database)
  return new Map(
    events.map((event) => {
      const visit = kept.get(event.calendarId)
      if (!visit || visit.removedAt !== undefined) return [event.calendarId, 'new']
      return [event.calendarId, visit.on === event.on && visit.time === event.time ? 'same' : 'moved']
    })
  )
}

/** Visits by what a calendar calls them: those that came from one, and those that were saved for one. */
async function keptBy(database: Database): Promise<Map<string, Visit>> {
  const all = await database.visits.toArray()
  return new Map([
    ...all.map((visit): [string, Visit] => [visit.id, visit]),
    ...all.flatMap((visit): [string, Visit][] =>
      visit.calendarId === undefined ? [] : [[visit.calendarId, visit]]
    )
  ])
}

/**
 * Makes visits of the entries that the client chose: one deed. An entry that was taken before is no second visit; it gets
 * the day and time that it has now, and one that was removed comes back. Of a stopped one nothing stays.
 * @returns how many there are now because of it; undefined when it was stopped
 */
export async function takeEvents(
  database: Database,
  surroundings: Surroundings,
  chosen: readonly ChosenEvent[],
  running: Running = unwatched
): Promise<number | undefined> {
  const people = [...new Set(chosen.flatMap(({ personId }) => personId ?? []))]
  const subject = await namesOf(database, people.slice(0, 3))
  return stoppable(running, undefined, () =>
    act(database, surroundings, { action: 'visit', subject }, async (writer) => {
      const kept = await keptBy(database)
      for (const [at, one] of chosen.entries()) {
        if (at % told === 0) {
          goOn(running)
          running.onDone(at)
        }
        await takeEvent(writer, kept, one)
      }
      goOn(running)
      return chosen.length
    })
  )
}

async function takeEvent(writer: Writer, kept: Map<string, Visit>, { event, personId }: ChosenEvent) {
  const { calendarId, on, time, minutes, title, place } = event
  const when = { on, time, minutes }
  const visit = kept.get(calendarId)
  if (visit) return writer.set('visits', visit.id, { ...when, removedAt: undefined })
  // With nobody whom it could name, the title is all that says whom it is with.
  const where = [personId === undefined ? title : '', place].filter(Boolean).join(', ')
  const row: Visit = {
    id: writer.newId(),
    createdAt: writer.now,
    changedAt: writer.now,
    personIds: personId === undefined ? [] : [personId],
    calendarId,
    on,
    ...(time !== undefined && { time }),
    ...(minutes !== undefined && { minutes }),
    ...(where !== '' && { place: where }),
    asks: []
  }
  await writer.add('visits', row)
  kept.set(calendarId, row)
}
