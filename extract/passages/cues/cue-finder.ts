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

/** Two letters in one number. Pairs of far scripts may share one: then a phrase is tried in vain, and none is missed. */
const pair = (first: number, second: number): number => ((first & 0x7fff) << 15) | (second & 0x7fff)

/** Makes the finder of a table: only phrases whose words stand in a sentence are tried on it. */
export function cueFinder({ families, groups }: CueTable): CueFinder {
  const phrases = families.flatMap((family) => family.phrases.map((phrase): Phrase => ({ family, phrase })))
  /** By their first two letters: at most places of a sentence no piece begins, and one look tells. */
  const beginnings = new Map<number, Branch>()
  const signs = new Map<number, number[]>()
  const always: number[] = []
  const pieces = piecesOf(groups)
  for (const [index, { phrase }] of phrases.entries()) {
    const needed = pieces(phrase)
    if (!needed) always.push(index)
    for (const piece of needed ?? []) {
      const first = piece.charCodeAt(0)
      if (piece.length > 1) endOf(beginnings, piece).phrases.push(index)
      else signs.set(first, [...(signs.get(first) ?? []), index])
    }
  }
  return (sentence) => {
    const possible = new Set(always)
    for (const [sign, needing] of signs)
      if (sentence.includes(String.fromCharCode(sign))) for (const index of needing) possible.add(index)
    let first = sentence.charCodeAt(0)
    for (let at = 1; at < sentence.length; at += 1) {
      const second = sentence.charCodeAt(at)
      let end = beginnings.get(pair(first, second))
      first = second
      for (let behind = at + 1; end; behind += 1) {
        for (const index of end.phrases) possible.add(index)
        end = end.next.get(sentence.charCodeAt(behind))
      }
    }
    return firstOfEach(
      [...possible].toSorted((a, b) => a - b).flatMap((index) => phrases[index] ?? []),
      groups,
      sentence
    )
  }
}

function endOf(beginnings: Map<number, Branch>, piece: string): Branch {
  const beginning = pair(piece.charCodeAt(0), piece.charCodeAt(1))
  let end = beginnings.get(beginning) ?? branch()
  beginnings.set(beginning, end)
  for (let at = 2; at < piece.length; at += 1) {
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
