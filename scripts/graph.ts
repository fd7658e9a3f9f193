import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { replaceBetween } from './between'
import { cruiseLadder } from './ladder'
import { layers } from './layers'

const file = 'docs/architecture.md'
const marker = 'graph'

/**
 * Draws which folder imports which into docs/architecture.md. With `--check` it only says whether the drawing there
 * is still true.
 */
const text = readFileSync(file, 'utf8')
const drawn = replaceBetween(text, marker, `\n\n\`\`\`mermaid\n${await drawLadder()}\n\`\`\`\n\n`)
if (process.argv.includes('--check')) {
  if (drawn !== text) {
    console.error(
      `The graph in ${file} is stale. \`npm run graph\` draws it anew; commit it with your change.`
    )
    process.exitCode = 1
  }
} else {
  writeFileSync(file, drawn)
  console.log(drawn === text ? `The graph in ${file} is up to date.` : `The graph in ${file} was drawn anew.`)
}

async function drawLadder(): Promise<string> {
  const { modules } = await cruiseLadder(process.cwd())
  const arrows = new Set<string>()
  for (const module of modules) {
    const from = layerOf(module.source)
    for (const { resolved } of module.dependencies) {
      const to = layerOf(resolved)
      if (from && to && from !== to) arrows.add(`  ${from} --> ${to}`)
    }
  }
  const present = layers.filter((layer) => existsSync(layer))
  const lines = [...arrows].toSorted((a, b) => a.localeCompare(b, 'en'))
  return ['flowchart TD', ...present.toReversed().map((layer) => `  ${layer}[${layer}/]`), ...lines].join(
    '\n'
  )
}

function layerOf(path: string): string | undefined {
  const [folder, rest] = path.split('/', 2)
  return rest === undefined ? undefined : layers.find((layer) => layer === folder)
}
