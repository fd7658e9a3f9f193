import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Through npm, as people start it. What it says in each case: tests/extract/command-line.test.ts. */
it('is started by npm, prints drafts and nothing else, and says by its exit code how it went', () => {
  const folder = mkdtempSync(join(tmpdir(), 'care-web-extract-'))
  const run = (...args: string[]) =>
    spawnSync('npm', ['run', '--silent', 'extract', '--', ...args], { cwd: root, encoding: 'utf8' })
  try {
    const list = join(folder, 'list.jsonl')
    const named = { file: join(root, 'tests/pages/team.html'), url: 'https://harrowgate.test/team' }
    writeFileSync(list, `${JSON.stringify(named)}\n`.repeat(12))
    const whole = run('--batch', list)
    expect(whole.status).toBe(0)
    const drafts = whole.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string })
    expect(drafts.map(({ kind }) => kind)).toEqual(Array.from({ length: 12 }, () => 'practitioner'))
    const none = run('/nowhere.html', '--url', 'https://x.test/')
    expect([none.status, none.stdout]).toEqual([2, ''])
    expect(none.stderr).toContain('/nowhere.html')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
