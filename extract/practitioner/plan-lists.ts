import type { Line } from '../dom/line'
import type { Source } from '../source'
import { insuranceList, insuranceTopic, saysNo, saysYes } from '../words/insurance'
import { insurers } from '../words/insurers'
import { isPlanName } from './plan-names'
import { planWord } from '../words/plans-told'

/** What parts the entries of a list; "&" may stand inside a name ("Pike & Alder"). */
const joint =
  /\s?[,;·•|、／]\s?(?:(?:and|or|und|oder|et|ou|y|o|en|e|och|i)\s)?|\s\/\s|\s[–—]\s|\s(?:and|or|und|oder|et|ou|y|o|en|e|och|oraz|sowie)\s/u
const entryLead = /^(?:most|many|all|some|with|la|il|les|die|der|het)\s(?=\p{Lu})/iu
const isKnown = (text: string): boolean => text.search(insurers) >= 0

/**
 * The plans of a text that is a list of names and little else: "Tern Health, Pike & Alder, self-pay".
 * @param aboutInsurance what stands before it says that these are plans; without that one of them must sound like one
 */
export function plansListed(text: string, aboutInsurance: boolean): string[] {
  const items = text
    .replace(/[.。]\s*$/, '')
    .split(joint)
    .map((item) =>
      item
        .trim()
        .replace(entryLead, '')
        .replace(/\s\(\p{Ll}[^)]*\)$/u, '')
    )
    .filter(Boolean)
  const plans = items.filter((item) => item.length <= 50 && isPlanName(item))
  if (plans[0] !== items[0] || plans.length * 2 <= items.length) return []
  const soundsSo = plans.some((plan) => isKnown(plan) || planWord.test(plan))
  return soundsSo || (aboutInsurance && plans.length > 1) ? plans : []
}

/** "Insurance: Tern Health, Pike & Alder": a line that names the topic, then its plans. */
export function plansBehindLabel(text: string): string[] {
  const [, label = '', list = ''] = /^([^:：]{3,40})[:：]\s?(.{3,400})$/u.exec(text) ?? []
  return insuranceList.test(label) ? plansListed(list, insuranceTopic.test(label)) : []
}

/** Names that stand below each other right under what opens a list, where one of them sounds like a plan. */
export function plansBelow(lines: Line[], at: number): string[] {
  const names: string[] = []
  for (const line of lines.slice(at + 1, at + 30)) {
    const isEntry =
      line.tag === lines[at + 1]?.tag &&
      line.heading === 0 &&
      !line.linked &&
      line.row === 0 &&
      line.text.length <= 50
    if (!isEntry || line.region !== lines[at]?.region || !isPlanName(line.text)) break
    names.push(line.text)
  }
  return names.length > 1 && names.some((name) => isKnown(name) || planWord.test(name)) ? names : []
}

/** Whether a cell, a term or a question says "Insurance" by itself, and what belongs to it follows. */
export const isTerm = (line: Line, before: Line | undefined): boolean =>
  line.tag === 'dt' ||
  line.tag === 'th' ||
  line.tag === 'caption' ||
  (line.row > 0 && before?.row !== line.row)

/** What a row of a table of plans says of the one it begins with: "Tern Health | yes". */
export function answerOf(lines: Line[], at: number): 'yes' | 'no' | undefined {
  const row = lines[at]?.row ?? 0
  if (!row || lines[at - 1]?.row === row) return undefined
  for (let next = at + 1; lines[next]?.row === row; next++) {
    const cell = lines[next]?.text ?? ''
    if (saysNo.test(cell)) return 'no'
    if (saysYes.test(cell)) return 'yes'
  }
  return undefined
}

/** Insurers of whom only the logos stand on the page: two and more are a row of them, one could be any picture. */
export function plansOfLogos({ view }: Source): string[] {
  const plans = view.images.flatMap(({ alt }) => {
    const name = alt.replace(/\s*(?:logo|insurance logo)$/i, '').trim()
    const known: string[] = name.match(insurers) ?? []
    return known.includes(name) ? [name] : []
  })
  return new Set(plans).size > 1 ? plans : []
}
