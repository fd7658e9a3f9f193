import type { RestWanted } from '@/domain/page-reading'
import { browser } from './browser'

/** Why a page can't be read, in kinds that a person can be told apart. */
export type ReadingProblem = 'browser' | 'store' | 'pdf' | 'refused' | 'tooSlow'
export type ReadingAnswer = { ok: true; value: unknown } | { ok: false; problem: ReadingProblem }

/** The scripts of ours that run in a visited page. */
export type Reader = '/read-page.js' | '/read-rest.js' | '/read-selection.js' | '/read-words.js'

/** What a person waits at most for a page to answer, in milliseconds. */
const patience = 2500

const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/

/** The tab that the person looks at. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

/**
 * Runs one of our readers in a page and brings back what it says, unchecked. Needs the gesture that gives activeTab.
 * Runs at once, not when the page is done loading: a frame that never loads must not keep the person waiting.
 * @param reader a built script of ours, e.g. `/read-page.js`
 */
export async function runReader(
  tabId: number,
  reader: Reader,
  address = '',
  frameId = 0
): Promise<ReadingAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<ReadingAnswer>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, problem: 'tooSlow' }), patience)
  })
  try {
    return await Promise.race([inject(tabId, reader, frameId), late])
  } catch {
    return { ok: false, problem: problemOf(address) }
  } finally {
    clearTimeout(timer)
  }
}

/** Tells the second reader, in its own isolated world, what the fields said. The page can't see it. */
export async function showReader(tabId: number, wanted: RestWanted): Promise<void> {
  const remember = (careWebWanted: RestWanted) => Object.assign(globalThis, { careWebWanted })
  const args: [RestWanted] = [wanted]
  // A page that is gone answers no more: the reader that follows says so.
  await browser.scripting
    .executeScript({ target: { tabId }, func: remember, args, injectImmediately: true })
    .catch(() => [])
}

async function inject(tabId: number, reader: Reader, frameId: number): Promise<ReadingAnswer> {
  const target = { tabId, frameIds: [frameId] }
  const [first] = await browser.scripting.executeScript({ target, files: [reader], injectImmediately: true })
  if (first?.result === undefined || first.result === null) return { ok: false, problem: 'refused' }
  if (isPdf(first.result)) return { ok: false, problem: 'pdf' }
  return { ok: true, value: first.result }
}

const isPdf = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'problem' in answer && answer.problem === 'pdf'

function problemOf(address: string): ReadingProblem {
  if (stores.test(address)) return 'store'
  if (/\.pdf([?#]|$)/i.test(address)) return 'pdf'
  return /^https?:/i.test(address) ? 'refused' : 'browser'
}
