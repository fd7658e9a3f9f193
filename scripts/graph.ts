import { readFileSync, writeFileSync } from 'node:fs'
import { cruiseLadder } from './ladder'
import { graphFile, withGraph } from './ladder-graph'

/** Draws which folder imports which into docs/architecture.md. Whether it is still true, `scripts/imports.ts` says. */
const text = readFileSync(graphFile, 'utf8')
const drawn = withGraph(text, (await cruiseLadder(process.cwd())).modules)
writeFileSync(graphFile, drawn)
console.log(
  drawn === text ? `The graph in ${graphFile} is up to date.` : `The graph in ${graphFile} was drawn anew.`
)
