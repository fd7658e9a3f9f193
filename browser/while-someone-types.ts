/**
 * A lock that a page of ours holds while somebody types or presses in it, and for a moment after. What works in the
 * background, in the worker or in another page, asks for it between two steps: two such works and a page that draws are
 * more than a small computer can do at once, and it is the page that somebody looks at.
 */
const name = 'someone-types'
/** How long the moment after is, in milliseconds. */
const after = 1500
/** So long work waits, and so long it then goes on before it asks again: who types for an hour must not keep it away. */
const patience = 1000
const stretch = 100

const locks = () => (globalThis.navigator as { locks?: LockManager } | undefined)?.locks

let last = 0
let isTold = false

async function told(): Promise<void> {
  for (let left = after; left > 0; left = last + after - performance.now())
    await new Promise((done) => setTimeout(done, left))
}

/** Somebody types or presses just now, here or where this was heard from. */
export function tellThatSomeoneIsHere(): void {
  last = performance.now()
  const all = locks()
  if (isTold || !all) return
  isTold = true
  void all.request(name, told).finally(() => (isTold = false))
}

/** From now on this page says when somebody types in it. */
export function tellWhenSomeoneTypes(): void {
  for (const kind of ['keydown', 'pointerdown', 'wheel'])
    addEventListener(kind, tellThatSomeoneIsHere, { capture: true, passive: true })
}

/**
 * For work in the background that nobody waits for.
 * @returns to be awaited between its steps: goes on at once where nobody types
 */
export function untilNobodyTypes(): () => Promise<void> {
  let asked = performance.now()
  return async () => {
    if (performance.now() - asked < stretch) return
    await locks()
      ?.request(name, { mode: 'shared', signal: AbortSignal.timeout(patience) }, () => undefined)
      .catch(() => undefined)
    asked = performance.now()
  }
}

/** The same for what comes one after the other. */
export async function* whileNobodyTypes<T>(all: AsyncIterable<T>): AsyncGenerator<T> {
  const quiet = untilNobodyTypes()
  for await (const one of all) {
    yield one
    await quiet()
  }
}
