import { runReader, type ReadingAnswer, type ReadingProblem } from '@/browser/page-reader'
import type { PageReading } from '@/domain/page-reading'
import { unpacked } from '@/extract/packed-page'
import { readGatheredPage } from '@/extract/read-gathered-page'
import { checkedReading } from './checked-reading'

/** The part of a tab that reading it needs. */
export interface ReadableTab {
  id?: number | undefined
  url?: string | undefined
  title?: string | undefined
}
export type TabReading =
  /** "thin": the page took too long, and only its address and title are known. */
  | { ok: true; tabId: number; reading: PageReading; thin?: true }
  /** "behind": the web has lost something, and nothing may be kept in it; only the worker says so. */
  | { ok: false; problem: ReadingProblem | 'strange' | 'behind'; address: string }

/** Gathers a tab's page and reads its fields; failures are told apart for a person. */
export async function readTab(tab: ReadableTab | undefined): Promise<TabReading> {
  const address = tab?.url ?? ''
  if (tab?.id === undefined) return { ok: false, problem: 'refused', address }
  return readGathered(tab.id, tab, await runReader(tab.id, '/read-page.js', address))
}

/** Reads the fields of a page from what was gathered in it. */
export function readGathered(tabId: number, tab: ReadableTab, gathered: ReadingAnswer): TabReading {
  const address = tab.url ?? ''
  if (!gathered.ok)
    return gathered.problem === 'tooSlow'
      ? thinReading(tabId, tab)
      : { ok: false, problem: gathered.problem, address }
  const reading = checkedReading(readSafely(gathered.value))
  return reading ? { ok: true, tabId, reading } : { ok: false, problem: 'strange', address }
}

/** What came from the page may be anything; what the readers make of it is checked right after. */
function readSafely(gathered: unknown): unknown {
  try {
    return readGatheredPage(unpacked(String(gathered)))
  } catch {
    return undefined
  }
}

/** A page too large or too busy to answer in good time: its address and title are kept all the same. */
function thinReading(tabId: number, tab: ReadableTab): TabReading {
  const title = tab.title?.trim().slice(0, 300)
  const named = title ? { title } : {}
  const reading = checkedReading({
    kind: 'advice',
    page: { url: tab.url, ...named },
    practitioner: { fields: {}, sources: {} },
    product: { fields: {}, sources: {} },
    advice: { fields: named, sources: title ? { title: 'meta' } : {} }
  })
  return reading
    ? { ok: true, tabId, reading, thin: true }
    : { ok: false, problem: 'tooSlow', address: tab.url ?? '' }
}
