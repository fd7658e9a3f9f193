import { leadsToPlans, paysBack, planWord, takes } from '../words/plans-told'
import { isPlanName, parted, planName as name } from './plan-names'

/** Articles and words for "with" and "many" that each entry of a list may begin with. */
const article =
  "(?:(?:the|most|many|all|some|with|by|la|il|lo|le|les|los|las|el|die|der|den|de|het|con|avec|mit|met|pela|pelo|por|bei|chez|alla|dalla|dal)\\s|l[’']|dell[’']|all[’'])*"
const joint =
  '(?:\\s?[,;]\\s(?:and|or|und|oder|et|y|e|en|och|i|as well as)\\s|\\s?[,;]\\s|\\s(?:and|or|und|oder|et|ou|y|o|e|en|of|och|eller|i|oraz|sowie|&|as well as)\\s)'
const list = new RegExp(`^${article}(${name})(?:${joint}${article}(?=\\p{Lu}))?`, 'u')
const listAtStart = new RegExp(`${article}${name}(?:${joint}${article}${name}){0,7}(?=\\s\\p{Ll})`, 'gu')

/**
 * Plans that a sentence names as accepted although no list knows them: "in network with Tern Health, Fulmar Blue and
 * Knot". What is said of insurance alone leads to names; "we accept" only where one of them is a plan for certain.
 * @param aboutInsurance the sentence or what stands over it speaks of insurance
 * @param known the plans of the sentence that a list knows
 */
export function plansToldIn(sentence: string, aboutInsurance: boolean, known: readonly string[]): string[] {
  const found: string[] = []
  for (const match of sentence.matchAll(leadsToPlans)) found.push(...namesAt(sentence, match))
  for (const match of sentence.matchAll(takes)) {
    const names = namesAt(sentence, match)
    if (names.some((each) => planWord.test(each) || isKnown(each, known))) found.push(...names)
  }
  if (!found.length && (aboutInsurance || known.length > 0 || planWord.test(sentence)))
    found.push(...namedBefore(sentence))
  return found
}

/** Asked of every line first: most lead to no plan. */
export const tellsOfPlans = (text: string): boolean =>
  text.search(leadsToPlans) >= 0 || text.search(takes) >= 0 || planWord.test(text)

const isKnown = (plan: string, known: readonly string[]): boolean => known.some((each) => plan.includes(each))

function namesAt(sentence: string, match: RegExpExecArray): string[] {
  return namesOf(sentence.slice(match.index + match[0].length))
}

/** The names of a list from its beginning on, up to whatever is none. */
function namesOf(text: string): string[] {
  const found: string[] = []
  let rest = text
  for (let match = list.exec(rest); match && found.length < 20; match = list.exec(rest)) {
    const plan = (match[1] ?? '').replace(/[.,'’]+$/, '')
    if (!isPlanName(plan) || plan.length < 3) break
    found.push(...parted(plan))
    rest = rest.slice(match[0].length)
    // Nothing joins this name to another one.
    if (match[0].endsWith(match[1] ?? '')) break
  }
  return found
}

/** "Tern Health and Fulmar Life will refund some of it": a list that what insurers do follows. */
function namedBefore(sentence: string): string[] {
  return [...sentence.matchAll(listAtStart)].flatMap((match) => {
    const behind = sentence.slice(match.index + match[0].length)
    const names = paysBack.test(behind) ? namesOf(match[0]) : []
    return names.length > 1 || names.some((each) => planWord.test(each)) ? names : []
  })
}
