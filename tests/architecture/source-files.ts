import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { layers } from '@/scripts/layers'

export interface SourceFile {
  readonly path: string
  readonly text: string
}

const root = process.cwd()

/** All files of ours below these folders, by their path from the root. */
export function filesIn(folders: readonly string[], ending: RegExp = /\.(ts|vue)$/): SourceFile[] {
  return folders
    .flatMap((folder) => pathsBelow(folder))
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** What ends up in the extension. */
export const productFolders: readonly string[] = layers

export function pathsBelow(path: string): string[] {
  if (!existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => pathsBelow(`${path}/${name}`))
}

export function lineCount(text: string): number {
  return text.trimEnd().split('\n').length
}
