import * as v from 'valibot'
import { runReader } from '@/browser/page-reader'
import type { PassageAgain, SoughtPassage } from '@/domain/passage-again'
import { findAgain } from '@/extract/again/find-again'

const wordsSchema = v.object({ text: v.string(), cut: v.boolean() })

/** Takes the words of a tab's page and looks for passages in them. @returns undefined where the page does not answer */
export async function findInTab(
  tabId: number,
  passages: SoughtPassage[],
  texts: string[]
): Promise<PassageAgain[] | undefined> {
  const answer = await runReader(tabId, '/read-words.js')
  const words = v.safeParse(wordsSchema, answer.ok ? parsed(answer.value) : undefined)
  return words.success ? findAgain(words.output.text, !words.output.cut, passages, texts) : undefined
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    return undefined
  }
}
