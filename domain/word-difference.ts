/** Two wordings of one sentence: what they begin and end with alike, and what is different between. */
export interface WordDifference {
  before: string
  was: string
  now: string
  after: string
}

/** The part of two wordings that is not the same, in whole words. */
export function wordDifference(then: string, now: string): WordDifference {
  const [old, recent] = [piecesOf(then), piecesOf(now)]
  let head = 0
  while (head < old.length && head < recent.length && old[head] === recent[head]) head += 1
  let tail = 0
  const most = Math.min(old.length, recent.length) - head
  while (tail < most && old.at(-1 - tail) === recent.at(-1 - tail)) tail += 1
  const middle = (pieces: string[]) => pieces.slice(head, pieces.length - tail).join('')
  return {
    before: recent.slice(0, head).join(''),
    was: middle(old),
    now: middle(recent),
    after: recent.slice(recent.length - tail).join('')
  }
}

/** Words with the blank after them; signs of scripts that put none between words are pieces of their own. */
const piecesOf = (text: string): string[] =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\s\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+ ?| /g) ??
  []
