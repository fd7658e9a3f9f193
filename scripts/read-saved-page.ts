import { readFileSync } from 'node:fs'
import type { ClipDraft } from '@/domain/clip-draft'
import { finishDraft } from '@/extract/finish'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { openSavedPage } from './open-saved-page'

/** The draft of one saved page, by the code that runs in the extension. Throws where the file can't be read. */
export function readSavedPage(path: string, url: string): ClipDraft {
  const { document, close } = openSavedPage(readFileSync(path), url)
  try {
    const reading = readPage(document, url)
    return finishDraft(reading, readText(document, reading.kind))
  } finally {
    close()
  }
}
