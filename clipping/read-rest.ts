import { runReader, showReader } from '@/browser/page-reader'
import type { RestReading, RestWanted } from '@/domain/page-reading'
import { unpackedText, type PackedText } from '@/extract/packed-page'
import { readGatheredText } from '@/extract/read-gathered-text'
import { checkedRest } from './checked-reading'

/**
 * The slower reading of a tab: its main text, the sentences that speak to partnership, and the picture that the fields
 * named, as far as the page has drawn it.
 * @param wanted what the fields said
 * @returns undefined when the page is gone or does not answer
 */
export async function readRest(tabId: number, wanted: RestWanted): Promise<RestReading | undefined> {
  await showReader(tabId, wanted)
  const answer = await runReader(tabId, '/read-rest.js')
  if (!answer.ok) return undefined
  try {
    const { text, picture: drawn } = JSON.parse(String(answer.value)) as {
      text?: PackedText
      picture?: unknown
    }
    const read = readGatheredText(unpackedText(text as PackedText), wanted.kind)
    return checkedRest({ text: read, ...(drawn ? { picture: drawn } : {}) })
  } catch {
    return undefined
  }
}
