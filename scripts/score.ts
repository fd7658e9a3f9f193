import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClipDraft } from '@/domain/clip-draft'
import type { PageReading, TextReading } from '@/domain/page-reading'
import { finishDraft } from '@/extract/finish'
import { readPage } from '@/extract/read-page'
import { defuddleDraft } from '@/tests/bench/defuddle-reader'
import { compare, labelledPages, pathOf, type Tally } from '@/tests/bench/labelled-pages'
import { metascraperDraft, metascraperIn } from '@/tests/bench/metascraper-reader'
import { readabilityDraft } from '@/tests/bench/readability-reader'
import { readInBrowser, type ReadInBrowser } from '@/tests/bench/reading-speed'
import {
  fieldsTable,
  readersTable,
  type ScoredReader,
  sitesTable,
  timesTable
} from '@/tests/bench/score-tables'
import { type CorpusPage, scoresOf } from '@/tests/bench/scores'
import { replaceBetween } from './between'
import { ensureBuilt } from './build'
import { openSavedPage } from './open-saved-page'
import { readSavedPage } from './read-saved-page'
import { runToEnd } from './run'

/**
 * `npm run score`: what is read of the invented labelled pages, by field, and, where ../shared/corpus is there, of its
 * saved pages in Chromium and in the command line's DOM, beside defuddle, Readability, metascraper and a plain reader of
 * structured data in the same run; written into docs/figures.md and the README. Each site is left out once: a rule that
 * only fits one site shows there.
 */
const corpus = '../shared/corpus'
const rounds = 3
const line = (name: string, p: number, r: number, labelled: number) =>
  `${name.padEnd(28)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  of ${labelled}`
const print = (text: string) => process.stdout.write(`${text}\n`)
const share = (part: number, whole: number) => (whole ? part / whole : 1)

function invented(): void {
  const sums = new Map<string, Tally>()
  for (const page of labelledPages()) {
    const { document, close } = openSavedPage(readFileSync(pathOf(page)), page.url)
    for (const [field, tally] of compare(page, finishDraft(readPage(document, page.url)))) {
      const key = `${page.kind}.${field}`
      const held = sums.get(key) ?? { right: 0, wrong: 0, missed: 0 }
      sums.set(key, {
        right: held.right + tally.right,
        wrong: held.wrong + tally.wrong,
        missed: held.missed + tally.missed
      })
    }
    close()
  }
  print('Invented pages (tests/pages/labelled; the rules were mended on them)')
  for (const [field, { right, wrong, missed }] of [...sums].toSorted(([a], [b]) => a.localeCompare(b)))
    if (right + wrong + missed)
      print(line(field, share(right, right + wrong), share(right, right + missed), right + missed))
}

/** The first part of a file's name is its site's in the corpus. */
const siteOf = (file: string) => file.replace(/^.*\//, '').split('-')[0] ?? file

const linesOf = (name: string) => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean)
const metascraperFolder = process.env['METASCRAPER'] ?? '.'

/** What metascraper makes of the pages' HTML, or why there is nothing of it. */
async function byMetascraper(pages: CorpusPage[]): Promise<Map<string, ClipDraft> | undefined> {
  const read = metascraperIn(metascraperFolder)
  if (!read) return undefined
  const drafts = new Map<string, ClipDraft>()
  for (const { file, url } of pages) {
    const said = await read({ html: readFileSync(join(corpus, file), 'utf8'), url }).catch(() => ({}))
    drafts.set(file, metascraperDraft(said, url))
  }
  return drafts
}

async function saved(): Promise<void> {
  const pages = linesOf('list.jsonl').map((text) => JSON.parse(text) as CorpusPage)
  const gold = linesOf('gold.jsonl').map((text) => JSON.parse(text) as { file: string })
  const scored = (drafts: ReadonlyMap<string, ClipDraft>) => scoresOf(corpus, drafts, gold)
  const inBrowser = await readInBrowser(rounds)
  const drafts = (draftOf: (read: ReadInBrowser['read'], url: string) => ClipDraft) =>
    new Map(inBrowser.map(({ file, url, read }) => [file, draftOf(read, url)]))
  const own = drafts(({ ours }) => finishDraft(...(ours as [PageReading, TextReading])))
  const commandLine = new Map(pages.map(({ file, url }) => [file, readSavedPage(join(corpus, file), url)]))
  const metascraper = await byMetascraper(pages)
  const [ours, oursThere] = [scored(own), scored(commandLine)]
  const readers: ScoredReader[] = [
    { name: 'Care Web', scores: ours },
    { name: 'Care Web in the command line', scores: oursThere },
    {
      name: 'structured data alone',
      scores: scored(drafts((read) => read['structured data alone'] as ClipDraft))
    },
    {
      name: 'defuddle',
      scores: scored(drafts((read, url) => defuddleDraft(read['defuddle'] ?? {}, url)))
    },
    {
      name: 'Readability',
      scores: scored(drafts((read, url) => readabilityDraft(read['Readability'] ?? {}, url)))
    },
    ...(metascraper
      ? [{ name: 'metascraper, its rules for articles (in Node)', scores: scored(metascraper) }]
      : [])
  ]
  const sites = [...new Set(gold.map(({ file }) => siteOf(file)))]
  const lowest = new Map<string, number>()
  for (const site of sites) {
    const others = gold.filter(({ file }) => siteOf(file) !== site)
    for (const [kind, value] of Object.entries(scoresOf(corpus, own, others).macro)) {
      if (value >= (lowest.get(kind) ?? 2)) continue
      lowest.set(kind, value)
      print(`${kind} without ${site}: ${value.toFixed(3)}`)
    }
  }
  const missing = metascraper
    ? ''
    : `\n\nmetascraper was not there: install it with its rules in a folder of its own and name that in METASCRAPER.`
  const first = readersTable(readers) + missing
  const times = timesTable(inBrowser.map((each) => each.times))
  const all = [first, fieldsTable(ours, oursThere), sitesTable(ours, lowest, sites.length), times]
  print(all.join('\n\n'))
  await write(`${await head(pages.length)}\n\n${first}`, `${await head(pages.length)}\n\n${all.join('\n\n')}`)
}

async function head(pages: number): Promise<string> {
  const commit = (await runToEnd(['git', 'rev-parse', '--short', 'HEAD'])).output.trim()
  return `${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${pages} saved pages that the rules were mended on.`
}

async function write(headline: string, whole: string): Promise<void> {
  for (const [file, body] of [
    ['README.md', headline],
    ['docs/figures.md', whole]
  ] as const)
    writeFileSync(file, replaceBetween(readFileSync(file, 'utf8'), 'score', `\n\n${body}\n\n`))
  await runToEnd(['npx', 'prettier', '--write', 'docs/figures.md', 'README.md'])
}

invented()
if (existsSync(corpus)) {
  await ensureBuilt()
  await saved()
} else print(`\nSkipped: the saved pages are not there (${corpus}).`)
