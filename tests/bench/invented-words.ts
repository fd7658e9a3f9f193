/** A number between 0 and 1; the same seed gives the same row of them. */
export type Chance = () => number

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What every text is full of, the commonest first. */
const common =
  'the of and to a in is you for it that with on are as this be or not your can have from by we at may more but if they some when what which day week body pain sleep will their has was one time take about people help care how than many who other only into most work after them use often before each feel well long first also food health down up very there these our small our without'.split(
    ' '
  )
const starts = 'b br c ch d f fl g gr h j k l m n p pl qu r s sh st t th tr v w'.split(' ')
const middles = 'a e i o u ai ea ee io ou'.split(' ')
const ends = 'b ck d l ll m n nd ng nt r rk s ss st t x'.split(' ')
const tails = [
  '',
  '',
  '',
  'ing',
  'ed',
  'er',
  'ly',
  'ness',
  'ment',
  'ation',
  'ical',
  'ium',
  's',
  'able',
  'ive'
]

const pick = (chance: Chance, from: readonly string[]) => from[Math.floor(chance() * from.length)] ?? ''

function inventedWord(chance: Chance): string {
  const many = 1 + Math.floor(chance() * 3)
  let word = ''
  for (let part = 0; part < many; part += 1) word += pick(chance, starts) + pick(chance, middles)
  return word + pick(chance, ends) + pick(chance, tails)
}

/** A library of fifteen million words has well over a hundred thousand different ones. */
const inLanguage = 120_000

/** A language of invented words in which, as in any, the word at place n comes about 1/n times as often as the first. */
export function inventedWords(chance: Chance): { usual: () => string; rare: () => string } {
  const words = [...new Set(common)]
  const known = new Set(words)
  while (words.length < inLanguage) {
    const word = inventedWord(chance)
    if (known.has(word)) continue
    known.add(word)
    words.push(word)
  }
  const at = (place: number) => words[Math.min(words.length - 1, Math.floor(place))] ?? ''
  return {
    usual: () => at(Math.exp(chance() * Math.log(inLanguage)) - 1),
    rare: () => at(200 + chance() * (inLanguage - 200))
  }
}

const firstNames =
  'Ada Amara Anton Bea Carla Dana Emil Farid Greta Hanna Ines Jonas Kofi Lena Maya Nils Oriel Petra Rosa Samir Tomas Ulla Vera Wanda Yusuf Zoe'.split(
    ' '
  )

export function inventedName(chance: Chance): string {
  const last = inventedWord(chance)
  return `${pick(chance, firstNames)} ${last.charAt(0).toUpperCase()}${last.slice(1)}`
}
