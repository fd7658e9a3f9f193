import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import type { ClipDraft } from '@/domain/clip-draft'
import { finishDraft } from '@/extract/finish'
import { readPage } from '@/extract/read-page'
import { readText } from '@/extract/read-text'
import { compare, labelledPages, pathOf, type Tally } from '@/tests/bench/labelled-pages'
import { defuddleDraft } from '@/tests/bench/defuddle-reader'
import { plainDraft } from '@/tests/bench/plain-reader'
import { type CorpusPage, scoresOf } from '@/tests/bench/scores'
import { openSavedPage } from './open-saved-page'

/**
 * `npm run score`: what is read of the invented labelled pages, by field, and, where ../shared/corpus is there, of its
 * saved pages beside Defuddle, Readability and a plain reader of structured data, by field and by site. A rule that only
 * fits one site shows there: its site alone is good, and without it the mean of the others falls.
 */
const corpus = '../shared/corpus'
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

function readabilityDraft(document: Document, url: string): ClipDraft {
  const article = new Readability(document).parse()
  const fields = {
    ...(article?.title && { title: article.title }),
    ...(article?.byline && { author: article.byline }),
    ...(article?.publishedTime && { published: article.publishedTime.slice(0, 10) }),
    ...(article?.siteName && { publisher: article.siteName }),
    ...(article?.textContent && { text: article.textContent })
  }
  return { kind: 'advice', page: { url }, fields, sources: {} }
}

/** The first part of a file's name is its site's in the corpus. */
const siteOf = (file: string) => file.replace(/^.*\//, '').split('-')[0] ?? file

async function saved(): Promise<void> {
  const linesOf = (name: string) => readFileSync(join(corpus, name), 'utf8').split('\n').filter(Boolean)
  const pages = linesOf('list.jsonl').map((text) => JSON.parse(text) as CorpusPage)
  const gold = linesOf('gold.jsonl').map((text) => JSON.parse(text) as { file: string })
  const readers: Record<string, (document: Document, url: string) => ClipDraft | Promise<ClipDraft>> = {
    ours: (document, url) => finishDraft(readPage(document, url), readText(document)),
    'structured data alone': plainDraft,
    Defuddle: defuddleDraft,
    Readability: readabilityDraft
  }
  const drafts = new Map(Object.keys(readers).map((name) => [name, new Map<string, ClipDraft>()]))
  for (const { file, url } of pages) {
    for (const [name, read] of Object.entries(readers)) {
      // Some take the page apart: each has its own.
      const { document, close } = openSavedPage(readFileSync(join(corpus, file)), url)
      drafts.get(name)?.set(file, await read(document, url))
      close()
    }
  }
  for (const [name, each] of drafts) {
    const { fields, macro } = scoresOf(corpus, each, gold)
    print(`\nSaved pages, ${name}`)
    if (name === 'ours')
      for (const [field, { p, r, labelled }] of Object.entries(fields)) print(line(field, p, r, labelled))
    for (const [kind, value] of Object.entries(macro)) print(`macro F1 ${kind}`.padEnd(29) + value.toFixed(3))
  }
  print('\nSaved pages by site, ours: mean F1 of the fields that its pages say')
  const own = drafts.get('ours') ?? new Map<string, ClipDraft>()
  const sites = [...new Set(gold.map(({ file }) => siteOf(file)))]
  const lowest = new Map<string, { site: string; value: number }>()
  for (const site of sites) {
    const others = gold.filter(({ file }) => siteOf(file) !== site)
    for (const [kind, value] of Object.entries(scoresOf(corpus, own, others).macro))
      if (value < (lowest.get(kind)?.value ?? 2)) lowest.set(kind, { site, value })
  }
  for (const [kind, { site, value }] of lowest)
    print(
      `macro F1 ${kind}, lowest with one site left out`.padEnd(52) + `${value.toFixed(3)}  without ${site}`
    )
  for (const site of sites) {
    const there = gold.filter(({ file }) => siteOf(file) === site)
    const values = Object.values(scoresOf(corpus, own, there).fields).filter((each) => each.labelled > 0)
    const mean = share(
      values.reduce((sum, each) => sum + each.f, 0),
      values.length
    )
    print(`${site.padEnd(28)} ${mean.toFixed(3)}  ${there.length} ${there.length === 1 ? 'page' : 'pages'}`)
  }
}

invented()
if (existsSync(corpus)) await saved()
else print(`\nSkipped: the saved pages are not there (${corpus}).`)
