import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layers } from './layers'
import { runToEnd } from './run'

export type Target = 'chrome-mv3' | 'firefox-mv3'

const commands: Record<Target, readonly string[]> = {
  'chrome-mv3': ['wxt', 'build'],
  'firefox-mv3': ['wxt', 'build', '-b', 'firefox', '--mv3']
}

/** What a build is made of. A change anywhere else (tests, docs) leaves it fresh. */
const sources = [...layers, 'assets', 'public', 'wxt.config.ts', 'package-lock.json']

export function builtFolder(target: Target): string {
  return join(process.cwd(), '.output', target)
}

/**
 * Builds the extension unless what lies in `.output` was made from exactly these sources.
 * It compares contents and not dates, because a checkout gives every file today's date.
 */
export async function ensureBuilt(targets: readonly Target[] = ['chrome-mv3', 'firefox-mv3']): Promise<void> {
  const now = fingerprint()
  // A build uses little more than one core: side by side they take hardly longer than one.
  await Promise.all(targets.map((target) => ensureOneBuilt(target, now)))
}

async function ensureOneBuilt(target: Target, now: string): Promise<void> {
  const stamp = join(process.cwd(), '.output', `${target}.stamp`)
  const manifest = join(builtFolder(target), 'manifest.json')
  if (existsSync(manifest) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  // Asked for by Vitest, which says "test" here, a build would carry Vue's tools for developers: 35 kB that no one gets.
  const { code, output } = await runToEnd(['npx', ...commands[target]], { env: { NODE_ENV: 'production' } })
  if (code !== 0) throw new Error(`The build for ${target} failed:\n${output}`)
  mkdirSync(join(process.cwd(), '.output'), { recursive: true })
  writeFileSync(stamp, now)
}

/** What the sources of the extension are now: another text after every change of one of them. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of sources) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).toSorted()) addTo(hash, join(path, name))
    return
  }
  hash.update(path).update('\0').update(readFileSync(path)).update('\0')
}
