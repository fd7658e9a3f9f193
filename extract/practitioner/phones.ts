import type { ReadMethod } from '@/domain/clip-kind'
import { agreed, type Candidate, kept, weigh } from '../candidates'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { countriesOf } from '../finish/country'
import { decoded } from '../structured/decoded'
import { isExampleNumber, readPrintedPhones } from '../text/phones'
import { compact } from '../words/notation'
import { someoneElse } from '../words/other-parties'
import { isDirectory, isInstitution } from './directory'
import type { OwnContact } from './own-contact'
import type { Subject } from './subject'
import { isToldInPassing } from './told-in-passing'
import { contactWeights, type ContactEvidence, enough } from './weights'

const digitsOf = (text: string) => text.replace(/\D/g, '')
/** The last nine digits tell numbers apart with and without their country's prefix. */
export const phoneKey = (text: string): string => digitsOf(text.replace(extension, '')).slice(-9)
const extension = /\s?(?:x|ext\.?|extension)\s?\d{1,6}\s*$/i

type Phone = Candidate<string, ContactEvidence> & {
  method: ReadMethod
  /** Only told of on the way. */
  inPassing?: boolean
}

/**
 * The subject's own numbers: every place that offers one is a witness, and the table of weights decides.
 * @param structured numbers that structured data gives to the subject
 */
export function ownPhones(
  source: Source,
  contact: OwnContact,
  subject: Subject,
  structured: { phones: string[]; method: ReadMethod }[]
): { phones: string[]; method: ReadMethod } {
  const candidates: Phone[] = structured.flatMap(({ phones, method }) =>
    phones.map((value) => ({
      value,
      key: phoneKey(value),
      evidence: new Set<ContactEvidence>(['structured']),
      method
    }))
  )
  candidates.push(...linked(source, contact), ...printed(source, contact))
  const every = agreed(
    candidates.filter(({ value }) => !isExampleNumber(value)),
    contactWeights
  )
  const ofOne = subject.partyKind === 'person' || isDirectory(source)
  const switchboard = ofOne ? switchboards(source.view.lines) : new Set<string>()
  for (const each of every) if (switchboard.has(each.key)) each.evidence.add('operator')
  const byThemselves = new Set(candidates.filter((each) => !each.inPassing).map(({ key }) => key))
  const plain = every.some((each) => byThemselves.has(each.key) && weigh(each, contactWeights) > enough)
  if (plain) for (const each of every) if (!byThemselves.has(each.key)) each.evidence.add('inPassing')
  const outsideFrame = (each: Phone) => !each.evidence.has('frame')
  const ownOfOne = every.some((each) => outsideFrame(each) && weigh(each, contactWeights) >= enough)
  // On a doctor's page in a hospital's site the frame gives the hospital's lines.
  if (subject.partyKind === 'person' && ownOfOne && isInstitution(source))
    for (const each of every) if (each.evidence.has('frame')) each.evidence.add('operator')
  if (subject.partyKind === 'person') {
    leaveCentralLines(every)
    leaveTheHouse(every)
  }
  const phones = kept(every, contactWeights, enough).slice(0, 12)
  const method = candidates.find((each) => each.value === phones[0])?.method ?? 'text'
  return { phones, method }
}

const freephone = /^\+?1?[\s.-]?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]?\d{3}[\s.-]?\d{4}$/
/** Beside a number of the place, a freephone number of the frame or of structured data alone is a large house's. */
function leaveCentralLines(every: Phone[]): void {
  const isCentral = ({ value, evidence }: Phone) =>
    freephone.test(value) &&
    !evidence.has('labelled') &&
    (evidence.has('frame') || (evidence.has('structured') && !evidence.has('printed')))
  const ofThePlace = every.some(
    (each) => !freephone.test(each.value) && weigh(each, contactWeights) >= enough
  )
  if (ofThePlace) for (const each of every) if (isCentral(each)) each.evidence.add('operator')
}

/** "030 23125-0" beside "030 23125-440": on one person's page the nought is whoever puts calls through to all. */
function leaveTheHouse(every: Phone[]): void {
  const own = every.filter((each) => weigh(each, contactWeights) >= enough)
  for (const each of every) {
    const digits = digitsOf(each.value)
    // With the country before it or without, its last digits are the same.
    const stem = digits.endsWith('0') ? digits.slice(-7, -1) : ''
    const isOfAll = own.some(({ key, value }) => {
      const inner = digitsOf(value).split(stem)[1] ?? ''
      return stem.length === 6 && key !== each.key && inner.length >= 2 && inner.length <= 4
    })
    if (isOfAll) each.evidence.add('operator')
  }
}

