import { shareableRows } from '@/db/shareable'
import { sharedWeb, type ShareableRows, type ShareChoices, type SharedWeb } from '@/domain/shared-web'
import { useCareWeb } from './care-web'
import { useLive } from './live'

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
  advice: []
}

/** What copies for others are made of, live. */
export function useCopies() {
  const { database, surroundings } = useCareWeb()
  const { value, ready, problem } = useLive(() => shareableRows(database), none)
  return {
    ready,
    problem,
    shared: (choices: ShareChoices): SharedWeb => sharedWeb(value.value, choices),
    now: () => surroundings.now(),
    newId: surroundings.newId
  }
}
