import { oneLine } from './changed-ask'
import { whatDiffers } from './proposal'
import type { Helper, VisitPage } from './visit-page'
import { sheetParts, type SheetPart } from './visit'

/** A few words that stay together: on a full page the last ones stay off first. */
export interface SheetPiece {
  id: string
  text: string
  /** The smaller, the longer it stays. */
  rank: number
}
/** What belongs together on a sheet: a question, a row, a paragraph. */
export interface SheetGroup {
  id: string
  /** Stands in front of it: "Sleep", the name of something taken. */
  lead?: string
  pieces: SheetPiece[]
}
export interface SheetSection {
  part: SheetPart
  title: string
  groups: SheetGroup[]
}
/** All that could stand on the sheet of one visit. What of it has room, the page says. */
export interface Sheet {
  isFirst: boolean
  names: string
  /** Day, time and place, a line each. */
  lines: string[]
  sections: SheetSection[]
  /** Who stands on the small map. */
  helpers: Helper[]
}

/** Everything that is said on a sheet in the words of one language. */
export interface SheetWords {
  parts: Record<SheetPart, string>
  sinceOf: Record<(typeof sinceFields)[number], string>
  rings: Record<'closest' | 'close' | 'further-out', string>
  day: (date: string) => string
  heading: (date: string) => string
  sinceDay: (day: string) => string
  since: (day: string) => string
  stopped: (day: string) => string
  suggestedBy: (name: string) => string
  notBorne: string
  minutes: (count: number) => string
  along: (name: string) => string
  field: (field: string) => string
  nobody: string
}

export const sinceFields = ['sleep', 'food', 'movement', 'mood'] as const
/** So many questions stand in large letters; more are asked if there is time. */
export const topAsks = 3
/** What a first visit does without: nothing is known yet of what came before. */
const notAtFirst: ReadonlySet<SheetPart> = new Set(['since', 'expectations', 'changed', 'helpers'])
const ranks: Record<SheetPart, number> = {
  heard: 2,
  asks: 1,
  since: 3,
  works: 5,
  takings: 4,
  expectations: 7,
  changed: 9,
  helpers: 8,
  money: 6,
  hardToSay: 2,
  lines: 10
}
const longestPiece = 140
/** A word without an end is cut, too. */
const longWord = /.{1,80}/gsu

/** Cuts a text into pieces that stay together: sentences, and long ones where there is a space. */
export function piecesOf(text: string): string[] {
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text.trim())]
  return sentences.flatMap(({ segment }) => {
    if (segment.length <= longestPiece) return [segment]
    const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(segment)]
    const pieces = ['']
    for (const word of words.flatMap((one) => one.segment.match(longWord) ?? [])) {
      const last = pieces.at(-1) ?? ''
      if (last !== '' && last.length + word.length > longestPiece) pieces.push(word)
      else pieces[pieces.length - 1] = last + word
    }
    return pieces
  })
}

/** What could stand on the sheet of a visit; private words only where the client has put them there. */
export function sheetOf(page: VisitPage, words: SheetWords): Sheet {
  const { visit } = page
  const isFirst = visit.first === true
  const off = new Set<SheetPart>(visit.leftOff)
  const sections = sheetParts.flatMap((part): SheetSection[] => {
    if (off.has(part) || (isFirst && notAtFirst.has(part))) return []
    const groups = part === 'lines' ? blankLines : groupsOf[part](page, words)
    const isSince = part === 'since' && page.last?.on !== undefined
    const title = isSince ? words.sinceDay(words.day(page.last?.on ?? '')) : words.parts[part]
    return groups.length > 0 ? [{ part, title, groups }] : []
  })
  const when = visit.on === undefined ? '' : words.heading(visit.on)
  const minutes = visit.minutes === undefined ? '' : words.minutes(visit.minutes)
  const lines = [
    [when, visit.time ?? ''].filter(Boolean).join(', '),
    [minutes, visit.place ?? ''].filter(Boolean).join(', '),
    visit.companion ? words.along(visit.companion) : ''
  ].filter(Boolean)
  const names = page.people.map(({ name }) => name).filter(Boolean)
  return { isFirst, names: names.join(', ') || words.nobody, lines, sections, helpers: page.helpers }
}

const blankLines: SheetGroup[] = Array.from({ length: 9 }, (_line, index) => ({
  id: `line-${index}`,
  pieces: [{ id: `line-${index}`, text: '', rank: index < 3 ? 4.5 : ranks.lines + index }]
}))

