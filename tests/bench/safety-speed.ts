import type { Page } from 'playwright-core'
import { launchCareWeb } from '../e2e/browser'
import { fillWeb, type WebSize } from './big-web'

export interface SafetySpeed {
  /** The question to the witness before the first paint, and the counting after it, each load. */
  asked: number[]
  counted: number[]
  /** Reading every row in the worker. */
  lookedThrough: number
  /** Taking a copy in an open page: how long, the longest task meanwhile, and its size. */
  copy: { took: number; longestTask: number; bytes: number }
}

/** Measures what is done for safety in a large web. */
export async function measureSafety(size: WebSize, loads: number): Promise<SafetySpeed> {
  const browser = await launchCareWeb()
  try {
    // Compilers wrap inner functions in a call to __name, which the page does not have.
    await browser.context.addInitScript('globalThis.__name = (named) => named')
    await fillWeb(browser, size)
    const asked: number[] = []
    const counted: number[] = []
    // The first load has no witness to ask; it writes one.
    for (let load = 0; load <= loads; load += 1) {
      const page = await browser.openCareWeb('#/')
      const count = await measured(page, 'rows counted')
      if (load > 0) {
        counted.push(count)
        asked.push(await measured(page, 'witness asked'))
      }
      await page.waitForTimeout(1500)
      await page.close()
    }
    const page = await browser.openCareWeb('#/data')
    await page.getByRole('heading', { name: 'Safety copies' }).waitFor()
    await page.waitForTimeout(2000)
    const lookedThrough = await page.evaluate(lookThrough)
    // Where a copy of this very moment stands, none is taken: the one that the worker has taken meanwhile goes first.
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      await navigator.locks.request('safety-copies', () =>
        root.removeEntry('safety-copies', { recursive: true }).catch(() => undefined)
      )
    })
    return { asked, counted, lookedThrough, copy: await copying(page) }
  } finally {
    await browser.close()
  }
}

async function measured(page: Page, name: string): Promise<number> {
  await page.waitForFunction((wanted) => performance.getEntriesByName(wanted).length > 0, name, {
    timeout: 60_000
  })
  return page.evaluate((wanted) => performance.getEntriesByName(wanted)[0]?.duration ?? 0, name)
}

async function lookThrough(): Promise<number> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }
  ).chrome
  const start = performance.now()
  await runtime.sendMessage({ say: 'look-through' })
  return performance.now() - start
}

async function copying(page: Page): Promise<SafetySpeed['copy']> {
  await page.evaluate(() => {
    const seen = { longest: 0 }
    Object.assign(globalThis, { careWebTasks: seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
    }).observe({ type: 'longtask' })
  })
  const start = Date.now()
  await page.getByRole('button', { name: 'Take a copy now' }).click()
  // The one that says so after it was read back; "There is one already" would be another sentence.
  await page.getByText('A copy was taken.').waitFor({ timeout: 300_000 })
  const took = Date.now() - start
  const longestTask = await page.evaluate(
    () => (globalThis as unknown as { careWebTasks: { longest: number } }).careWebTasks.longest
  )
  const bytes = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('safety-copies')
    let sum = 0
    for await (const handle of folder.values()) sum += (await (handle as FileSystemFileHandle).getFile()).size
    return sum
  })
  return { took, longestTask, bytes }
}
