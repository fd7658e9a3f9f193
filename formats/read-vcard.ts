/** Someone out of an address card, as far as we keep it. */
export interface FromCard {
  name: string
  isPlace: boolean
  phones: string[]
  emails: string[]
  addresses: string[]
  website?: string
  profession?: string
  practice?: string
  note?: string
}

/** Cards beyond this are not read, nor lines beyond that: a phone has no more. */
const mostCards = 5000
const mostValues = 40
const longest = 2000

/** Reads address cards of version 2.1 to 4.0, as phones and mail programs write them. What is no card gives none. */
export function readVcards(file: string): FromCard[] {
  const cards: FromCard[] = []
  let card: FromCard | undefined
  for (const line of unfolded(file)) {
    const property = propertyOf(line)
    if (!property) continue
    const { name, parameters, value } = property
    if (name === 'BEGIN' && /^vcard$/i.test(value))
      card = { name: '', isPlace: false, phones: [], emails: [], addresses: [] }
    else if (name === 'END' && card) {
      if (card.name === '' && card.practice !== undefined) {
        card.name = card.practice
        card.isPlace = true
      }
      if (card.isPlace) delete card.practice
      if (card.name !== '') cards.push(card)
      card = undefined
      if (cards.length === mostCards) return cards
    } else if (card) take(card, name, decoded(value, parameters))
  }
  return cards
}

function take(card: FromCard, name: string, value: string): void {
  const words = plain(value)
  if (words === '') return
  const add = (list: string[]) => list.length < mostValues && !list.includes(words) && list.push(words)
  if (name === 'FN') card.name = words
  else if (name === 'N') card.name ||= nameFrom(value)
  else if (name === 'KIND') card.isPlace = /^org/i.test(words)
  else if (name === 'X-ABSHOWAS') card.isPlace = /company/i.test(words)
  else if (name === 'TEL') add2(card.phones, words.replace(/^tel:/i, ''))
  else if (name === 'EMAIL') add(card.emails)
  else if (name === 'ADR') add2(card.addresses, partsOf(value).map(plain).filter(Boolean).join(', '))
  else if (name === 'URL' && /^https?:\/\//i.test(words)) card.website ??= words
  else if (name === 'TITLE' || name === 'ROLE') card.profession ??= words
  else if (name === 'ORG') card.practice ??= partsOf(value).map(plain).filter(Boolean).join(', ')
  else if (name === 'NOTE') card.note ??= words
}

function add2(list: string[], words: string): void {
  if (words !== '' && list.length < mostValues && !list.includes(words)) list.push(words)
}

const nameFrom = (value: string) => {
  const [family = '', given = '', more = '', before = ''] = partsOf(value).map(plain)
  return [before, given, more, family].filter(Boolean).join(' ')
}

/** Lines that were folded are one again; quoted-printable goes on after a "=" at the end of a line. */
function* unfolded(file: string): Generator<string> {
  let line = ''
  for (const next of file.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const isSoft = /quoted-printable/i.test(line.slice(0, 200)) && line.endsWith('=')
    if (line.length < 100_000 && isSoft) line = line.slice(0, -1) + next
    else if (line.length < 100_000 && /^[ \t]/.test(next)) line += next.slice(1)
    else {
      yield line
      line = next
    }
  }
  yield line
}

/** "item1.TEL;TYPE=cell:+1 503" in its parts. */
function propertyOf(line: string): { name: string; parameters: string; value: string } | undefined {
  const head = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):/.exec(line.slice(0, 2000))
  if (!head) return undefined
  const [whole, name = '', parameters = ''] = head
  return { name: name.toUpperCase(), parameters, value: line.slice(whole.length, whole.length + 10_000) }
}

function decoded(value: string, parameters: string): string {
  if (!/quoted-printable/i.test(parameters)) return value
  const bytes = value.replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  )
  return new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0) & 0xff))
}

/** At semicolons that are not marked as text. */
const partsOf = (value: string) => value.split(/(?<!\\);/)

const plain = (value: string) =>
  value
    .replaceAll(/\\n/gi, '\n')
    .replaceAll(/\\([,;:\\])/g, '$1')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .trim()
    .slice(0, longest)
