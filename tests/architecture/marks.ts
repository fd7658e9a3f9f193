/** A mark is what turns a person, or what happened between two, into a number or a place in a row. */
export interface Mark {
  readonly pattern: RegExp
  readonly say: string
}

/** Patterns of marks in what a screen says, in both languages. */
export const marks: readonly Mark[] = [
  { pattern: /[\d…]\s*(?:\/|of|out of|von)\s*[\d…]/i, say: 'what is there and what is not, in words' },
  { pattern: /%|\bper ?cent\b|\bProzent\b/i, say: 'words, not a share' },
  {
    pattern: /[★☆⭐✩✪✮🌟🏆🥇🥈🥉]|\b[\d…]+[ -]stars?\b|\bstar ratings?\b|\bSterne\b/iu,
    say: 'words, no stars'
  },
  {
    pattern: /#\s?\d|\bNo\. ?\d|\bnumber one\b|\bfirst place\b|\btop \d/i,
    say: 'the order they chose, unnumbered'
  },
  { pattern: /\brank|\brating|\bRangliste|\bPlatz \d|\bBewertung/i, say: 'the order they chose' },
  { pattern: /\bscor(?:e|es|ed|ing)\b|\bpoints?\b|\bPunkte?\b|\bgraded?\b|\bNote \d/i, say: 'a sentence' },
  { pattern: /\btotals?\b|\bin total\b|\bsum\b|\binsgesamt\b|\bSumme\b/i, say: 'nothing is added up' },
  { pattern: /\baverages?\b|\bDurchschnitt|\bmatch(?:es)?\b|\bfit score\b/i, say: 'then … now …' },
  {
    pattern: /\bwinner|\bwins\b|\bbetter than\b|\bbest\b|\bGewinner|\bSieger|\bbesser als\b/i,
    say: 'both, side by side'
  },
  { pattern: /\bcompleteness\b|\bcomplete\b|\bstreak|\bvollständig/i, say: 'an empty line is fine' }
]

/**
 * Sentences that count rows or how far a long work is, and no person: the only ones that may say "3 of 10". Each as its
 * catalogue says it, with "…" for what is put in.
 */
export const countsOfRows: readonly string[] = [
  '… of …',
  '… von …',
  'Words inside kept texts: … of … can be found so far.',
  'Worte in behaltenen Texten: … von … sind schon zu finden.'
]

/** The marks in one sentence. @returns what to say instead; empty when there is none */
export function marksIn(text: string): string[] {
  if (countsOfRows.includes(text)) return []
  return marks.filter(({ pattern }) => pattern.test(text)).map(({ say }) => say)
}
