import type { TextReading } from '@/domain/page-reading'
import { gatherText } from './gather/gather-text'
import { readGatheredText } from './read-gathered-text'

/** Reads a page's main text and its passages: gatherText in the page and readGatheredText in one. */
export function readText(document: Document): TextReading {
  return readGatheredText(gatherText(document))
}
