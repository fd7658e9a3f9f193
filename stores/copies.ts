import { shallowRef } from 'vue'
import { shareableRows } from '@/db/shareable'
import {
  hopesOf,
  sharedWeb,
  type ShareableRows,
  type ShareChoices,
  type SharedWeb
} from '@/domain/shared-web'
import { useCareWeb } from './care-web'
import { useLive } from './live'

export { writeCalendarOf } from '@/formats/calendar-write'
export { peopleAsCsv, csvColumns, type CsvColumn } from '@/formats/care-csv'
export { toFhir } from '@/formats/fhir'
export { markdownFiles, zipped } from '@/formats/markdown-folder'
export { toVcards, type CardVersion } from '@/formats/vcard'

const none: ShareableRows = {
  people: [],
  practices: [],
  partnerships: [],
  takings: [],
  visits: [],
  products: [],
  advice: [],
  expectations: [],
  clips: []
}

/** What copies for others are made of, live. */
export function useCopies() {
  const { database, surroundings } = useCareWeb()
  const withPages = shallowRef(false)
  const { value, ready, problem } = useLive(() => shareableRows(database, withPages.value), none, [withPages])
  return {
    ready,
    problem,
    /** Kept pages are read once they are wanted. */
    withPages,
    shared: (choices: ShareChoices): SharedWeb => sharedWeb(value.value, choices),
    /** What is hoped for from those who are in it: each sentence goes only if it is chosen. */
    hopes: ({ people }: SharedWeb) => hopesOf(value.value, new Set(people.map(({ id }) => id))),
    now: () => surroundings.now(),
    newId: surroundings.newId
  }
}
