import * as v from 'valibot'
import { toWorkerSchema } from '@/messages/reading'
import { readRest } from './read-rest'
import { readTab } from './read-tab'

/** The worker's side: what our own pages may ask of it. @returns undefined for what it does not know */
export function answerPages(message: unknown): Promise<unknown> | undefined {
  const asked = v.safeParse(toWorkerSchema, message)
  if (!asked.success) return undefined
  const { output } = asked
  if (output.say === 'read-page')
    return readTab({ id: output.tabId, url: output.address, ...(output.title && { title: output.title }) })
  return readRest(output.tabId, output.picture).then((rest) => rest ?? null)
}
