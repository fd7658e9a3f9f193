import { AnswerSum } from './answer-sum'
import { listClips, type ClipFilter, type ClipListing } from './clip-list'
import {
  foundGroups,
  groupOf,
  lineTables,
  nothingFound,
  type Found,
  type FoundGroup,
  type FoundLine,
  type FoundPart,
  type LineTable,
  type SearchLine
} from './found-line'
import { closeLooks } from './line-look'
import { shownLine } from './line-shown'
import { searchWords } from './search-words'
import { WordList } from './word-list'

/** What stands beside the title counts for a little less. */
const besideTitle = 0.75
/** So many of a group are looked at closely together; whoever asks for more has the rest after them. */
const lookedAt = 40
/** What answers less than this share of the best is left out. */
const leastShare = 0.55

/** What a sentence or note can stand on, what is asked most first; itself on a page of something else, or on its own. */
const holders = [
  'people',
  'practices',
  'products',
  'advice',
  'clips',
  'comparisons',
  'visits',
  'takings',
  'lifeEvents',
  'suits',
  'qualities',
  'notes',
  'partnerships',
  'observations',
  'expectations',
  'questions',
  'connections',
  'comparisonCells',
  'decisions',
  'rhythms'
] as const satisfies LineTable[]

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
    // Where there is no title, the words themselves stand in its place.
    for (const [, words] of line.fields ?? []) this.#enter(words, place * 2 + (line.title === '' ? 0 : 1))
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
    const clipAt = ({ leadsTo }: SearchLine) => this.line('clips', leadsTo?.[0] ?? '')?.at
    return listClips(lines, filter, (line) => this.#stands(line), clipAt)
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
    const groups = foundGroups.filter((group) => this.#hasAny(group))
    const most = Math.max(lookedAt, limit)
    const best = groups.map((group) => sum.most(most, (at) => this.#isFound(this.#lines[at], group)))
    const least = Math.max(...best.map((some) => some[0]?.sum ?? 0)) * leastShare
    for (const [index, group] of groups.entries()) {
      const near = (best[index] ?? []).filter(({ sum: of }) => of >= least)
      // Apart, so that the first rows stand where they stood when more are asked for.
      found[group] = [near.slice(0, lookedAt), near.slice(lookedAt)]
        .flatMap((some) => closeLooks(some, (at) => this.#lines[at], asked))
        .slice(0, limit)
        .map(({ line }) => this.#shown(line, asked))
    }
    return found
  }

  /** A clip by its id as it is shown in a list of what was found. */
  shownClip(id: string, more: FoundPart[], asked: readonly string[]): FoundLine | undefined {
    const line = this.line('clips', id)
    return line && { ...this.#shown(line, asked), group: 'texts', more, place: 'text' }
  }

  #shown(line: SearchLine, asked: readonly string[]): FoundLine {
    const holder = this.#holder(line)
    const about = holder ?? line.about?.map((id) => this.#byId(id)).find((one) => one !== undefined)
    return shownLine(line, asked, about, holder && this.#page(holder))
  }

  /** What a sentence or note stands on, as long as that is kept. */
  #holder(line: SearchLine): SearchLine | undefined {
    for (const id of line.leadsTo ?? []) {
      const holder = this.#byId(id)
      if (holder) return holder
    }
    return undefined
  }

  /** What has a page of its own: of what was also written of a note, the one whom the note is about. */
  #page(line: SearchLine): SearchLine | undefined {
    return line.leadsTo ? this.#holder(line) : line
  }

  #byId(id: string): SearchLine | undefined {
    for (const table of holders) {
      const line = this.line(table, id)
      if (line) return line
    }
    return undefined
  }

  /** A line on a page of something else goes with that. */
  #stands(line: SearchLine): boolean {
    if (!line.leadsTo) return true
    const holder = this.#holder(line)
    return holder !== undefined && this.#page(holder) !== undefined
  }

  #hasAny(group: FoundGroup): boolean {
    return lineTables.some((table) => groupOf[table] === group && this.count(table) > 0)
  }

  #isFound(line: SearchLine | undefined, group: FoundGroup): boolean {
    return !!line && groupOf[line.table] === group && this.#stands(line)
  }

  #enter(text: string, posting: number): void {
    if (text === '') return
    for (const word of searchWords(text)) {
      const number = this.#words.add(word)
      const postings = (this.#postings[number] ??= [])
      if (postings.at(-1) !== posting) postings.push(posting)
    }
  }
}
