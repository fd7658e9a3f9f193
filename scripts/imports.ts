import { cruiseLadder } from './ladder'

/** Holds every import against the ladder and says for each refused one what to do instead. */
const { modules, summary } = await cruiseLadder(process.cwd(), ['scripts', 'tests'])
const remedies = new Map(summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name, rule.comment ?? '']))
for (const { from, to, rule } of summary.violations)
  console.error(`${from} -> ${to}\n  ${rule.name}: ${remedies.get(rule.name) ?? ''}`)
console.log(`${modules.length} files, ${summary.violations.length} refused imports.`)
if (summary.violations.length > 0) process.exitCode = 1
