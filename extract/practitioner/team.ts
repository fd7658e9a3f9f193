import type { ListedPerson } from '@/domain/page-reading'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { absolute } from '../structured/absolute'
import { isKnownCredential, readCredentials } from '../text/credentials'
import { readPersonName } from '../text/person-name'
import { learned } from '../words/honorifics'
import { colleagues } from '../words/other-parties'
import { professionIn, saysCalling } from '../words/professions'
import { roleWords } from '../words/roles'
import { headAbove, headings } from './headings'
import type { Mention } from './mention'
import { keyOfName } from './mentions'

/** Below "Colleagues in the building:" others are listed that have rooms there, too. */
const besideColleagues = (lines: Line[], line: Line): boolean => {
  const at = lines.indexOf(line)
  return lines
    .slice(Math.max(0, at - 4), at)
    .some(({ text, heading }) => !heading && /[:：]$/.test(text) && text.length < 60 && colleagues.test(text))
}

const elsewhere = /other|similar|related|nearby|recommended|also|weitere|andere|autres|otros|overige/i

/** A name by itself, and below it what they are: "Ada Moss" over "Principal physiotherapist · BPhty". */
const isOverRole = (lines: Line[], line: Line): boolean => isRole(lines[lines.indexOf(line) + 1])

const isRole = (below: Line | undefined): boolean =>
  below !== undefined && below.heading === 0 && below.text.length < 90 && saysCalling(below.text)

/** "B.Physio, MACP" on the line below a name: letters and nothing else. */
function lettersOf(below: Line | undefined): string[] {
  if (!below || below.heading > 0 || below.text.length > 80) return []
  const { credentials, whole } = readCredentials(below.text)
  return whole && credentials.some(isKnownCredential) ? credentials : []
}

/** What somebody does who treats nobody: "Practice manager", "Sekretariat", "Labor". */
const isDesk = (text: string): boolean => {
  const words = text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
  return words.length > 0 && words.length < 5 && words.some((word) => roleWords.has(word))
}

/** "Ada Moss, speech therapist – 020 …" is where to find somebody else. */
const numbered = /\d[\d\s().-]{7,}/

/** Several practitioners, each with a heading or a line of their own, in the order of the page. */
export function listedPeople(mentions: Mention[], sure: ReadonlySet<string>, source: Source): ListedPerson[] {
  const { lines, base } = source.view
  const heads = headings(lines)
  const own = mentions.filter(
    ({ line, place }) =>
      line &&
      (place === 'heading' || place === 'line') &&
      (line.region === 'main' || line.region === 'body' || line.region === 'aside') &&
      !elsewhere.test(headAbove(heads, line)) &&
      !besideColleagues(lines, line)
  )
  const isUnderCalling = (line: Line | undefined): boolean =>
    line !== undefined && saysCalling(headAbove(heads, line)) && headAbove(heads, line).length < 50
  const isCertain = ({ line, place, person }: Mention): boolean =>
    sure.has(keyOfName(person.name)) &&
    (place === 'heading' ||
      person.credentials.length > 0 ||
      (person.works === true && (!numbered.test(line?.text ?? '') || isUnderCalling(line))) ||
      learned.test(person.honorific ?? '') ||
      (line !== undefined && isOverRole(lines, line)))
  // "Synthia Moss" beside four headings that surely are names is one, too; so is an item of the same list.
  const shape = ({ line }: Mention) =>
    line ? `${line.heading} ${line.tag} ${line.region} ${line.linked}` : ''
  const levels = new Map<string, number[]>()
  for (const each of own)
    if (isCertain(each) && each.line)
      levels.set(shape(each), [...(levels.get(shape(each)) ?? []), lines.indexOf(each.line)])
  const isBeside = (each: Mention): boolean => {
    const { line, person } = each
    const known = levels.get(shape(each)) ?? []
    if (!line) return false
    if (line.heading > 0) return known.length > 1
    const at = lines.indexOf(line)
    const listed = line.tag === 'li' && line.text.startsWith(`${person.name},`)
    const near = known.some((other) => Math.abs(other - at) < 8)
    return near && (listed || isDesk(lines[at + 1]?.text ?? '') || isRole(lines[at + 1]))
  }
  const rows = nameRows(own, lines)
  const entries = new Map<string, { person: ListedPerson; line: Line }>()
  for (const each of [...own, ...itemsBeside(own.filter(isCertain), lines)]) {
    const { line, person } = each
    if (!line || !(isCertain(each) || isBeside(each) || rows.has(line))) continue
    const key = keyOfName(person.name)
    const held = entries.get(key)
    const entry = held ?? { person: { name: person.name }, line }
    if (!entry.person.credentials && person.credentials.length) entry.person.credentials = person.credentials
    const at = lines.indexOf(line)
    const letters = entry.person.credentials ? [] : lettersOf(lines[at + 1])
    if (letters.length) entry.person.credentials = letters
    const role = lines[letters.length ? at + 2 : at + 1]
    if (!entry.person.role && role && role.text.length < 80 && professionIn(role.text))
      entry.person.role = role.text
    const url = absolute(line.href || undefined, base)
    if (url && !entry.person.url) entry.person.url = url
    if (!held) entries.set(key, entry)
  }
  // A side column names the owner on every page; three and more are a team.
  const aside = [...entries].filter(([, { line }]) => line.region === 'aside')
  if (aside.length < 3) for (const [key] of aside) entries.delete(key)
  const people = [...entries.values()].toSorted((a, b) => lines.indexOf(a.line) - lines.indexOf(b.line))
  return people.length < 2 ? [] : people.slice(0, 200).map(({ person }) => person)
}

/** Three lines and more that are a name and nothing else, by turns with a line of what that person does. */
function nameRows(own: Mention[], lines: Line[]): Set<Line> {
  const rows = own.flatMap(({ line, person }) => {
    const at = line ? lines.indexOf(line) : -1
    const below = lines[at + 1]
    const isRow = line && !line.heading && line.text === person.name && below && !below.heading
    return isRow && below.text.length < 160 && !/^["“„«»「]/u.test(below.text)
      ? [{ line, at, sure: person.sure }]
      : []
  })
  const turns = rows.filter(({ at }) => rows.some((other) => Math.abs(other.at - at) === 2))
  return new Set(turns.filter(({ sure }) => sure).length > 2 ? turns.map(({ line }) => line) : [])
}

/** "Ida Fern, Labor" below "Ada Moss, Praxismanagerin": two capitalised words before a comma, in the same list. */
function itemsBeside(certain: Mention[], lines: Line[]): Mention[] {
  const found: Mention[] = []
  for (const { line } of certain) {
    if (line?.tag !== 'li' || line.heading > 0) continue
    for (const step of [-1, 1])
      for (let at = lines.indexOf(line) + step; lines[at]?.tag === 'li'; at += step) {
        const beside = lines[at] as Line
        const [head = '', tail] = beside.text.split(/,\s(.*)/s)
        const person = tail && beside.text.length < 140 ? readPersonName(head) : undefined
        if (!person || beside.region !== line.region) break
        found.push({ person, weight: 0, place: 'line', line: beside })
      }
  }
  return found
}
