import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyFile, type CopyKind } from '@/components/copies/copy-files'
import type { SharedPerson, SharedWeb, ShareChoices } from '@/domain/shared-web'
import { sharedWeb } from '@/domain/shared-web'
import { readVcards } from '@/formats/read-vcard'
import { proofRuns, proofSeed } from './effort'
import { hostileWeb } from './hostile-web'
import { anyToken, mayGo, rows, tokenOf } from './shareable-tokens'

/* What goes out for others: nothing that was not ticked, and nothing that another program would take for more than words. */

const patience = 600_000
const kinds: CopyKind[] = ['cards', 'calendar', 'table', 'notes', 'health']
const at = '2026-11-21T10:00:00.000Z'

/** Each kind of copy as the room makes it: what is shown before, and the bytes that are saved. */
async function ways(web: SharedWeb, ticked: { withNames: boolean }) {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`
  const asked = { me: 'Me', now: at, newId, ...ticked }
  const made: { kind: string; shown: string; text: string; files: Record<string, Uint8Array> }[] = []
  for (const kind of kinds)
    for (const cards of kind === 'cards' ? (['4.0', '3.0'] as const) : (['4.0'] as const)) {
      const file = copyFile(kind, web, { ...asked, cards })
      const bytes = new Uint8Array(await file.content().arrayBuffer())
      const files: Record<string, Uint8Array> = kind === 'notes' ? unzipSync(bytes) : { [file.name]: bytes }
      const text = Object.values(files)
        .map((one) => strFromU8(one))
        .join('\n')
      made.push({ kind: kind === 'cards' ? `cards ${cards}` : kind, shown: file.shown, text, files })
    }
  return made
}

/** Lines that were cut are put together, and what a copy writes otherwise is read as it was. */
const asRead = (text: string) =>
  text.replaceAll(/\r?\n[ \t]/g, '').replaceAll(/\\+([^\\])/g, (_all, letter: string) => letter)
const tokensIn = (text: string) => new Set(asRead(text).toLowerCase().match(anyToken) ?? [])

const choicesAtRandom: fc.Arbitrary<ShareChoices> = fc.record({
  withRelations: fc.boolean(),
  withTakings: fc.boolean(),
  withVisits: fc.boolean(),
  withPlaces: fc.boolean(),
  withThings: fc.boolean(),
  withPages: fc.boolean(),
  goalIds: fc.subarray(['hope', 'other', 'price', 'quiet']).map((ids) => new Set(ids))
})

describe('a copy for others', () => {
  it(
    'holds no word that was not ticked, whatever is ticked, in whichever kind of file',
    { timeout: patience },
    async () => {
      const went = new Set<string>()
      await fc.assert(
        fc.asyncProperty(choicesAtRandom, fc.boolean(), async (choices, withNames) => {
          const web = sharedWeb(rows, choices)
          const may = mayGo(choices)
          for (const { kind, shown, text } of await ways(web, { withNames })) {
            const out = tokensIn(text)
            expect(
              [...out].filter((one) => !may.has(one)),
              kind
            ).toEqual([])
            // Nothing goes out that was not shown before.
            const seen = tokensIn(shown)
            expect(
              [...out].filter((one) => !seen.has(one)),
              kind
            ).toEqual([])
            for (const one of out) went.add(one)
            if (kind === 'calendar' && !withNames) expect(text).not.toContain(tokenOf('ada', 'name'))
          }
        }),
        { numRuns: proofRuns(500), seed: proofSeed }
      )
      // And what is ticked does go: a copy that lets nothing out would hold as well.
      const every = mayGo({
        withRelations: true,
        withTakings: true,
        withVisits: true,
        withPlaces: true,
        withThings: true,
        withPages: true,
        goalIds: new Set(['hope', 'other'])
      })
      expect([...every].filter((one) => !went.has(one))).toEqual([])
    }
  )

  it(
    'makes no more of hostile words than words, in whichever kind of file',
    { timeout: patience },
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileWeb, async (web) => {
          const made = await ways(web, { withNames: true })
          for (const { kind, text, files } of made) {
            if (kind.startsWith('cards')) cardsHold(text, web)
            else if (kind === 'calendar') calendarHolds(text, web)
            else if (kind === 'table') tableHolds(text, web)
            else if (kind === 'notes') notesHold(files, web)
            else healthHolds(text, web)
          }
        }),
        { numRuns: proofRuns(1500), seed: proofSeed, endOnFailure: true }
      )
    }
  )
})

/** Whatever some program takes for the end of a line. */
const lineEnds = /\r\n|[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/
const propertiesOf = (text: string) =>
  text
    .split(lineEnds)
    .filter((line) => line !== '' && !/^[ \t]/.test(line))
    .map((line) => line.split(/[:;]/)[0] ?? '')
const runs = /^[\s\u0000-\u0020]*(?!https?:)[a-z][a-z0-9+.-]*:/i

function cardsHold(text: string, web: SharedWeb): void {
  const known =
    /^(BEGIN|VERSION|KIND|X-ABShowAs|UID|FN|N|ORG|TITLE|TEL|EMAIL|ADR|URL|LANG|CATEGORIES|REV|END)$/
  const properties = propertiesOf(text)
  expect(properties.filter((one) => !known.test(one))).toEqual([])
  for (const one of ['BEGIN', 'FN', 'END', 'REV'])
    expect(
      properties.filter((name) => name === one),
      one
    ).toHaveLength(web.people.length)
  const calls = web.people.reduce((sum, { phones = [] }) => sum + phones.length, 0)
  expect(properties.filter((name) => name === 'TEL')).toHaveLength(calls)
  const bytes = new TextEncoder()
  expect(text.split('\r\n').filter((line) => bytes.encode(line).length > 75)).toEqual([])
  for (const [, address = ''] of text.replaceAll(/\r\n /g, '').matchAll(/\r\nURL:([^\r]*)/g))
    expect(address).not.toMatch(runs)
  // Our own reader takes those without a name for none.
  expect(readVcards(text).length).toBeLessThanOrEqual(web.people.length)
}

function calendarHolds(text: string, web: SharedWeb): void {
  const known = /^(BEGIN|VERSION|PRODID|UID|DTSTAMP|DTSTART|DURATION|SUMMARY|LOCATION|CLASS|END)$/
  const properties = propertiesOf(text)
  expect(properties.filter((one) => !known.test(one))).toEqual([])
  expect(properties.filter((one) => one === 'SUMMARY')).toHaveLength(web.visits.length)
  expect(text.split('\r\n').length).toBe(text.split(lineEnds).length)
}

/** A small reader of CSV, after the RFC, with any mark between the cells. */
function cellsOf(text: string, between = ','): string[][] {
  const table: string[][] = [[]]
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${between}\\r\\n]*))(${between}|\\r\\n|$)`, 'y')
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) throw new Error('This is no table.')
    const [, quoted, bare = '', end] = found
    table.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\r\n') table.push([])
  }
  return table.filter((row) => row.length > 0)
}
function tableHolds(text: string, web: SharedWeb): void {
  const table = cellsOf(text.replace(/^\uFEFF/, ''))
  expect(table).toHaveLength(web.people.length + 1)
  for (const row of table) {
    expect(row).toHaveLength(12)
  }
  expect(table.flat().filter((cell) => /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
}

function notesHold(files: Record<string, Uint8Array>, web: SharedWeb): void {
  const paths = Object.keys(files)
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  expect(paths).toHaveLength(web.people.length + [1, 1, 1, web.pages.length].filter(Boolean).length)
  for (const path of paths) {
    expect(path).toMatch(/^[^/\\]+\/[^/\\<>:"|?*\u0000-\u001F]+\.md$/)
    expect(path.split('/')[1]).not.toMatch(/^(\.|(con|prn|aux|nul|com\d|lpt\d)\.)/i)
  }
  for (const bytes of Object.values(files)) {
    const text = strFromU8(bytes)
    const [, front, body = text] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? []
    for (const line of front?.split('\n').filter(Boolean) ?? []) {
      expect(line).toMatch(/^(?:[a-z]+:$|(?:[a-z]+:| {2}-) ")/)
      const value = /"[^]*$/.exec(line)?.[0]
      if (value !== undefined) expect(typeof JSON.parse(value)).toBe('string')
    }
    // With what is written as letters taken out, and the one kind of link that we write, no mark is left.
    const bare = body.replaceAll(/\\[^]/g, '').replaceAll(/^- \[[^[\]]*\]\(<https?:[^<>\s]*>\)$/gm, '- ')
    expect(bare).not.toMatch(/[`*_{}[\]<>|~$]|==|%%/)
    expect(bare.match(/^#.*$/gm)?.length).toBe(1)
  }
}

function healthHolds(text: string, web: SharedWeb): void {
  const { entry } = JSON.parse(text) as { entry: { resource: { resourceType: string } }[] }
  const role = (one: SharedPerson) => (one.kind === 'practitioner' ? 1 : 0)
  const people = web.people.reduce((sum, one) => sum + 1 + role(one), 0)
  expect(entry.length).toBeLessThanOrEqual(5 + web.pages.length + people)
  const links = [...text.matchAll(/"url": ("(?:[^"\\]|\\.)*")/g)].map(([, one]) => JSON.parse(one ?? '""'))
  const points = [...text.matchAll(/"system": "url",\s*"value": ("(?:[^"\\]|\\.)*")/g)]
  for (const link of [...links, ...points.map(([, one]) => JSON.parse(one ?? '""'))])
    expect(String(link)).not.toMatch(runs)
}