/** A text as one group; its first piece can be dearer than the rest. */
function group(
  id: string,
  text: string | undefined,
  rank: number,
  first = rank,
  lead?: string
): SheetGroup[] {
  if (text === undefined || text.trim() === '') return []
  const pieces = piecesOf(text).map((piece, index) => ({
    id: `${id}-${index}`,
    text: piece,
    rank: index === 0 ? first : rank
  }))
  return [{ id, ...(lead !== undefined && { lead }), pieces }]
}

type Groups = (page: VisitPage, words: SheetWords) => SheetGroup[]
const groupsOf: Record<Exclude<SheetPart, 'lines'>, Groups> = {
  heard: ({ visit }) => group('heard', visit.heard, ranks.heard, 0),
  asks: ({ asks }) =>
    asks.flatMap(({ id, text }, index) =>
      index < topAsks ? group(`ask-${id}`, text, ranks.heard, ranks.asks) : group(`ask-${id}`, text, 6.5)
    ),
  since: ({ visit }, words) =>
    sinceFields.flatMap((field) =>
      group(field, visit[field], ranks.since, ranks.since, words.sinceOf[field])
    ),
  works: ({ visit }) => group('works', visit.works, ranks.works),
  takings: ({ takings }, words) =>
    takings
      .filter(({ leftOff }) => leftOff !== true)
      .flatMap((taking) => {
        const { kind, name, strength, form, how, why, since, stopped, by } = taking
        const said = [
          form,
          how,
          why,
          since && words.since(words.day(since)),
          stopped && words.stopped(words.day(stopped)),
          by && words.suggestedBy(by)
        ]
        const lead = [kind === 'allergy' ? words.notBorne : '', name, strength ?? '']
          .filter(Boolean)
          .join(' ')
        const text = said.filter(Boolean).join(' · ')
        return [{ id: taking.id, lead, pieces: [{ id: taking.id, text, rank: ranks.takings }] }]
      }),
  expectations: ({ expectations }) =>
    expectations.flatMap(({ id, what }) => group(`expect-${id}`, what, ranks.expectations)),
  changed: ({ changed }, words) =>
    changed.flatMap(({ id, field, before, after }) => {
      const [then, now] = whatDiffers(before, after)
      const was = then === undefined ? '' : `${oneLine(field, then)} → `
      const text = `${was}${oneLine(field, now)}`
      return group(`changed-${id}`, text, ranks.changed, ranks.changed, words.field(field))
    }),
  helpers: ({ helpers }, words) =>
    (['closest', 'close', 'further-out'] as const).flatMap((ring) => {
      const names = helpers.filter((one) => one.ring === ring).map(({ name }) => name)
      return group(`ring-${ring}`, names.join(', '), ranks.helpers, ranks.helpers, words.rings[ring])
    }),
  money: ({ visit }) => group('money', visit.money, ranks.money),
  hardToSay: ({ visit }) =>
    visit.printsHardToSay === true ? group('hard', visit.hardToSay, ranks.hardToSay) : []
}

/**
 * The sheet as plain text, for a message or a form. Blank lines to write on stay behind.
 * @param off the pieces that have no room on the page: paper and text say the same
 */
export function sheetText(
  sheet: Sheet,
  words: { head: string; also: string; foot: string },
  off: ReadonlySet<string> = new Set()
): string {
  const said = ({ lead, pieces }: SheetGroup): string[] => {
    const stand = pieces.filter(({ id }) => !off.has(id))
    if (stand.length === 0) return []
    const cut = stand.length < pieces.length ? ' …' : ''
    const text = `${stand.map((piece) => piece.text).join('')}${cut}`
    return [lead === undefined ? text : text === '' ? lead : `${lead}: ${text}`]
  }
  const sections = sheet.sections
    .filter(({ part }) => part !== 'lines')
    .flatMap(({ part, title, groups }) => {
      const lines = groups.flatMap((one, index) => {
        const before = index < topAsks ? `${index + 1}. ` : index === topAsks ? `${words.also} ` : ''
        return said(one).map((text) => (part === 'asks' ? `${before}${text}` : text))
      })
      return lines.length > 0 ? [[title, ...lines].join('\n')] : []
    })
  return [[`${words.head} ${sheet.names}`, ...sheet.lines].join('\n'), ...sections, words.foot].join('\n\n')
}
