import { sectors } from '../partnership'
import { neededNow } from '../review'
import { layers } from '../tie'
import { fewestPeople, holding, reading, recordOf, type ReadFrom, type Reading } from './reading'

/** From so many kinds of support on, one person carries much. */
const many = 4
/** The only one for one thing is usual; for two it is told. */
const several = 2

const supportsIn = (members: ReturnType<typeof holding>) =>
  [...new Set(members.flatMap(({ tie }) => tie.supports ?? []))].toSorted()

/** Someone who is the only one for two kinds of support or more. */
export function onlyOnes({ members }: ReadFrom): Reading[] {
  const all = holding(members)
  if (all.length < fewestPeople) return []
  const onlyBy = new Map<string, string[]>()
  for (const support of supportsIn(all)) {
    const [one, ...others] = all.filter(({ tie }) => tie.supports?.includes(support))
    if (one && others.length === 0) onlyBy.set(one.id, [...(onlyBy.get(one.id) ?? []), support])
  }
  return all.flatMap((one) => {
    const supports = onlyBy.get(one.id) ?? []
    if (supports.length < several) return []
    return [reading({ kind: 'only-one', supports }, [recordOf(one)], supports)]
  })
}

/** Someone who carries many kinds of support, and of whom it is not said already that they are the only one. */
export function heavyOnes(from: ReadFrom): Reading[] {
  const told = new Set(onlyOnes(from).flatMap(({ about }) => about.map(({ id }) => id)))
  return holding(from.members).flatMap((one) => {
    const supports = [...(one.tie.supports ?? [])].toSorted()
    if (supports.length < many || told.has(one.id)) return []
    return [reading({ kind: 'heavy', supports }, [recordOf(one)])]
  })
}

/** Someone whom the client called a load. */
export const loads = ({ members }: ReadFrom): Reading[] =>
  holding(members)
    .filter(({ tie }) => tie.load === 'load')
    .map((one) => reading({ kind: 'load' }, [recordOf(one)]))

/** A layer with nobody, or with one; only where layers were said at all. */
export function thinLayers({ members }: ReadFrom): Reading[] {
  const all = holding(members)
  const said = all.filter(({ tie }) => (tie.layers ?? []).length > 0)
  if (said.length < fewestPeople) return []
  return layers.flatMap((layer) => {
    const here = said.filter(({ tie }) => tie.layers?.includes(layer))
    const [one] = here
    if (here.length > 1) return []
    return one
      ? [reading({ kind: 'one-thread', layer }, [recordOf(one)], [layer])]
      : [reading({ kind: 'no-layer', layer }, [], [layer])]
  })
}

/** A kind of support that the client said they need, and that nobody brings. */
export function unmetNeeds({ members, reviews }: ReadFrom): Reading[] {
  const brought = new Set(supportsIn(holding(members)))
  return [...new Set(neededNow(reviews))]
    .filter((support) => !brought.has(support))
    .toSorted()
    .map((support) => reading({ kind: 'unmet', support }, [], [support]))
}

/** A part of the web without anyone. */
export function emptySectors({ members }: ReadFrom): Reading[] {
  if (members.length < fewestPeople) return []
  return sectors
    .filter((sector) => members.every((one) => one.sector !== sector))
    .map((sector) => reading({ kind: 'empty-sector', sector }, [], [sector]))
}
