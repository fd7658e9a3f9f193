import type { Thread } from '@/domain/web-drawing/threads'
import { words } from '@/texts/partnership-words'

/** What ties someone to others, for their sentence: "works with Leonie". */
export function threadsInWords(
  threads: readonly Thread[],
  nameOf: (id: string) => string | undefined,
  id: string
): string[] {
  const { covers, sentOn, kinds } = words.partnership
  return threads.flatMap(({ fromId, toId, kind }) => {
    if (fromId === id) {
      const name = nameOf(toId)
      return name === undefined ? [] : [`${kind === 'covers' ? covers : kinds[kind]} ${name}`]
    }
    const name = toId === id && kind !== 'covers' ? nameOf(fromId) : undefined
    if (name === undefined || kind === 'covers') return []
    return [`${kind === 'referred-by' ? sentOn : kinds[kind]} ${name}`]
  })
}
