import { useQualities } from '@/stores/qualities'
import { words } from '@/texts/kept-words'

const ours = new Map<string, string>(Object.entries(words.qualities))

/** What a quality is called: the client's own word for it, or ours; the id where it is none (any more). */
export function useQualityName(): (id: string) => string {
  const qualities = useQualities()
  return (id) => qualities.byId.get(id)?.name ?? ours.get(id) ?? id
}