const extended =
  /(\+?[\d(][\d\s().-]{7,18}\d)\s?(?:x|ext\.?|extension|durchwahl|poste|int\.|ramal)\s?(\d{4,6})(?!\d)/giu
/** Numbers that stand with several long extensions: on one person's page a directory or a large house puts calls through. */
function switchboards(lines: Line[]): Set<string> {
  const extensions = new Map<string, Set<string>>()
  for (const { text } of lines)
    for (const [, number = '', inner = ''] of text.length > 400 ? [] : text.matchAll(extended)) {
      const key = phoneKey(number)
      extensions.set(key, (extensions.get(key) ?? new Set()).add(inner))
    }
  return new Set([...extensions].filter(([, each]) => each.size > 1).map(([key]) => key))
}

function printed(source: Source, contact: OwnContact): Phone[] {
  const { lines } = source.view
  const found = readPrintedPhones(lines, countriesOf(source.page, undefined)).map((each) => ({
    ...each,
    inPassing:
      each.line.region !== 'header' && isToldInPassing(each.printed, each.before, each.labelled, contact.ours)
  }))
  // Who built the site stands in its foot as well, and helplines.
  const framed = found.some(
    ({ printed: value, line, before, after, inPassing }) =>
      !inPassing &&
      (line.region === 'header' || line.region === 'footer') &&
      !contact.evidenceOf(line, before, after).includes('someoneElse') &&
      !isFreeOfOthers(value, before, contact.ours)
  )
  return found.map(({ printed: value, line, labelled, before, after, inPassing }) => {
    const evidence = new Set<ContactEvidence>(['printed', ...contact.evidenceOf(line, before, after)])
    if (labelled) evidence.add('labelled')
    if (isFreeOfOthers(value, before, contact.ours)) evidence.add('someoneElse')
    const head = contact.heads.get(line)?.at(-1)
    // A number that the page frame repeats is the site's own; one in a list of companies is theirs.
    if (framed && line.region === 'body' && line.text.length <= 60 && head && !evidence.has('contact'))
      evidence.add('otherHeading')
    return { value, key: phoneKey(value), evidence, method: 'text', inPassing }
  })
}

/** "Postpartum Support International 1-800-…": a name that is not theirs right before a number that is free to all. */
const isFreeOfOthers = (value: string, before: string, ours: string[]): boolean =>
  freephone.test(value) &&
  /^(?:\p{Lu}[\p{L}'’.&-]*[\s:]+){2,7}$/u.test(before) &&
  !ours.some((name) => compact(before).includes(name))

/** Numbers in tel: links: what would be dialled, unless the link's text prints it. */
function linked(source: Source, contact: OwnContact): Phone[] {
  return source.view.anchors.flatMap((anchor): Phone[] => {
    const { href } = anchor
    const chat = /^https?:\/\/(?:wa\.me|api\.whatsapp\.com\/send\?phone=)\/?\+?(\d{8,15})/i.exec(href)?.[1]
    if (!chat && !/^\s*tel:/i.test(href)) return []
    const dialled = chat
      ? `+${chat}`
      : (decoded(href.replace(/^\s*tel:/i, ''))
          .split(/[,;]/)[0]
          ?.trim() ?? '')
    const text = anchor.text
    if (/fax/i.test(text)) return []
    const digits = digitsOf(dialled)
    if (digits.length < 6 || digits.length > 15 || /^(\d)\1+$/.test(digits)) return []
    const line = lineOf(source.view.lines, href, text)
    const evidence = new Set<ContactEvidence>(['dialled'])
    if (someoneElse.test(text)) evidence.add('someoneElse')
    if (line) {
      const at = line.text.indexOf(text)
      const before = at > 0 ? line.text.slice(0, at) : ''
      if (/fax|^\s*f[:.]?\s*$/i.test(before.slice(-12))) return []
      const after = at >= 0 ? line.text.slice(at + text.length) : ''
      for (const each of contact.evidenceOf(line, before, after)) evidence.add(each)
    }
    const isPrinted = digitsOf(text).length >= 6 && digitsOf(text).length < 16
    // "tel:+4805550100" for "480-555-0100": a plus that the printed number does not have.
    const misdialled =
      dialled.startsWith('+') && !text.includes('+') && digitsOf(text) === digits && !digits.startsWith('0')
    const value =
      isPrinted && (phoneKey(text) !== phoneKey(dialled) || misdialled) && !chat
        ? text.replace(/^[^\d+(]+/, '')
        : dialled
    const lead = line && line.text.includes(text) ? line.text.slice(0, line.text.indexOf(text)) : ''
    const inPassing = line?.region !== 'header' && isToldInPassing(value, lead, false, contact.ours)
    return [{ value, key: phoneKey(value), evidence, method: 'link', inPassing }]
  })
}

/** The line that a link stands on: links themselves are gathered apart from lines. */
export const lineOf = (lines: Line[], href: string, text: string): Line | undefined =>
  lines.find((line) => line.href === href) ??
  (text.length > 4 ? lines.find((line) => line.text.includes(text)) : undefined)
