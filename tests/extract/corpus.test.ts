// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { finishDraft } from '@/extract/finish'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { openSavedPage } from '@/scripts/open-saved-page'

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const there = existsSync(join(corpus, 'list.jsonl'))
const floors = { provider: 0.85, product: 0.85, advice: 0.9 }

it.skipIf(!there)(
  `reads the saved pages at least as well as before${there ? '' : ' (skipped: ../shared/corpus is not there)'}`,
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'care-web-corpus-'))
    try {
      const list = readFileSync(join(corpus, 'list.jsonl'), 'utf8').trim().split('\n')
      const drafts = list.map((line) => {
        const { file, url } = JSON.parse(line) as { file: string; url: string }
        const { document, close } = openSavedPage(readFileSync(join(corpus, file)), url)
        const reading = readPage(document, url)
        // Only the main text of advice is scored, and it takes most of the time.
        const draft = finishDraft(reading, reading.kind === 'advice' ? readText(document) : undefined)
        close()
        return JSON.stringify({ file, ...draft })
      })
      const path = join(folder, 'drafts.jsonl')
      writeFileSync(path, drafts.join('\n'))
      const args = [
        join(corpus, 'score.mjs'),
        '--gold',
        join(corpus, 'gold.jsonl'),
        '--drafts',
        path,
        '--json'
      ]
      const { macro } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
        macro: typeof floors
      }
      for (const kind of ['provider', 'product', 'advice'] as const) {
        expect(macro[kind], kind).toBeGreaterThanOrEqual(floors[kind])
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
)
