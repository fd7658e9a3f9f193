/** How a long deed and whoever waits for it speak to each other. */
export interface Running {
  /** How many parts are done so far, and of how many where only the deed knows. */
  onDone: (count: number, total?: number) => void
  isStopped: () => boolean
}

/** For what nobody waits for. */
export const unwatched: Running = { onDone: () => {}, isStopped: () => false }

/** So many rows are read and written between two looks at whether the client has stopped it. */
export const slice = 200

/** Thrown within a transaction, so that the database itself gives up what was begun. */
class Stopped extends Error {}

/** @throws when the client has stopped it */
export function goOn(running: Running): void {
  if (running.isStopped()) throw new Stopped()
}

/**
 * Work that can be stopped: of a stopped one nothing stays, there is no half that would have to be taken back.
 * @param stopped is given when it was stopped
 */
export async function stoppable<T, S>(running: Running, stopped: S, work: () => Promise<T>): Promise<T | S> {
  try {
    return await work()
  } catch (error) {
    if (running.isStopped()) return stopped
    throw error
  }
}
