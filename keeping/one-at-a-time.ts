const last = new Map<string, Promise<unknown>>()

/**
 * What may not be done twice at once, neither here nor in another page or the worker.
 * @param name of what is done; each waits for its own only
 */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as { locks?: LockManager } | undefined)?.locks
  if (locks) return (await locks.request(name, work)) as T
  const before = last.get(name) ?? Promise.resolve()
  const mine = before.then(work, work)
  last.set(
    name,
    mine.catch(() => undefined)
  )
  return mine
}
