import * as v from 'valibot'
import type { FileInMaking, OwnFolder } from '@/browser/own-files'
import { breathing } from '@/db/breathing'
import { safetyCopySchema, type SafetyCopy } from '@/domain/safety-copy'
import { TextSum } from './text-sum'

/*
 * A copy is one file: first what it is, in a place of fixed size, then its rows as compressed lines, ["people",{…}].
 * What it is stands first, so that a list of all copies reads little; and it is written last, so that a copy whose label
 * can be read was written to its end.
 */
const labelBytes = 16_384
const suffix = '.care-web-copy'
/** Milliseconds of work at a stretch. */
const stretch = 12

export const nameOfCopy = (id: string) => `${id}${suffix}`
export const isCopyName = (name: string) => name.endsWith(suffix)

/** Rows of a table, some at a time, whole web after whole web of tables. */
export type RowSlices = AsyncIterable<{ table: string; rows: readonly unknown[] }>

/** Writes a copy. @param label says what it is once all rows were seen; when it gives nothing, nothing is written */
export async function writeCopyFile(
  folder: OwnFolder,
  id: string,
  slices: RowSlices,
  label: () => Promise<Omit<SafetyCopy, 'id' | 'counts' | 'sum' | 'bytes'> | undefined>
): Promise<SafetyCopy | undefined> {
  let copy: SafetyCopy | undefined
  try {
    await folder.write(nameOfCopy(id), async (file) => {
      await file.add(new Uint8Array(labelBytes))
      const { counts, sum, bytes } = await writeRows(file, slices)
      const known = await label()
      if (!known) throw new Error('given up')
      copy = { id, ...known, counts, sum, bytes: labelBytes + bytes }
      await file.putFirst(labelText(copy))
    })
  } catch (error) {
    // An empty file was made for it before a word was written.
    if (!(await readCopyLabel(folder, id))) await folder.remove(nameOfCopy(id))
    if (String(error).includes('given up')) return undefined
    throw error
  }
  return copy
}

function labelText(copy: SafetyCopy): string {
  const text = JSON.stringify(copy)
  const length = new TextEncoder().encode(text).length
  if (length >= labelBytes) throw new Error('the label is too long')
  return `${text}${' '.repeat(labelBytes - length - 1)}\n`
}

async function writeRows(file: FileInMaking, slices: RowSlices) {
  const packed = new CompressionStream('gzip')
  const writer = packed.writable.getWriter()
  let bytes = 0
  const writing = (async () => {
    const reader = packed.readable.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.length
      await file.add(part.value)
    }
  })()
  // What goes wrong there is told by the writer here, too; nobody else waits for it until the end.
  writing.catch(() => writer.abort().catch(() => undefined))
  const counts: Record<string, number> = {}
  const sum = new TextSum()
  const encoder = new TextEncoder()
  const breathe = breathing(stretch)
  try {
    for await (const { table, rows } of slices) {
      counts[table] = (counts[table] ?? 0) + rows.length
      let text = ''
      for (const row of rows) {
        const line = JSON.stringify([table, row])
        sum.add(line)
        text += `${line}\n`
        await breathe()
      }
      if (text !== '') await writer.write(encoder.encode(text))
    }
    await writer.close()
  } catch (error) {
    await writer.abort().catch(() => undefined)
    await writing.catch(() => undefined)
    throw error
  }
  await writing
  return { counts, sum: sum.text, bytes }
}

/** Says of a copy that is there why it is wanted now, too. @returns it with that reason */
export async function sayReason(
  folder: OwnFolder,
  copy: SafetyCopy,
  reason: SafetyCopy['reason']
): Promise<SafetyCopy> {
  const next = { ...copy, reason }
  await folder.putFirst(nameOfCopy(copy.id), labelText(next))
  return next
}

/** What a copy is, from its label alone. @returns undefined when that can't be read */
export async function readCopyLabel(folder: OwnFolder, id: string): Promise<SafetyCopy | undefined> {
  const file = await folder.read(nameOfCopy(id))
  if (!file || file.size <= labelBytes) return undefined
  try {
    const read = v.safeParse(safetyCopySchema, JSON.parse(await file.slice(0, labelBytes).text()))
    return read.success && read.output.id === id ? read.output : undefined
  } catch {
    return undefined
  }
}

/** Its rows did not come to what its label says, or could not be read to their end. */
export class DamagedCopy extends Error {}

/**
 * Reads the rows of a copy to their end.
 * @param onRow is given each
 * @param pause is waited for now and then
 * @throws DamagedCopy when it is not whole
 */
export async function readCopyRows(
  folder: OwnFolder,
  copy: Pick<SafetyCopy, 'id' | 'sum' | 'counts'>,
  onRow: (table: string, row: unknown) => void,
  pause?: () => Promise<void>
): Promise<void> {
  const { counts, sum } = await sumRows(folder, copy.id, onRow, pause)
  const missing = Object.entries(copy.counts).some(([table, count]) => (counts[table] ?? 0) !== count)
  if (missing || sum !== copy.sum) throw new DamagedCopy('not all rows')
}

/** Reads the rows and says what they come to, whatever the label says. */
export async function sumRows(
  folder: OwnFolder,
  id: string,
  onRow: (table: string, row: unknown) => void = () => {},
  pause = async () => {}
): Promise<Pick<SafetyCopy, 'counts' | 'sum'>> {
  const file = await folder.read(nameOfCopy(id))
  if (!file) throw new DamagedCopy('it is not there')
  const sum = new TextSum()
  const counts: Record<string, number> = {}
  try {
    for await (const line of linesOf(file.slice(labelBytes), pause)) {
      sum.add(line)
      const [table, row] = JSON.parse(line) as [string, unknown]
      counts[table] = (counts[table] ?? 0) + 1
      onRow(table, row)
    }
  } catch (error) {
    throw new DamagedCopy(String(error))
  }
  return { counts, sum: sum.text }
}

async function* linesOf(packed: Blob, pause: () => Promise<void>): AsyncGenerator<string> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const decoder = new TextDecoder()
  const breathe = breathing(stretch)
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    rest += decoder.decode(part.value, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    await pause()
    for (const line of lines) {
      yield line
      await breathe()
    }
  }
  if (rest !== '') throw new Error('cut off')
}
