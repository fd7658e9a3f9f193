import type { IModule } from 'dependency-cruiser'
import { existsSync } from 'node:fs'
import { replaceBetween } from './between'
import { layers } from './layers'

/** Where it is drawn which folder imports which. */
export const graphFile = 'docs/architecture.md'

/** That text with the graph as these modules make it; modules outside the ladder are not drawn. */
export function withGraph(text: string, modules: readonly IModule[]): string {
  return replaceBetween(text, 'graph', `\n\n\`\`\`mermaid\n${graphOf(modules)}\n\`\`\`\n\n`)
}

function graphOf(modules: readonly IModule[]): string {
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
