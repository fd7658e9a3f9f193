import { cruise } from 'dependency-cruiser'
import type { ICruiseOptions, ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { layers } from './layers'

interface RuleFile {
  readonly forbidden: IFlattenedRuleSet['forbidden']
  readonly options: ICruiseOptions
}

/** Reads every import under `root` and holds it against the rules. The same call serves the check, the graph and the tests. */
export async function cruiseLadder(
  root: string,
  alsoFolders: readonly string[] = []
): Promise<ICruiseResult> {
  const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as RuleFile
  const folders = [...layers, ...alsoFolders].filter((folder) => existsSync(join(root, folder)))
  const { tsConfig: _relative, ...options } = rules.options
  const fileName = join(root, 'tsconfig.domain.json')
  // The alias is resolved by the file name within the rule set, types are read by the parsed file.
  const ruleSet = { forbidden: rules.forbidden ?? [], options: { tsConfig: { fileName } } }
  const answer = await cruise(
    folders,
    { ...options, baseDir: root, validate: true, ruleSet },
    {},
    { tsConfig: extractTSConfig(fileName) }
  )
  if (typeof answer.output === 'string') throw new Error('dependency-cruiser answered in words, not in data.')
  return answer.output
}
