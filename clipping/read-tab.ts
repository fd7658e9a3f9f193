import { runReader, type ReadingProblem } from '@/browser/page-reader'
import type { PageReading } from '@/domain/page-reading'
import { checkedReading } from './checked-reading'

/** The part of a tab that reading it needs. */
export interface ReadableTab {
  id?: number | undefined
  url?: string | undefined
}
export type TabReading =
  | { ok: true; tabId: number; reading: PageReading }
  | { ok: false; problem: ReadingProblem | 'strange'; address: string }

/** Reads the fields of a tab's page and checks what came back; failures are told apart for a person. */
export async function readTab(tab: ReadableTab | undefined): Promise<TabReading> {
  const address = tab?.url ?? ''
  if (tab?.id === undefined) return { ok: false, problem: 'refused', address }
  const answer = await runReader(tab.id, '/read-page.js', address)
  if (!answer.ok) return { ok: false, problem: answer.problem, address }
  const reading = checkedReading(answer.value)
  return reading ? { ok: true, tabId: tab.id, reading } : { ok: false, problem: 'strange', address }
}
