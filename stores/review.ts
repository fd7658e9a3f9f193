import { everyone } from '@/db/everyone'
import { readingsNow, setReadingAside } from '@/db/readings'
import { endedReviews, openReview, writeReview } from '@/db/reviews'
import { keepSnapshot, removeSnapshot, snapshotsIn } from '@/db/snapshots'
import { askAbout } from '@/db/questions'
import { threads } from '@/db/threads'
import type { Database } from '@/db/database'
import { picturedThreads, picturedWeb } from '@/domain/pictured'
import type { Reading } from '@/domain/readings/reading'
import type { Review, ReviewFields } from '@/domain/review'
import type { PicturedThread, PicturedWeb, Snapshot } from '@/domain/snapshot'
import { useCareWeb } from './care-web'
import { useLive } from './live'
import { useDrawnAngles } from './tie-deeds'

/** What the web says of itself, live; at most three sentences. */
export function useReadings() {
  const { database, surroundings } = useCareWeb()
  return useLive<Reading[]>(() => readingsNow(database, surroundings.now()), [])
}

/** The review that waits, those that ended, and the last of them. */
export interface Reviews {
  open?: Review | undefined
  last?: Review | undefined
  ended: Review[]
}
export function useReviews() {
  const { database } = useCareWeb()
  return useLive<Reviews>(
    async () => {
      const ended = await endedReviews(database)
      return { open: await openReview(database), last: ended[0], ended }
    },
    { ended: [] }
  )
}

/** All pictures, the newest first, and the web as it stands now. */
export interface Pictures {
  all: Snapshot[]
  now: PicturedWeb
  threads: PicturedThread[]
}
async function pictureNow(database: Database, stood: ReadonlyMap<string, number>) {
  const people = picturedWeb(await everyone(database), stood)
  return { people, threads: picturedThreads(people, await threads(database)) }
}
export function usePictures() {
  const { database } = useCareWeb()
  const angles = useDrawnAngles()
  return useLive<Pictures>(
    async () => {
      const now = await pictureNow(database, await angles.read())
      return { all: await snapshotsIn(database), now: now.people, threads: now.threads }
    },
    { all: [], now: {}, threads: [] }
  )
}

/** What can be done in looking the web over. */
export function useReviewDeeds() {
  const { database, surroundings } = useCareWeb()
  const angles = useDrawnAngles()
  return {
    now: surroundings.now,
    setAside: (key: string, forGood: boolean, sentence: string) =>
      setReadingAside(database, surroundings, key, forGood, sentence),
    ask: (personId: string, row: string, text: string) =>
      askAbout(database, surroundings, personId, row, text),
    write: (fields: ReviewFields) =>
      writeReview(database, surroundings, {
        ...fields,
        ...(fields.focus && { focus: [...fields.focus] }),
        ...(fields.needs && { needs: [...fields.needs] })
      }),
    keepPicture: async (name: string, reviewId?: string) => {
      const now = await pictureNow(database, await angles.read())
      return keepSnapshot(database, surroundings, name, now.people, reviewId, now.threads)
    },
    removePicture: (id: string) => removeSnapshot(database, surroundings, id)
  }
}
