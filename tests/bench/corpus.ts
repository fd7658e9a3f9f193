import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Scores {
  macro: Record<string, number>
}

/** Macro F1 of our drafts on the corpus of saved pages, by the corpus's own scorer. */
export async function measureCorpus(corpus: string): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'care-web-drafts-'))
  try {
    const drafts = join(folder, 'drafts.jsonl')
    const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const
    const extract = ['run', '--silent', 'extract', '--', '--batch', join(corpus, 'list.jsonl')]
    writeFileSync(drafts, execFileSync('npm', extract, { ...options, stdio: ['ignore', 'pipe', 'ignore'] }))
    const scorer = [
      join(corpus, 'score.mjs'),
      '--gold',
      join(corpus, 'gold.jsonl'),
      '--drafts',
      drafts,
      '--json'
    ]
    const { macro } = JSON.parse(execFileSync('node', scorer, options)) as Scores
    const floors: Record<string, string> = { provider: '≥ 0.55', product: '≥ 0.70', advice: '≥ 0.85' }
    const names: Record<string, string> = { provider: 'practitioners', product: 'products', advice: 'advice' }
    return Object.entries(floors).map(([kind, floor]) => [
      `Corpus, macro F1, ${names[kind] ?? kind}`,
      (macro[kind] ?? 0).toFixed(3),
      floor
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
