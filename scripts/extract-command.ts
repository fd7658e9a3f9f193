import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readSavedPage } from './read-saved-page'

/** Where the command writes, as `process.stdout` and `process.stderr` take it. */
export interface Outlets {
  out: (text: string) => void
  problem: (text: string) => void
}

const usage = 'Use: extract FILE.html --url URL, or extract --batch LIST.jsonl'
/** The exit code for what can't be read at all. */
const cannot = 2

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Command line of contracts/clip-draft.md:
 *   npm run --silent extract -- FILE.html --url URL
 *   npm run --silent extract -- --batch LIST.jsonl
 * @returns the exit code
 */
export function extractCommand(args: readonly string[], outlets: Outlets): number {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name)
    return at < 0 ? undefined : args[at + 1]
  }
  const list = option('--batch')
  const url = option('--url')
  const file = args.find(
    (arg, index) => !arg.startsWith('--') && !/^--(?:url|batch)$/.test(args[index - 1] ?? '')
  )
  if (list) return batch(list, outlets)
  if (file && url) return one(file, url, outlets)
  outlets.problem(`${usage}\n`)
  return cannot
}

function one(file: string, url: string, { out, problem }: Outlets): number {
  try {
    out(`${JSON.stringify(readSavedPage(file, url))}\n`)
    return 0
  } catch (error) {
    problem(`Can't read ${file}: ${reason(error)}\n`)
    return cannot
  }
}

function batch(list: string, { out, problem }: Outlets): number {
  let lines: string[]
  try {
    lines = readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
  } catch (error) {
    problem(`Can't read ${list}: ${reason(error)}\n`)
    return cannot
  }
  for (const line of lines) out(`${JSON.stringify(draftOf(line, dirname(list)))}\n`)
  return 0
}

/** One line of a list: its draft, or why there is none. */
function draftOf(line: string, folder: string): object {
  const named = entry(line)
  if (!named) return { file: line.slice(0, 200), problem: 'not a line of {"file", "url"}' }
  try {
    return { file: named.file, ...readSavedPage(resolve(folder, named.file), named.url) }
  } catch (error) {
    return { file: named.file, problem: reason(error) }
  }
}

function entry(line: string): { file: string; url: string } | undefined {
  try {
    const { file, url } = JSON.parse(line) as Record<string, unknown>
    return typeof file === 'string' && typeof url === 'string' ? { file, url } : undefined
  } catch {
    return undefined
  }
}
