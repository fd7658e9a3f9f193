import type { SharedPerson } from '@/domain/shared-web'

export type CardVersion = '4.0' | '3.0'

/** People as address cards, one after the other; 3.0 is what older phones read. */
export function toVcards(people: readonly SharedPerson[], version: CardVersion): string {
  return people.map((one) => card(one, version)).join('')
}

function card(person: SharedPerson, version: CardVersion): string {
  const isNew = version === '4.0'
  const isPlace = person.kind === 'practice'
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...(isNew ? [`KIND:${isPlace ? 'org' : 'individual'}`] : isPlace ? ['X-ABShowAs:COMPANY'] : []),
    `UID:${isNew ? 'urn:uuid:' : ''}${text(person.id)}`,
    `FN:${text(person.name)}`,
    `N:${isPlace ? ';;;;' : nameParts(person)}`,
    ...some('ORG', isPlace ? person.name : person.practice),
    ...some('TITLE', person.profession),
    ...(person.phones ?? []).map((phone) =>
      isNew ? `TEL;TYPE=voice:${text(phone)}` : `TEL;TYPE=VOICE:${text(phone)}`
    ),
    ...(person.emails ?? []).map((email) => `EMAIL:${text(email)}`),
    // One line as it was printed: taken apart it would be guessed at.
    ...(person.addresses ?? [])
      .map((line) => `ADR;LABEL="${parameter(line)}":;;${text(line)};;;;`)
      .map((line) => (isNew ? line : line.replace(/;LABEL="[^"]*"/, ''))),
    ...some('URL', person.website),
    ...(isNew
      ? (person.languages ?? []).flatMap((one) =>
          /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(one) ? [`LANG:${one}`] : []
        )
      : []),
    ...some('CATEGORIES', person.relation),
    `REV:${person.changedAt.replaceAll(/[-:]|\.\d+/g, '')}`,
    'END:VCARD'
  ]
  return lines.map(folded).join('')
}

const some = (name: string, value: string | undefined): string[] =>
  value === undefined || value.trim() === '' ? [] : [`${name}:${text(value)}`]

/** The last word as the family name: cards want parts, and FN holds the name as it is. */
function nameParts({ name, credentials }: SharedPerson): string {
  const words = name.trim().split(/\s+/)
  const family = words.length > 1 ? (words.at(-1) ?? '') : ''
  const given = words.length > 1 ? words.slice(0, -1).join(' ') : name.trim()
  return [family, given, '', '', (credentials ?? []).join(' ')].map(text).join(';')
}

const text = (value: string) =>
  value
    .replaceAll('\\', '\\\\')
    // Also what only some programs take for the end of a line.
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replaceAll(',', '\\,')
    .replaceAll(';', '\\;')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
const parameter = (value: string) =>
  value.replaceAll(/[\u0000-\u001F"\u007F\u0085\u2028\u2029]+/g, ' ').replaceAll('^', '^^')

/** At most 75 bytes a line (RFC 6350); no letter is cut in two. */
function folded(line: string): string {
  const bytes = new TextEncoder()
  let out = ''
  let room = 75
  for (const letter of line) {
    const size = bytes.encode(letter).length
    if (size > room) {
      out += '\r\n '
      room = 74
    }
    out += letter
    room -= size
  }
  return `${out}\r\n`
}
