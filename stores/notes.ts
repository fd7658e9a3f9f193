import type { ShallowRef } from 'vue'
import { notesAbout } from '@/db/words-about'
import type { Note } from '@/domain/note'
import { useCareWeb } from './care-web'
import { useLive } from './live'

/** The client's words about one record, the oldest first, live. */
export function useNotes(aboutId: () => string): Readonly<ShallowRef<Note[]>> {
  const { database } = useCareWeb()
  return useLive(() => notesAbout(database, aboutId()), [], [aboutId]).value
}
