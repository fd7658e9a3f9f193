import type { CueFamily, CueTable } from './family'
import { piecesOf } from './needed-pieces'
import { phrasePattern } from './phrase'

/** A family that is found in a sentence, with its first match. */
export interface FoundCue {
  family: CueFamily
  match: RegExpExecArray
}

/** Finds the families of one table in a sentence of small letters, in the table's order. */
export type CueFinder = (sentence: string) => FoundCue[]

interface Phrase {
  family: CueFamily
  phrase: string
  /** Made when the phrase is first tried: most of them never are. */
  pattern?: RegExp
}

/** Where a piece of text leads, letter by letter, and the phrases that need what was read so far. */
interface Branch {
  next: Map<number, Branch>
  phrases: number[]
}

const branch = (): Branch => ({ next: new Map(), phrases: [] })

/** Makes the finder of a table: only phrases whose words stand in a sentence are tried on it. */
export function cueFinder({ families, groups }: CueTable): CueFinder {
  const phrases = families.flatMap((family) => family.phrases.map((phrase): Phrase => ({ family, phrase })))
  const root = branch()
  const always: number[] = []
  const pieces = piecesOf(groups)
  for (const [index, { phrase }] of phrases.entries()) {
    const needed = pieces(phrase)
    if (!needed) always.push(index)
    for (const piece of needed ?? []) endOf(root, piece).phrases.push(index)
  }
  return (sentence) => {
    const possible = new Set(always)
    for (let start = 0; start < sentence.length; start += 1) {
      let end = root.next.get(sentence.charCodeAt(start))
      for (let at = start + 1; end; at += 1) {
        for (const index of end.phrases) possible.add(index)
        end = end.next.get(sentence.charCodeAt(at))
      }
    }
    return firstOfEach(
      [...possible].toSorted((a, b) => a - b).flatMap((index) => phrases[index] ?? []),
      groups,
      sentence
    )
  }
}

function endOf(root: Branch, piece: string): Branch {
  let end = root
  for (let at = 0; at < piece.length; at += 1) {
    const code = piece.charCodeAt(at)
    let next = end.next.get(code)
    if (!next) end.next.set(code, (next = branch()))
    end = next
  }
  return end
}

/** As one pattern of all phrases of a family would: the match that begins first, and of those the phrase named first. */
function firstOfEach(phrases: Phrase[], groups: CueTable['groups'], sentence: string): FoundCue[] {
  const found: FoundCue[] = []
  for (const each of phrases) {
    const { family, phrase } = each
    each.pattern ??= phrasePattern(phrase, family, groups)
    const match = each.pattern.exec(sentence)
    if (!match) continue
    const held = found.at(-1)
    if (held?.family !== family) found.push({ family, match })
    else if (match.index < held.match.index) held.match = match
  }
  return found
}
