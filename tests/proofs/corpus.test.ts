import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { finishDraft } from '@/extract/finish'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { openSavedPage } from '@/scripts/open-saved-page'
import { isFull, proofSeed } from './effort'

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const there = existsSync(join(corpus, 'list.jsonl'))
const linesOf = (file: string) => readFileSync(join(corpus, file), 'utf8').trim().split('\n')

/** Macro F1 over all pages: the mean of the fields that five pages or more have. */
const floors = { provider: 0.85, product: 0.85, advice: 0.9 }
type Kind = keyof typeof floors
const kinds = ['provider', 'product', 'advice'] as const

/**
 * Parsing all pages takes ten seconds and more, so `npm test` reads every fifth, from where the seed says. So few pages
 * have too few of most fields for a mean of fields: here each field counts as often as it is labelled. Some fifths are
 * harder than others; each has its own floors, a value or two below what it reads today.
 */
const shares = 5
const share = proofSeed % shares
const floorsOfShare: Record<Kind, number>[] = [
  { provider: 0.86, product: 0.95, advice: 0.97 },
  { provider: 0.94, product: 0.88, advice: 0.97 },
  { provider: 0.93, product: 0.92, advice: 0.84 },
  { provider: 0.83, product: 0.78, advice: 0.89 },
  { provider: 0.79, product: 0.91, advice: 0.97 }
]

interface Scores {
  macro: Record<Kind, number>
  /** By kind and field, as in "advice.title": F1, and how many values were labelled. */
  fields: Record<string, { f: number; labelled: number }>
}

/** Reads pages and asks the corpus's own scorer about the drafts. */
function scoresOf(isRead: (file: string) => boolean): Scores {
  const listed = linesOf('list.jsonl').map((line) => JSON.parse(line) as { file: string; url: string })
  const drafts = listed
    .filter(({ file }) => isRead(file))
    .map(({ file, url }) => {
      const { document, close } = openSavedPage(readFileSync(join(corpus, file)), url)
      const reading = readPage(document, url)
      // Only the main text of advice is scored, and it takes most of the time.
      const draft = finishDraft(reading, reading.kind === 'advice' ? readText(document) : undefined)
      close()
      return JSON.stringify({ file, ...draft })
    })
  const gold = linesOf('gold.jsonl').filter((line) => isRead((JSON.parse(line) as { file: string }).file))
  const folder = mkdtempSync(join(tmpdir(), 'care-web-corpus-'))
  try {
    const [labels, read] = [join(folder, 'gold.jsonl'), join(folder, 'drafts.jsonl')]
    writeFileSync(labels, gold.join('\n'))
    writeFileSync(read, drafts.join('\n'))
    const args = [join(corpus, 'score.mjs'), '--gold', labels, '--drafts', read, '--json']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Scores
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The F1 of a kind, each field as often as it is labelled. */
function weighedF1({ fields }: Scores, kind: Kind): number {
  const own = Object.entries(fields).flatMap(([name, score]) => (name.startsWith(`${kind}.`) ? [score] : []))
  const labelled = own.reduce((sum, one) => sum + one.labelled, 0)
  return own.reduce((sum, one) => sum + one.f * one.labelled, 0) / labelled
}

it.skipIf(!there)(
  `reads the saved pages at least as well as before${there ? '' : ' (skipped: ../shared/corpus is not there)'}`,
  { timeout: 300_000 },
  () => {
    if (isFull) {
      const { macro } = scoresOf(() => true)
      for (const kind of kinds) expect(macro[kind], kind).toBeGreaterThanOrEqual(floors[kind])
      return
    }
    const labelled = linesOf('gold.jsonl').map((line) => (JSON.parse(line) as { file: string }).file)
    const read = new Set(labelled.filter((_file, index) => index % shares === share))
    const scores = scoresOf((file) => read.has(file))
    for (const kind of kinds)
      expect(weighedF1(scores, kind), kind).toBeGreaterThanOrEqual(floorsOfShare[share]?.[kind] ?? 1)
  }
)
