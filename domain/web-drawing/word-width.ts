/**
 * How wide letters are in the interface's sans, in hundredths of the type size at weight 600, as the font says. What it
 * does not hold is counted as wide as the widest usual letter: rather room too much than words on words.
 */
const groups: readonly [letters: string, width: number][] = [
  ['j.,:;|', 25],
  ["il!'’`", 30],
  [' ()[]/-frt', 37],
  ['I1"*', 43],
  ['cszvyxk_', 54],
  ['7JLF2?', 57],
  ['aehnoupqdgb3458690ETZSVPCRBAYKGX=+$<>', 60],
  ['DHNUOQw&', 72],
  ['mMW@%', 90]
]
const widths = new Map(groups.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width])))
const exceptions = new Map<string, number>([
  ['C', 65],
  ['R', 64],
  ['B', 63],
  ['A', 66],
  ['K', 65],
  ['X', 67],
  ['G', 71],
  ['Y', 63],
  ['V', 63],
  ['P', 62],
  ['O', 74],
  ['Q', 75]
])
const unknown = 78
/** East Asian letters fill a square. */
const square = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u

/** @param size the type size in pixels */
export function wordWidth(words: string, size: number): number {
  let sum = 0
  for (const letter of words.normalize('NFC')) {
    const plain = letter.normalize('NFD')[0] ?? letter
    sum += exceptions.get(plain) ?? widths.get(plain) ?? (square.test(letter) ? 100 : unknown)
  }
  return (sum / 100) * size
}

/** Names and roles are cut for the drawing; the whole of it is said, and stands in the panel. */
export const longestShown = 22

export function shownWords(words: string): string {
  const letters = [...words.trim()]
  return letters.length > longestShown
    ? `${letters
        .slice(0, longestShown - 1)
        .join('')
        .trimEnd()}…`
    : words.trim()
}
