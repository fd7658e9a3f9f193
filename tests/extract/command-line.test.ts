import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { extractCommand } from '@/scripts/extract-command'

/** The command without its process; tests/e2e/extract-command.test.ts starts it once as people do. */
function run(...args: string[]) {
  let [stdout, stderr] = ['', '']
  const status = extractCommand(args, {
    out: (text) => (stdout += text),
    problem: (text) => (stderr += text)
  })
  return { status, stdout, stderr }
}
const page = join(import.meta.dirname, '../pages/team.html')

it('prints one draft and nothing else', () => {
  const { status, stdout, stderr } = run(page, '--url', 'https://harrowgate.test/team')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'practitioner',
    fields: { name: 'Harrowgate Physiotherapy Clinic' }
  })
})

it('says on standard error what it can’t read', () => {
  for (const args of [
    ['/nowhere.html', '--url', 'https://x.test/'],
    ['--batch', '/nowhere.html']
  ]) {
    const { status, stdout, stderr } = run(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('/nowhere.html')
  }
})

it('says how it is used where it can’t tell what is asked', () => {
  const { status, stdout, stderr } = run(page)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('--batch')
})

it('goes on with a batch where one page can’t be read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'care-web-batch-'))
  const list = join(folder, 'list.jsonl')
  writeFileSync(join(folder, 'a.html'), '<title>x</title><h1>Ada Mossgrove, ND</h1>')
  writeFileSync(
    list,
    '{"file":"gone.html","url":"https://x.test/"}\nnot json\n{"file":"a.html","url":"https://x.test/"}\n'
  )
  const { status, stdout } = run('--batch', list)
  rmSync(folder, { recursive: true, force: true })
  const drafts = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(status).toBe(0)
  expect(drafts.map((draft) => [draft['file'], 'problem' in draft])).toEqual([
    ['gone.html', true],
    ['not json', true],
    ['a.html', false]
  ])
})
