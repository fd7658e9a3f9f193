import { strToU8, zipSync } from 'fflate'
import type { SharedPerson, SharedTaking, SharedThing, SharedWeb } from '@/domain/shared-web'

/** The words between what is kept, in one language. */
export interface FolderWords {
  folder: string
  takings: string
  things: string
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
  if (web.takings.length > 0)
    files.set(
      freePath(files, words.folder, words.takings),
      listFile(words.takings, web.takings.map(takingLine), words)
    )
  if (web.things.length > 0)
    files.set(
      freePath(files, words.folder, words.things),
      listFile(words.things, web.things.map(thingLine), words)
    )
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
  `# ${escaped(title)}\n\n${lines.map((line) => `- ${escaped(line)}`).join('\n')}\n\n${words.madeOn}\n`
const takingLine = ({ name, strength, form, how }: SharedTaking) =>
  [name, strength, form, how].filter(Boolean).join(', ')
const thingLine = ({ name, by }: SharedThing) => [name, by].filter(Boolean).join(', ')

/** Always in quotes: a word of a person can then be no YAML. */
function yaml(key: string, value: string | readonly string[]): string {
  if (typeof value === 'string') return `${key}: ${JSON.stringify(value)}\n`
  return `${key}:\n${value.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`
}

/** What stands in a name is no markup: a link in it would be one to elsewhere. */
const escaped = (text: string) =>
  text.replaceAll(/\s*[\r\n]+\s*/g, ', ').replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`)

/** A file name that every system takes, and that no other file has. */
function freePath(files: ReadonlyMap<string, string>, folder: string, name: string): string {
  const bare = name
    .replaceAll(/[\u0000-\u001F\u007F<>:"/\\|?*#^[\]]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
    .trim()
  const stem = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(bare) || bare === '' ? `_${bare}` : bare
  const taken = new Set([...files.keys()].map((path) => path.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${number === 1 ? stem : `${stem} (${number})`}.md`
    if (!taken.has(path.toLowerCase())) return path
  }
}
