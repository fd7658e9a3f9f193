const honorific =
  /^(dr|drs|prof|professor|mr|mrs|ms|miss|mx|herr|frau|m|mme|mlle|dra|sr|sra|med|dipl|psych|dhr|mevr|rev)$/

/** A name in one plain spelling: lower case, no accents, no honorifics, no punctuation: "dana whitfield". */
export function plainName(name: string): string {
  const words = plainWords(name.split(',')[0] ?? '')
  const kept = words.filter((word, index) => !(honorific.test(word) && index < words.length - 1))
  return kept.join(' ')
}

/** Words of any text in one plain spelling. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’'`´.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/**
 * Whether two printed names can be one person's: the last names agree and so do the first names, or one is the
 * other's initial, or one is not said ("Dr. Whitfield"). Middle names do not matter.
 */
export function namesAgree(a: string, b: string): boolean {
  const one = plainName(a).split(' ').filter(Boolean)
  const two = plainName(b).split(' ').filter(Boolean)
  if (one.length === 0 || two.length === 0) return false
  if (one.join(' ') === two.join(' ')) return true
  if (one.at(-1) !== two.at(-1)) return false
  if (one.length === 1 || two.length === 1) return true
  const [first = '', other = ''] = [one[0], two[0]]
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  )
}

/** Whether two names share a word: enough, on the same page, for a changed family name. */
export function namesTouch(a: string, b: string): boolean {
  const words = new Set(plainName(a).split(' '))
  return plainName(b)
    .split(' ')
    .some((word) => word.length > 1 && words.has(word))
}

/** One or two letters to stand for a face: "DW". */
export function initials(name: string): string {
  const words = name
    .replace(/^(dr|prof|mrs?|ms|herr|frau|mme)\.?\s+/i, '')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}]+/u, ''))
    .filter(Boolean)
  const first = [...(words[0] ?? '')][0] ?? ''
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return (first + last).toLocaleUpperCase()
}
