import { strToU8, zipSync } from 'fflate'
import type {
  SharedPage,
  SharedPerson,
  SharedTaking,
  SharedThing,
  SharedVisit,
  SharedWeb
} from '@/domain/shared-web'

/** The words between what is kept, in one language. */
export interface FolderWords {
  folder: string
  takings: string
  visits: string
  things: string
  pages: string
  field: (field: string) => string
  sector: Readonly<Record<string, string>>
  ring: Readonly<Record<string, string>>
  madeOn: string
}

/** Notes for Obsidian and the like: a file for each person, with front matter. By path, in order. */
export function markdownFiles(web: SharedWeb, words: FolderWords): Map<string, string> {
  const files = new Map<string, string>()
  for (const person of web.people)
    files.set(freePath(files, words.folder, person.name), personFile(person, words))
  const nameOf = new Map(web.people.map(({ id, name }) => [id, name]))
  const lists: [string, string[]][] = [
    [words.takings, web.takings.map(takingLine)],
    [words.visits, web.visits.map((visit) => visitLine(visit, nameOf))],
    [words.things, web.things.map(thingLine)],
    [words.pages, web.pages.map(pageLine)]
  ]
  for (const [title, lines] of lists)
    if (lines.length > 0) files.set(freePath(files, words.folder, title), listFile(title, lines, words))
  return files
}

/** The files as one zip, the same bytes for the same files. */
export function zipped(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)]))
  // A moment that is always the same: when it was made stands in the files.
  return new Uint8Array(zipSync(entries, { mtime: '2000-01-01T12:00:00' }))
}

function personFile(person: SharedPerson, words: FolderWords): string {
  const rows: [string, string | readonly string[] | undefined][] = [
    ['relation', person.relation],
    ['profession', person.profession],
    ['credentials', person.credentials],
    ['practice', person.practice],
    ['specialties', person.specialties],
    ['phones', person.phones],
    ['emails', person.emails],
    ['addresses', person.addresses],
    ['website', person.website],
    ['languages', person.languages]
  ]
  const said = rows.filter((row): row is [string, string | readonly string[]] => row[1] !== undefined)
  const front = [
    ['name', person.name] as const,
    ['sector', words.sector[person.sector] ?? person.sector] as const,
    ['ring', words.ring[person.ring] ?? person.ring] as const,
    ...said
  ]
  const lines = said.map(
    ([field, value]) =>
      `- ${escaped(words.field(field))}: ${escaped(typeof value === 'string' ? value : value.join(', '))}`
  )
  return `---\n${front.map(([key, value]) => yaml(key, value)).join('')}---\n\n# ${escaped(person.name)}\n\n${lines.join('\n')}\n\n${words.madeOn}\n`
}

const listFile = (title: string, lines: string[], words: FolderWords) =>
  `# ${escaped(title)}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n${words.madeOn}\n`
const joined = (parts: readonly (string | undefined)[]) => escaped(parts.filter(Boolean).join(', '))
const takingLine = ({ name, strength, form, how }: SharedTaking) => joined([name, strength, form, how])
const thingLine = ({ name, by }: SharedThing) => joined([name, by])
const visitLine = ({ on, time, place, personIds }: SharedVisit, nameOf: ReadonlyMap<string, string>) =>
  joined([on, time, ...personIds.map((id) => nameOf.get(id)), place])
/** The one kind of link in it: to a page that the person kept. What would end the address is written otherwise. */
const pageLine = ({ title, address }: SharedPage) =>
  `[${escaped(title)}](<${address.replaceAll(/[<>\s\\]/g, (letter) => encodeURIComponent(letter))}>)`

/** Always in quotes: a word of a person can then be no YAML. */
function yaml(key: string, value: string | readonly string[]): string {
  if (typeof value === 'string') return `${key}: ${JSON.stringify(value)}\n`
  return `${key}:\n${value.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`
}

/** What stands in a name is no markup: a link in it would be one to elsewhere. */
const escaped = (text: string) =>
  text
    .replaceAll(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ', ')
    .replaceAll(/[\\`*_{}[\]<>#|~$=%^]/g, String.raw`\$&`)

/** A file name that every system takes, and that no other file has. */
function freePath(files: ReadonlyMap<string, string>, folder: string, name: string): string {
  const bare = name
    .replaceAll(/[\u0000-\u001F\u007F<>:"/\\|?*#^[\]]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
    .trim()
  const stem = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(bare) || bare === '' ? `_${bare}` : bare
  const taken = new Set([...files.keys()].map((path) => path.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${number === 1 ? stem : `${stem} (${number})`}.md`
    if (!taken.has(path.toLowerCase())) return path
  }
}
