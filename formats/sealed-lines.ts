import { sha256 } from '@noble/hashes/sha2.js'
import { deepestRow, isSound, readHead, refuse, takeRows, type BackupReading } from './backup'
import { hex, longestSeal, sealIn, sealOpening } from './backup-seal'
import { joinedBytes, type Chunks } from './chunks'

/** A longer line than this holds no row of ours: the longest is a picture with its bytes. */
const longestLine = 30_000_000

export type SealedReading = BackupReading | { ok: false; problem: 'altered' | 'cut-short'; detail: string }

/**
 * Reads a backup that begins as a sealed one of ours while it comes, a row at a time: a large one fits into no text. What
 * is wrong in it is only said when its seal is true; else it was changed or cut short, and that is the reason.
 * @param goOn waited for now and then; throws when it was stopped
 * @param onRows is told how many rows were read, of how many the file says that it holds
 */
export async function readSealed(
  chunks: Chunks,
  goOn: () => Promise<void>,
  onRows: (done: number, total: number) => void = () => {}
): Promise<SealedReading> {
  const sum = sha256.create()
  const decoder = new TextDecoder()
  const lines = readLines()
  let end = new Uint8Array()
  let rest = ''
  for await (const chunk of chunks) {
    const bytes = joinedBytes([end, chunk])
    const sealed = Math.max(0, bytes.length - longestSeal)
    sum.update(bytes.subarray(0, sealed))
    end = bytes.slice(sealed)
    const found = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = found.pop() ?? ''
    if (rest.length > longestLine) lines.giveUp()
    for (const line of found) lines.take(line)
    if (lines.hasGivenUp()) rest = ''
    onRows(...lines.howFar())
    await goOn()
  }
  lines.take(rest)
  const seal = sealIn(new TextDecoder('latin1').decode(end))
  if (seal === undefined) return { ok: false, problem: 'cut-short', detail: 'no seal' }
  const behind = new TextDecoder('latin1').decode(end).lastIndexOf(sealOpening)
  sum.update(end.subarray(0, behind))
  if (hex(sum.digest()) !== seal) return { ok: false, problem: 'altered', detail: 'seal' }
  return lines.reading()
}

/** Takes the lines of a backup as backup-text.ts writes them. */
function readLines() {
  let wrong: BackupReading | undefined
  let taker: ReturnType<typeof takeRows> | undefined
  let counts: Record<string, unknown> = {}
  /** Rows of the table that are still to come. */
  let coming = 0
  let isOver = false
  let [done, total] = [0, 0]

  function begin(line: string) {
    const head = readHead(JSON.parse(`${line}}}`))
    if ('problem' in head) return head
    taker = takeRows(head)
    counts = head.counts
    for (const count of Object.values(counts)) total += typeof count === 'number' ? count : 0
    return undefined
  }

  function takeTable(line: string) {
    const table = /^"(\w+)":\[(?:\](,|\},))?$/.exec(line)
    if (!table?.[1]) return refuse('damaged', 'no table where one begins')
    const count = counts[table[1]]
    coming = typeof count === 'number' ? count : 0
    if (coming > 0 === (table[2] !== undefined)) return refuse('damaged', `${table[1]}: not all rows`)
    isOver = table[2] === '},'
    return taker?.begin(table[1])
  }

  function takeRow(line: string) {
    coming -= 1
    done += 1
    const ends = coming > 0 ? [','] : ['],', ']},']
    const behind = ends.find((one) => line.endsWith(one))
    if (behind === undefined) return refuse('damaged', 'no end of a row')
    isOver = behind === ']},'
    const row: unknown = JSON.parse(line.slice(0, -behind.length))
    if (!isSound(row, deepestRow)) return refuse('damaged', 'nested too deep, or a forbidden key')
    return taker?.take(row)
  }

  return {
    take(line: string) {
      if (wrong || isOver) return
      try {
        wrong = taker ? (coming > 0 ? takeRow(line) : takeTable(line)) : begin(line)
      } catch {
        wrong = refuse('damaged', 'no JSON')
      }
    },
    giveUp: () => (wrong ??= refuse('damaged', 'a line without an end')),
    howFar: (): [number, number] => [done, total],
    hasGivenUp: () => wrong !== undefined,
    reading: (): BackupReading => wrong ?? (taker && isOver ? taker.end() : refuse('damaged', 'no end'))
  }
}
