/**
 * How hard a text is to read: the Flesch-Kincaid grade, the school year in which it is understood. It counts words,
 * sentences and syllables; names, titles in quotes, addresses, numbers and what is put in later are left out.
 */
export interface Counted {
  words: number
  sentences: number
  syllables: number
}

export function counted(text: string): Counted {
  const plain = text.replaceAll(/https?:\S+|\S+@\S+|“\p{Lu}[^”]*”/gu, ' ')
  // As Flesch counted: a colon and a semicolon end a unit of thought, too.
  const sentences = plain.split(/[.?!:;…](?:\s|$|”|’)|\n/).map(wordsIn)
  const full = sentences.filter((words) => words.length > 0)
  const words = full.flat()
  return {
    words: words.length,
    sentences: full.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0)
  }
}

export const gradeOf = ({ words, sentences, syllables }: Counted): number =>
  words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

/** Words of a sentence without its names: those that begin large though they do not begin the sentence. */
function wordsIn(sentence: string): string[] {
  const all = sentence.match(/\p{L}[\p{L}’']*/gu) ?? []
  return all.filter(
    (word, index) => index === 0 || !/^\p{Lu}/u.test(word) || word === 'I' || word.startsWith('I’')
  )
}

/** Words that do not follow their letters. */
const spoken: Record<string, number> = {
  anyone: 3,
  area: 3,
  being: 2,
  business: 2,
  create: 2,
  created: 3,
  diary: 3,
  does: 1,
  doesn: 2,
  doing: 2,
  every: 2,
  everyone: 3,
  everything: 3,
  evening: 2,
  experience: 4,
  family: 3,
  forever: 3,
  going: 2,
  heard: 1,
  hour: 1,
  hours: 1,
  idea: 3,
  ideas: 3,
  interest: 2,
  medicine: 3,
  naive: 2,
  people: 2,
  quiet: 2,
  quietly: 3,
  really: 3,
  recipe: 3,
  science: 2,
  society: 4,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  theatre: 3,
  trial: 2,
  trials: 2,
  behavior: 3,
  behaviour: 3,
  cooperate: 4,
  coordinate: 4,
  influence: 3,
  fluid: 2,
  lion: 2,
  mechanism: 4,
  museum: 3,
  rhythm: 2,
  real: 1,
  whoever: 3,
  piano: 3,
  poem: 2,
  poet: 2,
  via: 2,
  violence: 3,
  violent: 3
}

/** Vowels side by side that are said apart: "trying", "serious", "diet", "manual", "video", "being". */
const apart = new RegExp(
  [
    'i(?=ou)(?<![tcxg]i)',
    '(?<![tscgxlnu])i(?=[ao](?!u|t(?:e|es|ed|ing|ions?)$))',
    '(?<=[^aeiou]n)i(?=al)',
    '(?<=[dfgr])i(?=ent|et)',
    '^(?:cl|d)i(?=e[nt])',
    'i(?=um)',
    '(?<=[^aeiou])i(?=est$|er$)',
    'i(?=at(?:e|es|ed|ing|ion|ions)$)',
    'ying',
    'eing',
    '(?<=[^aeiouqg])u(?=[aio](?!l?d|s?e$|ght|t$|y))',
    'e(?=o(?![up]))',
    'ea(?=l(?:i|$)|t(?:er|re)|s?um)'
  ].join('|'),
  'g'
)

/** English syllables by ear as far as letters tell: vowels that stand together, less what is not said aloud. */
export function syllablesOf(word: string): number {
  const whole = word.toLowerCase().replaceAll(/[’']s$|[’']/g, '')
  const known = spoken[whole]
  if (known !== undefined) return known
  const plain = whole
    // Two words in one: the e between them is silent.
    .replace(
      /^(some|where|there|here|care|home|fore|life|time|one|like|else|more|safe)(?!ver)(?=[bcdfghjklmnpqrstvwxz]{1,2}[aeiouy])/,
      (first) => first.slice(0, -1)
    )
    // "carefully", "useless", "safely", "statement": the same before an ending.
    .replace(/(?<=[aeiouy][^aeiouyl]{1,2})e(?=(ly|less|ful|fully|ness|ment|ments)$)/, '')
    .replace(/(?<=[aeiouy]l)e(?=(ly|less|ful|fully|ness|ment|ments)$)/, '')
    .replace(/e(?=[’']?(ve|re|ll)$)/, 'e')
  let count = plain.match(/[aeiouy]+/g)?.length ?? 0
  // A last e is silent: "take", "takes", "kept safe"; not in "table", "the".
  if (/[^aeiouy]e$/.test(plain) && !/[^aeiouyl]le$/.test(plain)) count -= 1
  if (/[^aeiouy]es$/.test(plain) && !/([sxz]|[cs]h|[cg])es$/.test(plain) && !/[^aeiouyl]les$/.test(plain))
    count -= 1
  if (/[^aeiouytd]ed$/.test(plain) && !/[^aeiouyl]led$/.test(plain)) count -= 1
  // Vowels side by side that are said apart.
  count += plain.match(apart)?.length ?? 0
  // "isn’t", "doesn’t".
  if (/[sd]nt$/.test(plain) && /n[’']t$/i.test(word)) count += 1
  if (/(?:[^aeiouy])sm$|sms$/.test(plain)) count += 1
  return Math.max(count, 1)
}
