/**
 * Long work in slices: after each, whatever waits (a key, a click, a question to the worker) comes first.
 * @param slice how many milliseconds may go by at a stretch
 * @returns to be awaited between small steps
 */
export function breathing(slice: number): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < slice) return
    await new Promise<void>((done) => setTimeout(done, 0))
    since = performance.now()
  }
}
