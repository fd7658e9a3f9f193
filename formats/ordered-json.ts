/** JSON with its keys in order, so that the same thing always gives the same text. */
export function orderedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isPlain(part) ? inOrder(part) : part))
}

const isPlain = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && !Array.isArray(part)

function inOrder(part: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
