import { readFileSync } from 'node:fs'
import { cruiseLadder } from './ladder'
import { graphFile, withGraph } from './ladder-graph'

/**
 * Holds every import against the ladder and says for each refused one what to do instead; and says whether the graph in
 * the docs is still true, since all imports are at hand here.
 */
const { modules, summary } = await cruiseLadder(process.cwd(), ['scripts', 'tests'])
const remedies = new Map(summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name, rule.comment ?? '']))
for (const { from, to, rule } of summary.violations)
  console.error(`${from} -> ${to}\n  ${rule.name}: ${remedies.get(rule.name) ?? ''}`)
console.log(`${modules.length} files, ${summary.violations.length} refused imports.`)
const text = readFileSync(graphFile, 'utf8')
const isStale = withGraph(text, modules) !== text
if (isStale) console.error(`The graph in ${graphFile} is stale: \`npm run graph\` draws it anew.`)
if (isStale || summary.violations.length > 0) process.exitCode = 1
