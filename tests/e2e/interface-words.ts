/** Every text that a person meets on a screen, and those that are read out or shown on pointing. Runs in the page. */
export function textsOf(): string[] {
  const found = new Set<string>()
  const add = (text: string | null) => {
    const plain = (text ?? '').replace(/\s+/g, ' ').trim()
    if (plain !== '') found.add(plain)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) add(walker.currentNode.textContent)
  for (const one of document.querySelectorAll('[aria-label], [title], [placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder']) add(one.getAttribute(name))
  add(document.title.split(' · ')[0] ?? '')
  return [...found]
}

/** Something no text holds: it stands for whatever a sentence is about. */
const anything = '\u0001'

/** What a catalogue says, as patterns: a function says its sentence about anything. */
function patternsOf(catalogue: unknown): RegExp[] {
  if (typeof catalogue === 'string') return patternOf(catalogue)
  if (typeof catalogue === 'function') return sentencesOf(catalogue as (...given: unknown[]) => unknown)
  if (catalogue === null || typeof catalogue !== 'object') return []
  return Object.values(catalogue).flatMap(patternsOf)
}

function sentencesOf(say: (...given: unknown[]) => unknown): RegExp[] {
  const givens = [Array(say.length).fill(anything), Array(say.length).fill(1), Array(say.length).fill(7)]
  return givens.flatMap((given) => {
    try {
      return patternsOf(say(...given))
    } catch {
      return []
    }
  })
}

function patternOf(said: string): RegExp[] {
  const plain = said.replace(/\s+/g, ' ').trim()
  // Of a sentence with next to no words of its own, nothing can be told.
  if (plain.replaceAll(anything, '').replace(/[^\p{L}]/gu, '').length < 3) return []
  const escaped = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return [new RegExp(`^${escaped.replaceAll(anything, '.+').replaceAll(/\b7\b/g, '\\d+')}$`)]
}

const everyWord = (catalogues: Record<string, unknown>) => Object.values(catalogues).flatMap(patternsOf)
const englishSays = everyWord(import.meta.glob('/texts/en/*.ts', { eager: true }))
const germanSays = everyWord(import.meta.glob('/texts/de/*.ts', { eager: true }))

/**
 * Those texts that English says and German does not: a word that is the same in both is at home.
 * @param written what the person and pages wrote, which stays as it is
 */
export function onlyEnglish(texts: readonly string[], written = ''): string[] {
  const isEnglish = (text: string) => englishSays.some((one) => one.test(text))
  const isGerman = (text: string) => germanSays.some((one) => one.test(text))
  const ours = (text: string) =>
    written === ''
      ? text
      : text
          .split(between)
          .filter((piece) => !written.includes(piece))
          .join(' ')
  return texts.filter((text) => isEnglish(text) && !isGerman(text) && isEnglish(ours(text)))
}

/** Where words of ours and what was written meet in one text. */
const between = / · | \| |\? |[“”„"]/
