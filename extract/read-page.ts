import type { PageReading } from '@/domain/page-reading'
import { gatherPage } from './gather/gather-page'
import { readGatheredPage } from './read-gathered-page'

/** Reads a page: gatherPage in the page and readGatheredPage in one. */
export function readPage(document: Document, url: string): PageReading {
  return readGatheredPage(gatherPage(document, url))
}
