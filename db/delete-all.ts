import { exampleName, ownWeb } from './database'
import { searchNameOf } from './search/search-database'

/** Longest wait for pages that still hold one; they close it as soon as they hear of it. */
const patience = 4000

/**
 * Deletes every database there is in this browser under our address: each web with all its tables, the example, and what
 * search has worked out.
 * @param onDone is told how many are gone, of how many
 * @returns whether none is left
 */
export async function deleteAllDatabases(onDone: (done: number, total: number) => void): Promise<boolean> {
  const listed = typeof indexedDB.databases === 'function' ? await indexedDB.databases() : []
  const known = [ownWeb, exampleName].flatMap((web) => [web, searchNameOf(web)])
  const names = new Set([...known, ...listed.flatMap(({ name }) => (name === undefined ? [] : [name]))])
  let done = 0
  const gone = await Promise.all(
    [...names].map(async (name) => {
      const isGone = await deleted(name)
      done += 1
      onDone(done, names.size)
      return isGone
    })
  )
  return gone.every(Boolean)
}

function deleted(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    const timer = setTimeout(() => resolve(false), patience)
    const end = (isGone: boolean) => () => {
      clearTimeout(timer)
      resolve(isGone)
    }
    request.onsuccess = end(true)
    request.onerror = end(false)
  })
}
