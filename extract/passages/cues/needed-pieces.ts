import type { CueTable } from './family'

/**
 * What a phrase needs: every sentence that it is found in holds at least one of these pieces. So one look along a sentence
 * tells which few of a thousand phrases are worth trying on it. Undefined where nothing can be named.
 */
export type NeededPieces = (phrase: string) => string[] | undefined

/** All that a part of a phrase can stand for, where that is little; else what it needs, where that is known. */
type Part = { all: string[] } | { needs: string[] | undefined }

interface Reader {
  phrase: string
  at: number
  groups: (name: string) => Part
}

/** Longer pieces tell hardly more. */
const longest = 8
const most = 16
const empty: Part = { all: [''] }
const unknown: Part = { needs: undefined }

const group = /\{(\w+)\}/y
const betweenWords = / ?… ?/y
const times = /(?:[?+]|(?<=\]|\\w)\*|\{\d+,\d*\})\??/y
const signs = /\[((?:\\.|[^\]\\])*)\]/y
const opening = /\((?:\?(?:[:=!]|<[=!]))?/y
const escaped = /\\(.)/y

/** Reads the phrases of one table; its groups are read once. */
export function piecesOf(groups: CueTable['groups']): NeededPieces {
  const known = new Map<string, Part>()
  const groupPart = (name: string): Part => {
    const part = known.get(name) ?? alternatives({ phrase: groups[name] ?? '', at: 0, groups: groupPart })
    known.set(name, part)
    return part
  }
  return (phrase) => {
    const reader = { phrase, at: 0, groups: groupPart }
    const pieces = asNeeds(alternatives(reader))
    if (reader.at < phrase.length || !pieces) return undefined
    return [...new Set(pieces.map((piece) => piece.slice(0, longest)))]
  }
}

function asNeeds(part: Part): string[] | undefined {
  if ('needs' in part) return part.needs
  return part.all.includes('') ? undefined : part.all
}

/** Long pieces are rare ones; of as long ones the fewer. */
function rarer(a: string[] | undefined, b: string[] | undefined): string[] | undefined {
  if (!a || !b) return a ?? b
  const shortest = (list: string[]) => list.reduce((least, { length }) => Math.min(least, length), longest)
  const difference = shortest(a) - shortest(b)
  return difference > 0 || (difference === 0 && a.length <= b.length) ? a : b
}

/** What a pattern finds just here, which is read past. */
function taken(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.phrase)
  reader.at += found?.[0].length ?? 0
  return found ?? undefined
}

function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)]
  while (reader.phrase[reader.at] === '|') {
    reader.at += 1
    parts.push(sequence(reader))
  }
  if (parts.length === 1) return parts[0] ?? empty
  const all = parts.flatMap((part) => ('all' in part ? part.all : []))
  if (parts.every((part) => 'all' in part) && all.length <= most) return { all }
  const needs = parts.map(asNeeds)
  return needs.includes(undefined) ? unknown : { needs: needs.flatMap((each) => each ?? []) }
}

function sequence(reader: Reader): Part {
  let needs: string[] | undefined
  let joined = ['']
  let isWhole = true
  while (reader.at < reader.phrase.length && !'|)'.includes(reader.phrase[reader.at] ?? '')) {
    const word = wordAt(reader)
    if (word) {
      if (!isLong(joined)) joined = joined.map((before) => before + word)
      continue
    }
    const part = repeated(reader)
    // Only the first letters of a piece are looked for: what comes after them needn't be spelled out.
    if ('all' in part && isLong(joined)) continue
    if ('all' in part && joined.length * part.all.length <= most) {
      joined = joined.flatMap((before) => part.all.map((after) => before + after))
      continue
    }
    isWhole = false
    needs = rarer(rarer(needs, asNeeds({ all: joined })), asNeeds(part))
    joined = 'all' in part ? part.all : ['']
  }
  return isWhole ? { all: joined } : { needs: rarer(needs, asNeeds({ all: joined })) }
}

const isLong = (pieces: string[]): boolean => pieces.every(({ length }) => length >= longest)

const word = /[a-zà-öø-ÿа-яё]+(?![a-zà-öø-ÿа-яё]|[?*+{])(?: (?![…(?*+{]))?/y

/** Letters that each stand for themselves, read as one: nothing says how often the last of them stands there. */
const wordAt = (reader: Reader): string => taken(reader, word)?.[0] ?? ''

/** One part of a phrase with what says how often it stands there. */
function repeated(reader: Reader): Part {
  const part = single(reader)
  const next = reader.phrase[reader.at]
  if (next !== '?' && next !== '*' && next !== '+' && next !== '{') return part
  const often = taken(reader, times)?.[0]
  if (!often) return part
  if (often === '?') return 'all' in part && part.all.length < most ? { all: [...part.all, ''] } : unknown
  return /^(?:[?*]|\{0)/.test(often) ? unknown : { needs: asNeeds(part) }
}

/** Where a letter stands that stands for itself alone, nothing has to be tried: a table is read whenever a worker wakes. */
const plain = /[a-zà-öø-ÿа-яё]/

function single(reader: Reader): Part {
  const here = reader.phrase[reader.at] ?? ''
  if (plain.test(here)) {
    reader.at += 1
    return { all: [here] }
  }
  const named = here === '{' ? taken(reader, group)?.[1] : undefined
  if (named !== undefined) return reader.groups(named)
  if ((here === ' ' || here === '…') && taken(reader, betweenWords)) return unknown
  const inside = here === '[' ? taken(reader, signs)?.[1] : undefined
  if (inside !== undefined) return /^\^|\\|.-./.test(inside) ? unknown : { all: [...inside] }
  const opens = here === '(' ? taken(reader, opening)?.[0] : undefined
  if (opens) return bracketed(reader, opens)
  const sign = here === '\\' ? taken(reader, escaped)?.[1] : undefined
  if (sign !== undefined) return sign === 'b' ? empty : /\w/.test(sign) ? unknown : { all: [sign] }
  const letter = reader.phrase[reader.at] ?? ''
  reader.at += 1
  if (letter === "'") return { all: ["'", '’'] }
  return /[*#.]/.test(letter) ? unknown : /[\^$]/.test(letter) ? empty : { all: [letter] }
}

function bracketed(reader: Reader, opens: string): Part {
  const inside = alternatives(reader)
  if (reader.phrase[reader.at] === ')') reader.at += 1
  // What is only looked at around a match is no part of it.
  return /[=!]$/.test(opens) ? empty : inside
}
