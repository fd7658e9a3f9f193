import type { CueFamily, CueTable } from './family'

/** Scripts that put no space between words: a phrase may begin and end anywhere. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Sentences come in small letters: patterns that need not know of large ones, nor of all of Unicode, are many times faster. */
const letter = 'a-z0-9à-öø-ÿœșğıа-яё'
const begins = `(?<![${letter}])`
const ends = `(?![${letter}])`
const unspacedGap = '[^.!?;。！？]{0,40}?'
const gap = `${ends}[^.!?;]{0,48}?${begins}`

/** @returns what finds a phrase of a family in a sentence */
export function phrasePattern(phrase: string, { phrases }: CueFamily, groups: CueTable['groups']): RegExp {
  const isSpaced = !phrases.some((each) => unspaced.test(each))
  const source = phraseSource(phrase, groups, isSpaced ? gap : unspacedGap)
  return new RegExp(isSpaced ? `${begins}(?:${source})${ends}` : source)
}

function phraseSource(phrase: string, groups: CueTable['groups'], between: string): string {
  const whole = phrase.replace(/\{(\w+)\}/g, (_named, name: string) => {
    const group = groups[name]
    if (group === undefined) throw new Error(`No group of words is called {${name}}: ${phrase}`)
    return `(${group})`
  })
  return whole
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replace(/\[\\w/g, `[${letter}`)
    .replace(/\\w/g, `[${letter}]`)
    .replace(/'/g, "['’]")
    .replace(/(?<!\])\*/g, `[${letter}]*`)
    .replace(/#/g, '\\d[\\d.,]*')
    .replace(/ ?… ?/g, between)
}
