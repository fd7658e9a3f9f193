import { deleteExample, dropExampleSearch, fillExample } from '@/db/example'
import { exampleName, type Database } from '@/db/database'
import { useCareWeb } from './care-web'

/** How long leaving waits for the database to go: another tab may still be closing it, and the browser goes on alone. */
const longestWait = 1500

/** Whether the address of the full page asks for the example web: `care-web.html?web=example#/…`. */
export const asksForExample = (search: string): boolean =>
  new URLSearchParams(search).get('web') === 'example'

/** The address of the example. @param back where its one press leads: a room of one's own web, `#/data` */
export const exampleAddress = (back: string): string =>
  `?${new URLSearchParams({ web: 'example', back }).toString()}#/`

/** Where one came from; the first page when the address does not say, or says something else. */
export function ownAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const back = new URLSearchParams(search).get('back') ?? ''
  return pathname + (/^#\/[\w/-]*$/.test(back) ? back : '#/')
}

const left = new WeakSet<Database>()

/**
 * Leads a page of the example to one's own web, once. Whoever deletes the example is also told that it was taken away:
 * two departures at once, and the browser broke off the first.
 */
export function goHome(example: Database): void {
  if (left.has(example)) return
  left.add(example)
  location.replace(ownAddress(location))
}

/** The example web, in its own pages: whether this is one, and the ways out of it. */
export function useExample() {
  const { database, surroundings } = useCareWeb()
  return {
    isExample: database.name === exampleName,
    /** Leaves it for one's own web. Nothing of it stays. */
    leave: async () => {
      const wait = new Promise((done) => setTimeout(done, longestWait))
      await Promise.race([deleteExample().catch(() => undefined), wait])
      goHome(database)
    },
    /** All as it was when it was opened first, in its first room. */
    startAfresh: async () => {
      const { exampleWeb } = await import('@/keeping/example/build')
      await fillExample(database, () => exampleWeb(surroundings.now()), 'afresh')
      await dropExampleSearch()
      location.hash = '#/'
      location.reload()
    }
  }
}
