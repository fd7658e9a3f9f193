import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClipDraft } from '@/domain/clip-draft'

/** F1 by field ("provider.name") and the mean by kind, as the corpus's scorer prints them. */
export interface Scores {
  macro: Record<string, number>
  fields: Record<string, { p: number; r: number; f: number; labelled: number }>
}

export interface CorpusPage {
  file: string
  url: string
}

/** Scores drafts of some of the corpus's pages by its own scorer. */
export function scoresOf(
  corpus: string,
  drafts: ReadonlyMap<string, ClipDraft>,
  gold: readonly { file: string }[]
): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'care-web-scores-'))
  try {
    const [labels, read] = [join(folder, 'gold.jsonl'), join(folder, 'drafts.jsonl')]
    writeFileSync(labels, gold.map((each) => JSON.stringify(each)).join('\n'))
    writeFileSync(read, [...drafts].map(([file, draft]) => JSON.stringify({ file, ...draft })).join('\n'))
    const args = [join(corpus, 'score.mjs'), '--gold', labels, '--drafts', read, '--json']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Scores
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
