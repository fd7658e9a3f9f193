import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readSavedPage } from './read-saved-page'

/**
 * Command line of contracts/clip-draft.md:
 *   npm run --silent extract -- FILE.html --url URL
 *   npm run --silent extract -- --batch LIST.jsonl
 */
const usage = 'Use: extract FILE.html --url URL, or extract --batch LIST.jsonl'

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

function one(file: string, url: string): void {
  try {
    process.stdout.write(`${JSON.stringify(readSavedPage(file, url))}\n`)
  } catch (error) {
    fail(`Can't read ${file}: ${reason(error)}`)
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

function batch(list: string): void {
  let lines: string[]
  try {
    lines = readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
  } catch (error) {
    fail(`Can't read ${list}: ${reason(error)}`)
  }
  for (const line of lines) {
    const named = entry(line)
    let result: object
    if (!named) result = { file: line.slice(0, 200), problem: 'not a line of {"file", "url"}' }
    else {
      try {
        result = { file: named.file, ...readSavedPage(resolve(dirname(list), named.file), named.url) }
      } catch (error) {
        result = { file: named.file, problem: reason(error) }
      }
    }
    process.stdout.write(`${JSON.stringify(result)}\n`)
  }
}

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args[at + 1]
}
const list = option('--batch')
const url = option('--url')
const file = args.find(
  (arg, index) => !arg.startsWith('--') && !/^--(?:url|batch)$/.test(args[index - 1] ?? '')
)
if (list) batch(list)
else if (file && url) one(file, url)
else fail(usage)
