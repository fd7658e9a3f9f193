import type { ClipKind } from '@/domain/clip-kind'
import type { TextReading } from '@/domain/page-reading'
import { gatherText } from './gather/gather-text'
import { readGatheredText } from './read-gathered-text'

/** Reads a page's main text and its passages: gatherText in the page and readGatheredText in one. */
export function readText(document: Document, kind?: ClipKind): TextReading {
  return readGatheredText(gatherText(document, kind), kind)
}
