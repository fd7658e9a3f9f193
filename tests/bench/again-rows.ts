import { findAgain } from '@/extract/again/find-again'

const bytes = 1_000_000
const rounds = 9
const sentence = (n: number) =>
  `In part ${n} of this page Ada Moss says how visit ${n % 97} goes, and that it costs $${80 + (n % 60)}.`

/** A page of a megabyte as it was kept and as it is now, and twenty sentences of it: some changed, some gone. */
function keptAndNow() {
  const lines: string[] = []
  for (let size = 0, n = 1; size < bytes; n += 1) size += lines[lines.push(sentence(n)) - 1]?.length ?? 0
  const step = Math.floor(lines.length / 20)
  const places = Array.from({ length: 20 }, (_one, index) => 5 + index * step)
  const now = lines.flatMap((line, index) => {
    const turn = places.indexOf(index) % 4
    return turn === 1 ? [line.replace('$', '$1')] : turn === 2 ? [] : [line]
  })
  const passages = places.map((index) => ({
    exact: lines[index] ?? '',
    prefix: (lines[index - 1] ?? '').slice(-31) + '\n',
    suffix: '\n' + (lines[index + 1] ?? '').slice(0, 31),
    textAt: 0
  }))
  return { before: lines.join('\n'), now: now.join('\n'), passages }
}

/** What `npm run bench` says of finding kept passages again. */
export async function againRows(): Promise<string[][]> {
  const { before, now, passages } = keptAndNow()
  const spent = Array.from({ length: rounds }, () => {
    const start = performance.now()
    findAgain(now, true, passages, [before])
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  const median = `${(spent[rounds >> 1] ?? 0).toFixed(0)} ms`
  return Promise.resolve([['20 kept passages looked for on a page of 1 MB, median', median, '≤ 100 ms']])
}
