import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { tellWhenSomeoneTypes, untilNobodyTypes } from '@/browser/while-someone-types'

/** Locks of a browser, as far as they are used: one after the other, and whoever waits too long gives up. */
function locks() {
  let before: Promise<unknown> = Promise.resolve()
  return {
    request: (_name: string, ...given: unknown[]) => {
      const work = given.at(-1) as () => unknown
      const { signal } = (given.length > 1 ? given[0] : {}) as { signal?: AbortSignal }
      const mine = before.then(() => (signal?.aborted ? undefined : work()))
      before = mine
      const givenUp = new Promise((_done, fail) =>
        signal?.addEventListener('abort', () => fail(new Error('given up')))
      )
      return Promise.race([mine, givenUp])
    }
  }
}
const page = new EventTarget()
const press = () => page.dispatchEvent(new Event('keydown'))

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => {
    const control = new AbortController()
    setTimeout(() => control.abort(), time)
    return control.signal
  })
  vi.stubGlobal('navigator', { locks: locks() })
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  tellWhenSomeoneTypes()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** How long the next step has to wait, in milliseconds. */
async function waited(quiet: () => Promise<void>): Promise<number> {
  await vi.advanceTimersByTimeAsync(150)
  const from = performance.now()
  let took: number | undefined
  void quiet().then(() => (took = performance.now() - from))
  for (let time = 0; took === undefined && time < 5000; time += 50) await vi.advanceTimersByTimeAsync(50)
  return took ?? Infinity
}

it('work in the background goes on at once where nobody types, and waits for whoever does, but not for ever', async () => {
  const quiet = untilNobodyTypes()
  expect(await waited(quiet)).toBe(0)
  press()
  await vi.advanceTimersByTimeAsync(700)
  // 1500 after the key, of which 850 have gone by.
  expect(await waited(quiet)).toBe(650)
  const typing = setInterval(press, 120)
  press()
  expect(await waited(quiet)).toBe(1000)
  // It goes on for a while before it asks again.
  await expect(quiet()).resolves.toBeUndefined()
  clearInterval(typing)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await waited(quiet)).toBe(0)
})

it('goes on where a browser has no locks', async () => {
  vi.stubGlobal('navigator', {})
  press()
  expect(await waited(untilNobodyTypes())).toBe(0)
  // What was said there is not taken for something that is still being said.
  vi.stubGlobal('navigator', { locks: locks() })
  press()
  expect(await waited(untilNobodyTypes())).toBeGreaterThan(0)
})
