import * as v from 'valibot'
import { computed } from 'vue'
import { knownEvents, takeEvents, type KnownAs } from '@/db/calendar'
import { linesOf, type SubjectLine } from '@/db/lines'
import { chosenEventSchema, type CalendarEvent, type ChosenEvent } from '@/domain/calendar-event'
import { whomOf } from '@/domain/calendar-match'
import type { CalendarProblem, CalendarReading } from '@/formats/calendar-read'
import { writeCalendar, type CalendarEntry } from '@/formats/calendar-write'
import { useCareWeb } from './care-web'
import { useForeignFiles } from './foreign-files'
import { useLongWork } from './long-work'

export type { CalendarReading }

/** An entry of a calendar as it is shown before anything is kept. */
export interface ShownEvent {
  event: CalendarEvent
  known: KnownAs
  /** Whom it names, as far as that can be told. */
  personId?: string
}
export type CalendarLook =
  | { ok: true; events: ShownEvent[]; people: SubjectLine[]; leftOut: number }
  | { ok: false; problem: CalendarProblem | 'stopped' | 'too-long' }

type Unread = Extract<CalendarLook, { ok: false }>['problem']
const problemOf = (kind: string): Unread =>
  kind === 'too-large' || kind === 'too-long' || kind === 'stopped' ? kind : 'not-a-calendar'

/** A visit as a file for a calendar, and visits out of such a file. */
export function useCalendar() {
  const { database, surroundings } = useCareWeb()
  const files = useForeignFiles()
  const keeping = useLongWork()

  async function lookAt(reading: CalendarReading): Promise<CalendarLook> {
    if (!reading.ok) return reading
    const people = await linesOf(database, ['people', 'practices'])
    const known = await knownEvents(database, reading.events)
    const events = reading.events.map((event): ShownEvent => {
      const personId = whomOf(event.title, people)
      return {
        event,
        known: known.get(event.calendarId) ?? 'new',
        ...(personId !== undefined && { personId })
      }
    })
    return { ok: true, events, people, leftOut: reading.leftOut }
  }
  return {
    write: (entry: CalendarEntry) => writeCalendar(entry, surroundings.now()),
    /** Of what is read, or kept. */
    progress: computed(() => files.progress.value ?? keeping.progress.value),
    isBusy: keeping.isBusy,
    stop: () => {
      files.stop()
      keeping.stop()
    },
    /** What is in a file; nothing is kept of it. */
    look: async (file: File): Promise<CalendarLook> => {
      const read = await files.read(file)
      if (read.kind === 'calendar') return lookAt(read.reading)
      return { ok: false, problem: problemOf(read.kind) }
    },
    lookAt,
    /** How many are kept; undefined when it was stopped, which leaves nothing of it. */
    keep: (chosen: readonly ChosenEvent[]): Promise<number | undefined> =>
      keeping.run(chosen.length, undefined, (running) =>
        takeEvents(database, surroundings, v.parse(v.array(chosenEventSchema), chosen), running)
      )
  }
}
