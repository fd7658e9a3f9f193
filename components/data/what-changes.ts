import type { FileProblem, Restored, RestoreWay } from '@/stores/backup'
import { words } from '@/texts/backup-words'

const t = words.backup
const counted = Object.keys(t.count) as (keyof typeof t.count)[]

/** Numbers by table in words: "3 people", "1 note"; tables that a person would not speak of are left out. */
export const inWords = (counts: { readonly [T in keyof typeof t.count]?: number }): string[] =>
  counted.flatMap((table) => {
    const count = counts[table] ?? 0
    return count > 0 ? [t.count[table](count)] : []
  })

/** What bringing a backup in would do, a line each. */
export function changesInWords(foreseen: Restored, way: RestoreWay): string[] {
  if (foreseen.asItWas) return [t.toEmpty]
  const comes = inWords(foreseen.added)
  const { newer, stays, offered, goes } = foreseen
  const lines = [
    comes.length > 0 && t.comesIn(comes.join(', ')),
    newer > 0 && (way === 'merge' ? t.newer(newer) : t.asInFile(newer)),
    offered > 0 && t.offered(offered),
    stays - offered > 0 && t.stays(stays - offered),
    goes > 0 && t.goes(goes)
  ].filter((line) => line !== false)
  return lines.length > 0 ? lines : [t.nothing]
}

/** What came of it, in a sentence. */
export function cameIn(put: Restored, way: RestoreWay): string {
  const came = counted.reduce((sum, table) => sum + (put.added[table] ?? 0), 0)
  if (put.asItWas) return t.putAsItWas(came)
  return way === 'merge' ? t.putMerged(came, put.newer) : t.putReplaced(came, put.newer, put.goes)
}

/** Why a file is not taken. */
export function whyNot(problem: FileProblem): string {
  const sentences: { [P in FileProblem]?: string } = t.problem
  return sentences[problem] ?? t.problem['not-ours']
}
