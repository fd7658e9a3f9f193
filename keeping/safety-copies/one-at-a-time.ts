let last: Promise<unknown> = Promise.resolve()

/** Two copies are never taken at once, neither here nor in another page or the worker. */
export async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager }
  if (locks) return (await locks.request('safety-copies', work)) as T
  const mine = last.then(work, work)
  last = mine.catch(() => undefined)
  return mine
}
