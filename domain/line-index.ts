import { AnswerSum } from './answer-sum'
import { listClips, type ClipFilter, type ClipListing } from './clip-list'
import {
  foundGroups,
  groupOf,
  nothingFound,
  type Found,
  type FoundGroup,
  type FoundLine,
  type FoundPart,
  type LineTable,
  type SearchLine
} from './found-line'
import { foundParts, readFor } from './found-words'
import { searchWords } from './search-words'
import { WordList } from './word-list'

/** How far into a title and what else is known of it search reads. */
const mostWords = 60
/** What stands beside the title counts for a little less. */
const besideTitle = 0.75
/** How many of a group are looked at closely. */
const lookedAt = 40
/** What answers less than this share of the best is left out. */
const leastShare = 0.45

/** What a sentence or note can belong to. */
const owners = ['people', 'practices', 'products', 'advice', 'clips'] as const

const keyOf = (table: LineTable, id: string) => `${table} ${id}`

/** Names, titles, notes and passages, searched in memory. A row that is not to be found has a place and no words. */
export class LineIndex {
  readonly #words = new WordList()
  /** By word: the place of each line that holds it, doubled, plus one where it stands beside the title. */
  readonly #postings: number[][] = []
  readonly #lines: (SearchLine | undefined)[] = []
  readonly #places = new Map<string, number>()
  readonly #counts = new Map<LineTable, number>()

  /** How many rows of a table have a place here, found or not. */
  count(table: LineTable): number {
    return this.#counts.get(table) ?? 0
  }

  /** Whether a row is here to be found. */
  holds(table: LineTable, id: string): boolean {
    const place = this.#places.get(keyOf(table, id))
    return place !== undefined && this.#lines[place] !== undefined
  }

  line(table: LineTable, id: string): SearchLine | undefined {
    const place = this.#places.get(keyOf(table, id))
    return place === undefined ? undefined : this.#lines[place]
  }

  /** Takes a row in, or its new words. @param line absent for a row that is there and is not to be found */
  put(table: LineTable, id: string, line: SearchLine | undefined): void {
    this.remove(table, id)
    const place = this.#lines.push(line) - 1
    this.#places.set(keyOf(table, id), place)
    this.#counts.set(table, this.count(table) + 1)
    if (!line) return
    this.#enter(line.title, place * 2)
    this.#enter(line.more, place * 2 + 1)
  }

  /** Forgets a row that is gone. */
  remove(table: LineTable, id: string): void {
    const key = keyOf(table, id)
    const place = this.#places.get(key)
    if (place === undefined) return
    this.#places.delete(key)
    this.#lines[place] = undefined
    this.#counts.set(table, this.count(table) - 1)
  }

  /** Forgets every row of a table. */
  removeTable(table: LineTable): void {
    for (const key of this.#places.keys())
      if (key.startsWith(`${table} `)) this.remove(table, key.slice(table.length + 1))
  }

  /** Every row with its line, for keeping. */
  *rows(): Generator<{ table: LineTable; id: string; line?: SearchLine }> {
    for (const [key, place] of this.#places) {
      const gap = key.indexOf(' ')
      const line = this.#lines[place]
      yield { table: key.slice(0, gap) as LineTable, id: key.slice(gap + 1), ...(line && { line }) }
    }
  }

  /** The clips or passages that stand here, by month. */
  clipList(filter: ClipFilter): ClipListing {
    const lines = this.#lines.filter((line) => line !== undefined)
    return listClips(lines, filter, (line) => !line.leadsTo || this.#owner(line) !== undefined)
  }

  /** What answers a query, by group, the best first. */
  find(query: string, limit: number): Found {
    const asked = searchWords(query)
    const found = nothingFound()
    if (asked.length === 0) return found
    const sum = new AnswerSum(this.#lines.length)
    for (const word of asked) {
      for (const { number, weight } of this.#words.answers(word))
        for (const posting of this.#postings[number] ?? [])
          sum.answer(posting >> 1, weight * (posting & 1 ? besideTitle : 1))
      sum.endWord()
    }
    const groups = foundGroups.filter((group) => group !== 'texts')
    const best = groups.map((group) => sum.most(lookedAt, (at) => this.#isFound(this.#lines[at], group)))
    const least = Math.max(...best.map((most) => most[0]?.sum ?? 0)) * leastShare
    for (const [index, group] of groups.entries())
      found[group] = (best[index] ?? [])
        .filter(({ sum: of }) => of >= least)
        .flatMap(({ at, sum: of }) => closeLook(this.#lines[at], of, asked))
        .toSorted((a, b) => b.sum - a.sum || b.line.at.localeCompare(a.line.at))
        .slice(0, limit)
        .map(({ line }) => this.#shown(line, asked))
    return found
  }

  /** A clip by its id as it is shown in a list of what was found. */
  shownClip(id: string, more: FoundPart[], asked: readonly string[]): FoundLine | undefined {
    const line = this.line('clips', id)
    return line && { ...this.#shown(line, asked), group: 'texts', more }
  }

  #shown(line: SearchLine, asked: readonly string[]): FoundLine {
    const { table, id, kind, at } = line
    const owner = this.#owner(line)
    return {
      group: groupOf[table],
      id,
      kind,
      at,
      title: foundParts(line.title, asked),
      more: owner ? [{ words: owner.title, found: false }] : foundParts(line.more, asked),
      to: owner ? { table: owner.table, id: owner.id, kind: owner.kind } : { table, id, kind }
    }
  }

  /** What a sentence or note belongs to, as long as that stands. */
  #owner(line: SearchLine): SearchLine | undefined {
    for (const id of line.leadsTo ?? [])
      for (const table of owners) {
        const owner = this.line(table, id)
        if (owner) return owner
      }
    return undefined
  }

  #isFound(line: SearchLine | undefined, group: FoundGroup): boolean {
    return !!line && groupOf[line.table] === group && (!line.leadsTo || this.#owner(line) !== undefined)
  }

  #enter(text: string, posting: number): void {
    const words = searchWords(text)
    const most = Math.min(words.length, mostWords)
    for (let index = 0; index < most; index += 1) {
      const number = this.#words.add(words[index] ?? '')
      const postings = (this.#postings[number] ??= [])
      if (postings.at(-1) !== posting) postings.push(posting)
    }
  }
}

/** Words that stand together, and a title that says little else, put a line before its like. */
function closeLook(line: SearchLine | undefined, sum: number, asked: string[]) {
  if (!line) return []
  const title = readFor(line.title, asked)
  const both = line.more === '' ? title : readFor(`${line.title} ${line.more}`, asked)
  const all = searchWords(line.title).length
  const whole = all > 0 ? Math.min(1, asked.length / all) : 0
  const inTitle = title.answered.reduce((most, one) => most + one, 0) / asked.length
  return [{ line, sum: sum * (1 + 0.25 * Math.max(title.close, both.close) + 0.15 * whole * inTitle) }]
}
