import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cruiseLadder } from '@/scripts/ladder'

const name = 'export const name = 1\n'
const take = (from: string) => `import { name } from '${from}'\nexport const taken = name\n`
const vue = (from: string) =>
  `<script setup lang="ts">\nimport { name } from '${from}'\n</script>\n<template>{{ name }}</template>\n`

/** A small care web that keeps every rule. */
const lawful: Readonly<Record<string, string>> = {
  'domain/person.ts': `import * as v from 'valibot'\nexport const name = v.string()\n`,
  'extract/finish.ts': take('@/domain/person'),
  'extract/read.ts': name,
  'extract/finish/phones.ts': name,
  'db/people.ts': `import Dexie from 'dexie'\nimport { name as n } from '@/domain/person'\nexport const name = [Dexie, n]\n`,
  'browser/tabs.ts': `import { browser } from 'wxt/browser'\nexport const name = browser\n`,
  'browser/browser.ts': name,
  'clipping/keep.ts': `import { name as n } from '@/db/people'\nimport { taken } from '@/extract/finish'\nexport const name = [n, taken]\n`,
  'stores/people.ts': `export { name } from '@/clipping/keep'\n`,
  'texts/kinds.ts': `import type { name } from '@/domain/person'\nexport type Kind = typeof name\n`,
  'components/Person.vue': vue('@/stores/people'),
  'entrypoints/read-little.ts': take('@/extract/read'),
  'entrypoints/care-web/part.ts': name
}

/** Each law, the file that breaks it, and the rule that must say so. */
const planted: readonly (readonly [law: string, path: string, text: string, rule: string])[] = [
  ['domain imports nothing of ours', 'domain/a.ts', take('@/db/people'), 'domain-imports'],
  ['domain knows no package but valibot', 'domain/b.ts', `import 'vue'\n`, 'domain-packages'],
  ['domain needs no Node', 'domain/c.ts', `import 'node:fs'\n`, 'domain-needs-no-node'],
  ['siblings keep apart', 'extract/a.ts', take('@/db/people'), 'extract-imports'],
  ['only db knows Dexie', 'stores/a.ts', `import 'dexie'\n`, 'only-db-knows-dexie'],
  [
    'only browser knows the polyfill',
    'stores/b.ts',
    `import 'webextension-polyfill'\n`,
    'only-browser-knows-the-polyfill'
  ],
  [
    'only browser knows the one of WXT',
    'db/a.ts',
    `import 'wxt/browser'\n`,
    'only-browser-knows-the-polyfill'
  ],
  [
    'a component asks a store, not the database',
    'components/A.vue',
    vue('@/db/people'),
    'components-imports'
  ],
  ['a store reads no page', 'stores/c.ts', take('@/extract/read'), 'stores-imports'],
  ['texts runs nothing of domain', 'texts/en.ts', take('@/domain/person'), 'texts-import-types-only'],
  ['a page reader stays light', 'entrypoints/read-a.ts', take('@/db/people'), 'page-readers-stay-light'],
  [
    'a page reader reaches no phone tables by a way round',
    'entrypoints/read-b.ts',
    take('@/extract/d'),
    'page-readers-reach-no-storage'
  ],
  [
    'a worker reaches none of the browser’s interfaces by a way round',
    'entrypoints/count-worker.ts',
    take('@/clipping/a'),
    'workers-reach-no-browser-interfaces'
  ],
  [
    'pages share nothing with each other',
    'entrypoints/popup/main.ts',
    take('@/entrypoints/care-web/part'),
    'pages-do-not-import-pages'
  ],
  [
    'nothing turns in a circle',
    'domain/d.ts',
    `import { e } from './e'\nexport const d = () => e\n`,
    'no-cycles'
  ],
  ['every import leads somewhere', 'domain/f.ts', take('./nowhere'), 'no-missing-imports']
]

const others = {
  'clipping/a.ts': `import { name as n } from '@/browser/browser'\nexport const name = n\n`,
  'extract/d.ts': `import { name as n } from './finish/phones'\nexport const name = n\n`,
  'domain/e.ts': `import { d } from './d'\nexport const e = () => d\n`
}

let root = ''
let violations: readonly string[] = []

// One folder for all of them: dependency-cruiser remembers, for the life of a process, where an alias led first.
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'care-web-ladder-'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction')
  const config = {
    compilerOptions: {
      module: 'ESNext',
      moduleResolution: 'bundler',
      baseUrl: '.',
      paths: { '@/*': ['./*'] }
    }
  }
  const files: Record<string, string> = {
    'tsconfig.domain.json': JSON.stringify(config),
    ...lawful,
    ...others
  }
  for (const [, path, text] of planted) files[path] = text
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { summary } = await cruiseLadder(root)
  violations = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
}, 30_000)

afterAll(() => rmSync(root, { recursive: true, force: true }))

it('lets arrows point up the ladder', () => {
  expect(violations.filter((one) => (one.split(':')[0] ?? '') in lawful)).toEqual([])
})

it.each(planted)('%s', (_law, path, _text, rule) => {
  expect(violations).toContain(`${path}: ${rule}`)
})
