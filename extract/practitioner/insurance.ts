import { anyCase } from '../text/any-case'
import type { PractitionerFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { remembered } from '../text/remembered'
import { sentences } from '../text/sentences'
import {
  insuranceAccepted as accepted,
  insuranceList,
  insuranceRefused as refused,
  insuranceTopic as topic
} from '../words/insurance'
import { insurers, tooShort } from '../words/insurers'
import { compact, isPlaceholder } from '../words/notation'
import { answerOf, isTerm, plansBehindLabel, plansBelow, plansListed, plansOfLogos } from './plan-lists'
import { isPlanName, notAPlan, parted } from './plan-names'
import { plansToldIn, tellsOfPlans } from './plans-told'

const without = anyCase(/(?<!\p{L})(?:without|ohne|sans|sin|zonder|senza|sem)\s/u)

/** Insurance that the page says is accepted; plans it refuses stay out. */
export function insuranceInText(source: Source): Partial<PractitionerFields> {
  const { lines } = source.view
  const plans: string[] = []
  const mentioned = new Set<string>()
  const rejected = new Set<string>()
  let mode: 'none' | 'told' | 'accepted' | 'refused' = 'none'
  let listed = 0
  let opened = 0
  /** What opened the list, where it is a term or a cell: its list ends with what belongs to it. */
  let term: Line | undefined
  for (const [at, line] of lines.entries()) {
    // A search's filters are links in a side column.
    const isFilter = line.linked && line.region === 'aside'
    if (line.region === 'nav' || isFilter || isPlaceholder(line.text)) continue
    const leaves = line.region === 'footer' && lines[at - 1]?.region !== 'footer'
    if (leaves || (term && endsTerm(line, term))) {
      mode = 'none'
      term = undefined
    }
    const opens = opening(line, lines[at - 1])
    if (opens) {
      mode = opens
      opened = at
      listed = 0
      term = isTerm(line, lines[at - 1]) ? line : undefined
      if (mode === 'accepted') plans.push(...plansBelow(lines, at))
    } else if (line.heading > 0 && namesIn(line.text).length === 0)
      // Under "Health insurance" or "Funding" plans are named that pay, unless a sentence says otherwise.
      mode = line.text.length < 40 && (topic.test(line.text) || funding.test(line.text)) ? 'told' : 'none'
    const answer = mode === 'none' ? undefined : answerOf(lines, at)
    if (answer && isPlanName(line.text)) {
      if (answer === 'yes') plans.push(line.text)
      else rejected.add(compact(line.text))
      continue
    }
    const isEntry = entryTags.has(line.tag) || (line.row > 0 && line.row === term?.row)
    // An entry of a list under "We accept:" need not be a plan that is known.
    if (mode === 'accepted' && !opens && isEntry && isPlan(line)) {
      if (++listed <= 40) plans.push(line.text.replace(/\s+(?:specialists?|providers?)$/i, ''))
      continue
    }
    const near = mode === 'accepted' && !opens && (at - opened <= 2 || entryTags.has(line.tag))
    const inList = near && line.text.length <= 400 ? plansListed(line.text, true) : []
    const lists = line.text.length > 450 ? [] : [...plansBehindLabel(line.text), ...inList]
    if (lists.length && !refused.test(line.text)) {
      plans.push(...lists)
      continue
    }
    // Most lines name no plan: those are not cut into sentences.
    const couldTell = namesIn(line.text).length > 0 || (line.text.length < 1500 && tellsOfPlans(line.text))
    let takesNone = false
    for (const { sentence, about } of couldTell ? sentences(line.text).flatMap(clauses) : []) {
      const names = namesIn(sentence).filter(
        (name) => !tooShort.test(name) || mode !== 'none' || about || claimed(sentence, name)
      )
      // "… such as VGZ 0900-8490" says whom to ask.
      if (names.some((name) => numberBehind.test(sentence.slice(sentence.indexOf(name) + name.length))))
        continue
      const refuses = refused.test(sentence) || mode === 'refused'
      const called = plansToldIn(sentence, mode !== 'none' || about, names)
      // "I don't take insurance. Plans such as …" are those that pay their members back.
      takesNone ||= refuses && !names.length && !called.length
      if (refuses) called.forEach((name) => rejected.add(compact(name)))
      const told = refuses || takesNone ? [] : called
      plans.push(...told)
      told.forEach((name) => mentioned.add(name))
      if (!names.length) continue
      if (takesNone && !refuses && !names.some((name) => called.includes(name))) continue
      const before = sentence.slice(0, sentence.indexOf(names[0] ?? ''))
      if (receipt.test(before) || (receipt.test(sentence) && !accepted.test(before))) continue
      const says = refuses
        ? 'refused'
        : accepted.test(sentence) || about
          ? 'accepted'
          : affirmed.test(sentence) && topic.test(lines[at - 1]?.text ?? '')
            ? 'accepted'
            : isCellOf(line, lines[at - 1])
              ? 'accepted'
              : mode
      if (says === 'refused') names.forEach((name) => rejected.add(compact(name)))
      else if (says === 'accepted' && whole(line, sentence))
        plans.push(line.text.replace(/\s+(?:specialists?|providers?)$/i, ''))
      else if (says === 'accepted' || says === 'told') {
        const listing = [...listedBefore(sentence, names), ...names, ...listedBehind(sentence, names)]
        plans.push(...listing)
        listing.forEach((name) => mentioned.add(name))
      }
    }
  }
  if (!plans.length) plans.push(...plansOfLogos(source))
  const seen = new Set<string>()
  const insurance = plans.filter((plan) => {
    const key = compact(plan)
    // "Patients without insurance" is no insurer.
    if (rejected.has(key) || seen.has(key) || without.test(plan)) return false
    // "BUPA" in a sentence is the "BUPA Health" of a list.
    const longer = plans.some((other) => other.length > plan.length && compact(other).includes(key))
    if (mentioned.has(plan) && longer) return false
    seen.add(key)
    return true
  })
  return { insurance }
}

/** "Recognised by Tern Health; no longer with Knot": each part says it of its own. */
const clauses = (whole: string): { sentence: string; about: boolean }[] => {
  const about = topic.test(whole)
  return whole.split(/;\s/).map((sentence) => ({ sentence, about }))
}
const numberBehind = /^[^\p{L}]{0,3}(?:\p{Ll}{2,4}\s)?\d{3,}[-\s]?\d{2,}/u

const entryTags: ReadonlySet<string> = new Set(['li', 'dd'])

/** "I lodge your ACC claim": letters that could stand for anything are a plan's there. */
const claimed = (sentence: string, name: string): boolean =>
  /^[- ](?:claims?|funded|registered|providers?|approved|injury claims?)\b/i.test(
    sentence.slice(sentence.indexOf(name) + name.length)
  )

/** A term's list ends with the next term, a cell's with its row. */
const endsTerm = (line: Line, term: Line): boolean =>
  term.row > 0
    ? line.row !== term.row
    : line.tag === 'dt' || line.heading > 0 || (term.tag === 'caption' && line.row === 0)

/** "I give out receipts for Tern Health": whoever says so has been paid before. */
const receipt = anyCase(/superbills?|receipts? (?:for|to)|out[- ]of[- ]network/u)

/** "Health insurance" in the cell before it. */
const isCellOf = (line: Line, before: Line | undefined): boolean =>
  line.row > 0 && before?.row === line.row && before.text.length < 40 && topic.test(before.text)
const funding = anyCase(
  /^(?:\p{L}+ (?:&|and) )?funding(?: .{2,20})?$|^(?:kostenübernahme|abrechnung|kosten und kassen|prise en charge|remboursements?|vergoeding(?:en)?|rimborsi|comparticipações)$/u
)

/** "Sí: IMQ y Sanitas" below the question whether any are taken. */
const affirmed = anyCase(/^(?:yes|ja|oui|sí|si|sì|sim|はい)(?![\p{L}])/u)

/** "Most Tern, Fulmar and Aetna plans": what a list names before a plan that is known is one as well. */
function listedBefore(sentence: string, names: readonly string[]): string[] {
  const [known = ''] = names
  const before = sentence.slice(0, sentence.indexOf(known))
  if (!joined.test(before)) return []
  const items = before
    .slice(-120)
    .split(/[:：(]\s?/)
    .at(-1)
    ?.split(joint)
    .map((item) => item.trim())
    .filter(Boolean)
  const listed: string[] = []
  for (const item of items?.toReversed() ?? []) {
    const plan = /(?:^|(?<!\p{L})\p{Ll}+\s|^(?:Most|All|Many)\s)((?:(?:&\s)?\p{Lu}[\p{L}\d&.'’-]*\s?){1,4})$/u
      .exec(item)?.[1]
      ?.trim()
    if (!plan || !isPlanName(plan)) break
    listed.unshift(plan.replace(/^(?:Most|All|Many)\s/, ''))
    // What stands before the first of them is the sentence itself.
    if (plan !== item) break
  }
  return listed
}

/** "MGEN, Harmonie Mutuelle, Alizé Santé": and what it names behind it. */
function listedBehind(sentence: string, names: readonly string[]): string[] {
  const [first = ''] = names
  const behind = sentence.slice(sentence.indexOf(first) + first.length)
  const listed: string[] = []
  for (const item of behind
    .replace(/[.!。]$/, '')
    .split(joint)
    .slice(1)) {
    const plan = item
      .trim()
      .replace(/^(?:the|most|many|with|la|les|de|die)\s(?=\p{Lu}\S*\s\p{Lu})|\s\(\p{Ll}[^)]*\)$/gu, '')
    if (!isPlanName(plan)) break
    listed.push(...parted(plan))
  }
  return joinedOn.test(behind) ? listed : []
}
const joint = /\s?,\s(?:and\s|or\s)?|\s(?:and|or|und|oder|et|ou|y|o|en|e)\s/
const joinedOn = new RegExp(`^(?:${joint.source})`)
const joined = /(?:,|\s(?:and|or|und|oder|et|ou|y|o|en|e|&))\s$/

const namesIn = remembered((text: string): readonly string[] => text.match(insurers) ?? [])
const isPlan = (line: Line) =>
  line.text.length <= 60 &&
  !notAPlan.test(line.text) &&
  !/[.?!]$|[,;]\s/.test(line.text) &&
  !refused.test(line.text) &&
  /^\p{Lu}/u.test(line.text)
/** A short line that begins with a plan's name is the plan as printed: "Anthem Blue Cross FEP". */
const whole = (line: Line, sentence: string) => {
  const [name] = namesIn(line.text)
  return (
    line.text === sentence &&
    line.text.length <= 50 &&
    name !== undefined &&
    namesIn(line.text).length === 1 &&
    line.text.length - name.length < 22 &&
    !/[:?]|\b(?:we|are|is|accept|provider)/i.test(line.text)
  )
}

/** A heading or lead-in that opens a list of plans. */
function opening(line: Line, before: Line | undefined): 'accepted' | 'refused' | 'none' | undefined {
  if (line.text.length > 220) return undefined
  if (line.heading > 0 && line.text.length < 60 && refused.test(line.text)) return 'refused'
  if (!(line.heading > 0 || line.bold || line.text.endsWith(':') || /following/i.test(line.text)))
    return isTerm(line, before) && insuranceList.test(line.text) ? 'accepted' : undefined
  if (
    !topic.test(line.text) &&
    !insuranceList.test(line.text) &&
    !/plans|providers|companies/i.test(line.text)
  )
    return undefined
  if (refused.test(line.text)) return 'refused'
  return accepted.test(line.text) || insuranceList.test(line.text) ? 'accepted' : undefined
}
