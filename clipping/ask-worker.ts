import { sayToWorker } from '@/browser/own-messages'
import type { RestReading, RestWanted } from '@/domain/page-reading'
import type { ToWorker } from '@/messages/reading'
import * as v from 'valibot'
import { checkedReading, checkedRest } from './checked-reading'
import type { BegunReading } from './begin-reading'
import type { TabReading } from './read-tab'

/** What a begun reading came to, checked; where the worker did not answer, the page is read here. */
export async function readTabByWorker(begun: Promise<BegunReading>): Promise<TabReading> {
  const { tab, answer: said } = await begun
  const address = tab?.url ?? ''
  if (tab?.id === undefined) return { ok: false, problem: 'refused', address }
  const answer = v.safeParse(answerSchema, said)
  if (!answer.success) return (await import('./read-tab')).readTab(tab)
  if (!answer.output.ok) return answer.output
  const reading = checkedReading(answer.output.reading)
  if (!reading) return { ok: false, problem: 'strange', address }
  return { ok: true, tabId: tab.id, reading, ...(answer.output.thin && { thin: true }) }
}

/** The slower reading, by way of the worker. */
export async function readRestByWorker(tabId: number, wanted: RestWanted): Promise<RestReading | undefined> {
  const message: ToWorker = { say: 'read-rest', tabId, ...wanted }
  const answer = await sayToWorker(message)
  if (answer === undefined) return (await import('./read-rest')).readRest(tabId, wanted)
  return checkedRest(answer)
}

const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), reading: v.unknown(), thin: v.exactOptional(v.literal(true)) }),
  v.object({
    ok: v.literal(false),
    problem: v.picklist(['browser', 'store', 'pdf', 'refused', 'tooSlow', 'strange', 'behind']),
    address: v.string()
  })
])
