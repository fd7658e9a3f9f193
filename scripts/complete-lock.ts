import { readFileSync, writeFileSync } from 'node:fs'

interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface LockFile {
  packages: Record<string, LockedPackage & Record<string, unknown>>
}

export interface MissingPackage {
  readonly name: string
  readonly version: string
  readonly dev: boolean
}

/**
 * Packages for other platforms that the lock file should name and does not. npm leaves them out when it can't reach
 * them at that moment, and `npm ci` then refuses the whole file.
 */
export function missingFromLock({ packages }: LockFile): MissingPackage[] {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isFound(packages, from, name))
      .map(([name, version]) => ({ name, version, dev }))
  )
}

/** npm looks for a package beside the one that asks, then further and further out. */
function isFound(packages: LockFile['packages'], from: string, name: string): boolean {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (path in packages) return true
  if (from === '') return false
  const out = from.lastIndexOf('/node_modules/')
  return isFound(packages, out < 0 ? '' : from.slice(0, out), name)
}

function entryFor({ name, version, dev }: MissingPackage): LockedPackage & Record<string, unknown> {
  const os = /android|darwin|freebsd|linux|openharmony|win32|netbsd|openbsd|sunos|aix/.exec(name)?.[0]
  const cpu = /arm64|arm|x64|ia32|riscv64|ppc64|s390x|loong64|mips64el|wasm32/.exec(name)?.[0]
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    optional: true,
    ...(os ? { os: [os] } : {})
  }
}

/** `npm run lock`: writes the missing ones in, each with the version that is asked for. */
export function completeLock(file = 'package-lock.json'): number {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile
  const missing = missingFromLock(lock)
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryFor(one)
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  return missing.length
}

if (process.argv[1]?.endsWith('complete-lock.ts'))
  console.log(`${completeLock()} packages were missing from the lock file.`)
