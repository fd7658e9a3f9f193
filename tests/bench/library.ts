import type { Clip, ClipText } from '@/domain/clip'
import type { ClipKind } from '@/domain/clip-kind'
import { matchingKeys } from '@/domain/matching-keys'
import { pageKeys } from '@/domain/page-address'
import type { PageReading } from '@/domain/page-reading'
import { inventedName, inventedWords, type Chance } from './invented-words'

/** One invented page as it is kept: what it is called, and its text. */
export interface InventedPage {
  clip: Clip
  text: ClipText
}

const kinds: ClipKind[] = ['advice', 'advice', 'advice', 'practitioner', 'practitioner', 'product']

/**
 * Invented pages, one after the other: each has its own few words that come again and again, and for the rest the
 * words that all pages share, the common ones often and most of them hardly ever.
 * @param median how many words a text has; half have fewer
 */
export function* inventedPages(chance: Chance, median = 300): Generator<InventedPage> {
  const word = inventedWords(chance)
  const start = Date.parse('2026-11-20T09:00:00.000Z')
  for (let number = 0; ; number += 1) {
    const own = Array.from({ length: 24 }, () => word.rare())
    const next = () => (chance() < 0.18 ? (own[Math.floor(chance() * own.length)] ?? '') : word.usual())
    const id = `clip-${number}`
    const kind = kinds[Math.floor(chance() * kinds.length)] ?? 'advice'
    const keptAt = new Date(start - number * 61 * 60_000).toISOString()
    const reading = inventedReading(kind, titleFor(kind, chance, own), number)
    const clip: Clip = {
      id,
      keptAt,
      reading,
      pageKeys: pageKeys(reading.page),
      about: [],
      textState: 'read',
      // Some wait for a look: a handful of the newest, and a few that were never looked at.
      ...((number < 5 || number % 997 === 0) && { waitingSince: keptAt })
    }
    const length = Math.round(median * Math.exp((chance() + chance() + chance() - 1.5) * 1.2))
    yield { clip, text: { id, text: textOf(length, next, chance), passages: [] } }
  }
}

function titleFor(kind: ClipKind, chance: Chance, own: string[]): string {
  if (kind === 'practitioner') return inventedName(chance)
  const [a = '', b = '', c = ''] = own
  return kind === 'product' ? `${capital(a)} ${b}` : `${capital(a)} and ${b}: ${c}`
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function inventedReading(kind: ClipKind, title: string, number: number): PageReading {
  const fields = kind === 'advice' ? { title } : { name: title }
  const none = { fields: {}, sources: {} }
  const read = { fields, sources: { [kind === 'advice' ? 'title' : 'name']: 'text' as const } }
  const page = { url: `https://site-${number % 700}.example/page/${number}`, title, language: 'en' }
  return { kind, page, practitioner: none, product: none, advice: none, [kind]: read }
}

function textOf(length: number, next: () => string, chance: Chance): string {
  const paragraphs: string[] = []
  for (let written = 0; written < length;) {
    const sentences: string[] = []
    const many = 2 + Math.floor(chance() * 4)
    for (let sentence = 0; sentence < many && written < length; sentence += 1) {
      const words = Array.from({ length: 6 + Math.floor(chance() * 14) }, next)
      written += words.length
      sentences.push(`${capital(words.join(' '))}.`)
    }
    paragraphs.push(sentences.join(' '))
  }
  return paragraphs.join('\n\n')
}

/** An invented person, known by name. */
export function inventedPerson(chance: Chance, number: number) {
  const name = inventedName(chance)
  const at = '2026-01-01T10:00:00.000Z'
  const person = {
    id: `person-${number}`,
    createdAt: at,
    changedAt: at,
    sources: { name: { from: 'you' as const, at } },
    name,
    role: chance() < 0.6 ? ('practitioner' as const) : ('supporter' as const),
    profession: ['Osteopath', 'Physiotherapist', 'Counsellor', 'Dietitian', 'Nurse'][
      Math.floor(chance() * 5)
    ]!
  }
  return { ...person, keys: matchingKeys(person) }
}
