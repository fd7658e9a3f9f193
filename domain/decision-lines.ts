import type { ComparedColumn } from './compared'
import { notNow, type Decision, type DecisionMaker } from './decision'

/** What the screen calls the parts of a decision. */
export interface DecisionWords {
  question: string
  options: string
  notNow: string
  think: string
  howMade: string
  choice: string
  lookAgain: string
  makers: Readonly<Record<DecisionMaker, string>>
  suggestedBy: (name: string) => string
  columnName: (column: ComparedColumn) => string
  /** A day as far as it is known: "spring 2027". */
  day: (on: string) => string
}

/**
 * A decision in lines of two, what is asked and what was written, as it goes out. What is empty has no line, and those
 * whom the client keeps private are in none: not as a choice, and not with what they suggested.
 */
export function decisionLines(
  decision: Decision,
  columns: readonly ComparedColumn[],
  privateIds: readonly string[],
  words: DecisionWords
): string[][] {
  const { question = '', think = '', howMade, choice, lookAgain, suggested } = decision
  const options = decision.options.filter(({ id, name }) => name.trim() !== '' && !privateIds.includes(id))
  const chosen = choice === notNow ? words.notNow : options.find(({ id }) => id === choice)?.name
  const lines: [string, string | undefined][] = [
    [words.question, question],
    [words.options, [...options.map(({ name }) => name), words.notNow].join('\n')],
    ...columns
      .filter(({ id }) => !privateIds.includes(id))
      .map((column): [string, string | undefined] => [
        words.suggestedBy(words.columnName(column)),
        suggested.find(({ personId }) => personId === column.id)?.text
      ]),
    [words.think, think],
    [words.howMade, howMade && words.makers[howMade]],
    [words.choice, chosen],
    [words.lookAgain, lookAgain && words.day(lookAgain)]
  ]
  return lines.flatMap(([asked, said]) => (said?.trim() ? [[asked, said]] : []))
}
