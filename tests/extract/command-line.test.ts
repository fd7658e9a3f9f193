// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/extract.ts'), ...args], {
    cwd: root,
    encoding: 'utf8'
  })
const page = join(root, 'tests/pages/team.html')

it('prints one draft and nothing else', { timeout: 20_000 }, () => {
  const { status, stdout, stderr } = run(page, '--url', 'https://harrowgate.test/team')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'practitioner',
    fields: { name: 'Harrowgate Physiotherapy Clinic' }
  })
})

it('says on standard error what it can’t read', { timeout: 20_000 }, () => {
  const { status, stdout, stderr } = run('/nowhere.html', '--url', 'https://x.test/')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('/nowhere.html')
})

it('goes on with a batch where one page can’t be read', { timeout: 20_000 }, () => {
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
