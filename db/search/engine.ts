import type { ClipFilter, ClipListing } from '@/domain/clip-list'
import { lineTables, nothingFound, type Found, type FoundLine, type LineTable } from '@/domain/found-line'
import { LineIndex } from '@/domain/line-index'
import { TextIndex } from '@/domain/text-index'
import type { Database } from '../database'
import { breathing } from '../breathing'
import { followRows, type Changed } from './follow-rows'
import { readLines, rereadLines } from './lines'
import { dropSearchDatabase, hasSearchDatabase } from './search-database'
import { rowsIn, stampOf } from './search-stamp'
import { findInTexts, indexTexts, readSegments, textKeys } from './texts'

/** How far the search of a web has come. */
export interface SearchProgress {
  ready: boolean
  texts: { done: number; total: number }
  working: boolean
  stopped?: boolean
  problem?: string
}

/**
 * The search of one web: what stands in memory, the index of kept texts, and whatever changes while it is open. It runs
 * in a worker of ours, or in the page where there is none: then in slices short enough for a frame.
 */
export class SearchEngine {
  #lines = new LineIndex()
  #texts = new TextIndex()
  #progress: SearchProgress = { ready: false, texts: { done: 0, total: 0 }, working: true }
  #queue: Promise<void> = Promise.resolve()
  /** Going through texts takes long: what stands in memory must not wait for it. */
  #textQueue: Promise<void> = Promise.resolve()
  #stopped = false
  readonly #breathe: () => Promise<void>
  readonly #unfollow: () => void

  /**
   * @param onProgress after each step
   * @param onChanged when what was found may read otherwise now
   * @param slice milliseconds of work at a stretch
   */
  constructor(
    readonly database: Database,
    readonly onProgress: (progress: SearchProgress) => void,
    readonly onChanged: () => void,
    slice: number
  ) {
    this.#breathe = breathing(slice)
    // What changes while all is being read is read again afterwards.
    this.#unfollow = followRows(database, [...lineTables, 'clipTexts'], (changed) => this.#follow(changed))
    this.#queue = this.#safely(this.#queue, () => this.#open())
    this.#textQueue = this.#safely(this.#queue, () => this.#openTexts())
  }

  /** Names, titles, notes and passages. */
  find(query: string, limit: number): Found {
    return this.#progress.ready ? this.#lines.find(query, limit) : nothingFound()
  }

  /** The clips or passages by month; asked before all is read, it waits for that. Undefined where that failed. */
  async list(filter: ClipFilter): Promise<ClipListing | undefined> {
    await this.#queue
    return this.#progress.ready ? this.#lines.clipList(filter) : undefined
  }

  /**
   * Words inside kept texts, as far as they have been gone through.
   * @param isWanted asked between small steps; undefined comes back when it no longer is
   */
  findInTexts(query: string, limit: number, isWanted = () => true): Promise<FoundLine[] | undefined> {
    return findInTexts(this.database, this.#texts, this.#lines, query, limit, isWanted)
  }

  /** Stops going through texts; those that are done stay findable. */
  stop(): void {
    this.#stopped = true
  }

  /** Goes on with it. */
  goOn(): void {
    if (!this.#stopped) return
    this.#stopped = false
    this.#say({ working: true, stopped: false })
    this.#textQueue = this.#safely(this.#textQueue, async () =>
      this.#goThrough(await textKeys(this.database))
    )
  }

  /** Waits until all that is under way has been taken in. */
  async settled(): Promise<void> {
    let queues
    do {
      queues = [this.#queue, this.#textQueue]
      await Promise.all(queues)
    } while (queues[0] !== this.#queue || queues[1] !== this.#textQueue)
  }

  close(): void {
    this.#stopped = true
    this.#unfollow()
  }

  #safely(after: Promise<void>, work: () => Promise<void>): Promise<void> {
    return after.then(work).catch((error: unknown) => {
      this.#say({ working: false, problem: String(error) })
    })
  }

  #say(more: Partial<SearchProgress>): void {
    this.#progress = { ...this.#progress, ...more }
    this.onProgress(this.#progress)
  }

  async #open(): Promise<void> {
    if (!(await this.#dropIfEmpty())) this.#lines = await readLines(this.database, this.#breathe)
    this.#say({ ready: true })
  }

  async #openTexts(): Promise<void> {
    const keys = await textKeys(this.database)
    this.#say({ texts: { done: 0, total: keys.size } })
    await readSegments(this.database, this.#texts, keys, this.#breathe)
    await this.#goThrough(keys)
  }

  async #goThrough(keys: ReadonlySet<string>): Promise<void> {
    let done = this.#texts.count
    await this.#indexTexts(keys, (more) => {
      done += more
      this.#say({ texts: { done, total: keys.size } })
    })
    this.#say({ working: false, stopped: this.#stopped && done < keys.size })
  }

  #follow(changed: Changed): void {
    const texts = changed.get('clipTexts')
    if (texts) this.#textQueue = this.#safely(this.#textQueue, () => this.#takeInTexts(texts))
    changed.delete('clipTexts')
    if (changed.size > 0) this.#queue = this.#safely(this.#queue, () => this.#takeIn(changed))
  }

  async #takeIn(changed: Changed): Promise<void> {
    for (const [table, ids] of changed)
      await rereadLines(this.database, this.#lines, table as LineTable, ids, this.#breathe)
    await this.#dropIfEmpty()
    this.onChanged()
  }

  async #takeInTexts(ids: Set<string> | 'all'): Promise<void> {
    const keys = ids === 'all' ? await textKeys(this.database) : ids
    await this.#indexTexts(keys, () => {})
    const { done, total } = this.#progress.texts
    // Texts that were left when going through them was stopped stay left.
    const all = await this.database.clipTexts.count()
    this.#say({ texts: { done: Math.min(all, done + all - total), total: all } })
  }

  async #indexTexts(keys: Iterable<string>, onDone: (more: number) => void): Promise<void> {
    await indexTexts(this.database, this.#texts, keys, this.#breathe, (more) => {
      onDone(more)
      return !this.#stopped
    })
    this.onChanged()
  }

  /** A web that was emptied leaves no word of it in what search has worked out. */
  async #dropIfEmpty(): Promise<boolean> {
    const known = lineTables.some((table) => this.#lines.count(table) > 0)
    if (known || rowsIn(await stampOf(this.database)) > 0) return false
    this.#texts = new TextIndex()
    if (await hasSearchDatabase(this.database.name)) await dropSearchDatabase(this.database.name)
    return true
  }
}
