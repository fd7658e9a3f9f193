import type { Running } from '@/db/running'
import { bringBack, placeSeveral, removeSeveral, type Named } from '@/db/several'
import type { Ring, Sector } from '@/domain/partnership'
import { useCareWeb } from './care-web'
import { useCopyFirst } from './copy-first'
import { useLongWork } from './long-work'

export type { Named }

/** From so many on a safety copy is taken first. */
const many = 5

/** Deeds for many at once, with how far they are and a way to stop. Stopped, nothing of it was done. */
export function useSeveral() {
  const { database, surroundings } = useCareWeb()
  const { progress, isBusy, stop, run: runLong } = useLongWork()
  const run = async (total: number, work: (running: Running) => Promise<boolean>): Promise<boolean> =>
    total > 0 && (await runLong(total, false, work))
  const copyFirst = useCopyFirst()
  const plain = (all: readonly Named[]) => all.map(({ table, id }) => ({ table, id }))

  return {
    progress,
    isBusy,
    stop,
    run,
    copyFirst,
    remove: (all: readonly Named[]) =>
      run(all.length, async (running) => {
        if (all.length >= many && !(await copyFirst.copied(database, 'removal'))) return false
        return removeSeveral(database, surroundings, plain(all), running)
      }),
    bringBack: (all: readonly Named[]) =>
      run(all.length, (running) => bringBack(database, surroundings, plain(all), running)),
    place: (partnerIds: readonly string[], place: { sector: Sector } | { ring: Ring }) =>
      run(partnerIds.length, (running) =>
        placeSeveral(database, surroundings, [...partnerIds], { ...place }, running)
      )
  }
}
