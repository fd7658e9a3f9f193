import { plainName, plainWords } from './names'

interface Named {
  id: string
  name: string
}

/** Shorter words stand in too many titles to mean somebody. */
const shortest = 3

/**
 * Whom the title of an appointment names: the one whose whole name stands in it, else the one whose last name does.
 * Where several could be meant, nobody is: the client says.
 */
export function whomOf(title: string, people: readonly Named[]): string | undefined {
  const words = new Set(plainWords(title))
  const isIn = (all: readonly string[]) => all.length > 0 && all.every((word) => words.has(word))
  const named = people
    .map(({ id, name }) => ({ id, all: plainName(name).split(' ').filter(Boolean) }))
    .filter(({ all }) => (all.at(-1)?.length ?? 0) >= shortest)
  const whole = named.filter(({ all }) => isIn(all))
  const found = whole.length > 0 ? whole : named.filter(({ all }) => isIn(all.slice(-1)))
  return found.length === 1 ? found[0]?.id : undefined
}
