import type {
  ComparedCell,
  ComparedColumn,
  ComparedRow,
  StatedExpectation,
  Statement
} from '@/domain/compared'
import type { LineWords } from '@/domain/comparison-lines'
import type { DecisionWords } from '@/domain/decision-lines'
import { isQualityId } from '@/domain/quality'
import { dayInWords } from '@/texts/dates'
import { fuzzyInWords } from '@/texts/fuzzy'
import { words as ties } from '@/texts/partnership-words'
import { words as ideas } from '@/texts/quality-words'
import { words } from '@/texts/compare-words'
import { words as all } from '@/texts/working-words'

const said = words.compare
const ours: {
  names: Record<string, string>
  hints: Record<string, string>
  questions: Record<string, string>
} = {
  names: { ...words.qualities, ...said.rowNames },
  hints: said.rowHints,
  questions: said.rowQuestions
}

/** What a row is called: in the client's word where they have one. */
export const rowName = ({ id, name }: Pick<ComparedRow, 'id' | 'name'>): string =>
  name ?? ours.names[id] ?? id

/** A line that says what the row asks. What one of ours means is not said of a quality the client renamed. */
export const rowHint = ({ id, name, meaning }: ComparedRow): string =>
  meaning ?? (name === undefined || !isQualityId(id) ? (ours.hints[id] ?? '') : '')

/** The question that an unknown cell becomes. */
export const rowQuestion = (row: ComparedRow): string =>
  isQualityId(row.id) ? ideas.qualityIdeas[row.id].ask : (ours.questions[row.id] ?? `${rowName(row)}?`)

export const columnName = ({ kind, name }: ComparedColumn): string =>
  kind === 'stay' || kind === 'both' ? said[kind] : name || words.noName

export const columnSaid = ({ kind, said: does }: ComparedColumn): string =>
  kind === 'stay' ? said.staySaid : kind === 'both' ? said.bothSaid : does || words.kind[kind]

/** What is noted of a tie: "I am on the waiting list: eight weeks", "licensed, State of Oregon, I checked". */
function tieText({ name, value }: NonNullable<Statement['field']>): string {
  const [is = '', told = '', known = ''] = value as string[]
  const { ways, standings, sources } = ties.partnership
  const word = (of: Record<string, string>, one: string) => of[one] ?? ''
  return name === 'contact'
    ? [word(ways, is), told].filter(Boolean).join(': ')
    : [word(standings, is), told, word(sources, known)].filter(Boolean).join(', ')
}

export function statementText({ text, field, tooEarly, from }: Statement): string {
  if (field?.name === 'contact' || field?.name === 'standing') return tieText(field)
  if (field?.name === 'acceptingNew') return field.value === true ? said.takesNew : said.takesNoNew
  if (tooEarly && text.trim() === '') return said.tooEarly
  return from === 'page' && !field ? `“${text}”` : text
}

/** Where a sentence is from, in a few words: "felt · May 2024". */
export function sourceText(statement: Statement): string {
  const { basis, site, on, side, expected } = statement
  if (expected) return expectedText(expected)
  const when = on === undefined ? '' : on.includes('T') ? dayInWords(on) : fuzzyInWords(on)
  const about = side === undefined || side === 'them' ? '' : said.sides[side]
  return [basis && said.basis[basis], site, when, about].filter(Boolean).join(' · ')
}

/** What kind of expectation it is, whose part, and how that is known: "What I hope for · Theirs · It was said". */
function expectedText({ kind, whose, whoseName, whoseIsPrivate, known }: StatedExpectation): string {
  const { hope, agreedKinds, owners, knownHow } = all.working
  const what = kind === 'hope' ? hope : agreedKinds[kind]
  return [
    what,
    (whoseIsPrivate ? undefined : whoseName) ?? (whose && owners[whose]),
    known && knownHow[known]
  ]
    .filter(Boolean)
    .join(' · ')
}

/** The question that an expectation becomes which is only assumed. */
export const assumedQuestion = ({ text }: Statement): string => all.working.askText(text)

export const notExpectedText = ({ notExpected }: ComparedCell): { whom: string; covered: string } => ({
  whom: said.notExpected(notExpected?.word ?? ''),
  covered: notExpected?.coveredBy === undefined ? '' : said.coveredBy(notExpected.coveredBy)
})

/** The same words for what is copied. */
export const lineWords: LineWords = {
  corner: said.corner,
  columnName,
  rowName,
  statement: (one) => {
    const source = sourceText(one)
    return source === '' ? statementText(one) : `${statementText(one)} (${source})`
  },
  notExpected: (cell) => {
    const { whom, covered } = notExpectedText(cell)
    return cell.notExpected?.coverIsPrivate ? whom : `${whom} ${covered}`.trim()
  },
  notKnown: said.notKnown,
  suits: said.forMe
}

/** And for the decision below it. */
export const decisionWords: DecisionWords = { ...words.decide, columnName, day: fuzzyInWords }
