import { personInWords } from '@/components/drawing/person-sentence'
import { threadsInWords } from '@/components/drawing/thread-words'
import { drawable, drawableThread } from '@/domain/pictured'
import { rings, sectors } from '@/domain/partnership'
import type { PicturedThread, PicturedWeb } from '@/domain/snapshot'
import { words } from '@/texts/review-words'

/** Everyone of a sheet as sentences, by part of the web, whoever is nearest first. */
export function takenInWords(
  people: PicturedWeb,
  threads: readonly PicturedThread[]
): { title: string; lines: string[] }[] {
  const drawn = threads.map(drawableThread)
  const among = (id: string) => threadsInWords(drawn, (other) => people[other]?.name || words.noName, id)
  const all = Object.entries(people)
    .map(([id, one]) => drawable(id, one))
    .toSorted((a, b) => rings.indexOf(a.ring) - rings.indexOf(b.ring) || (a.name < b.name ? -1 : 1))
  return sectors
    .map((sector) => ({
      title: words.sector[sector],
      lines: all
        .filter((one) => one.sector === sector)
        .map((one) => [personInWords(one), ...among(one.id)].join(', '))
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** The same as a plain text. */
export const takenAsText = (title: string, people: PicturedWeb, threads: readonly PicturedThread[]): string =>
  [title, ...takenInWords(people, threads).map((part) => [part.title, ...part.lines].join('\n'))].join(
    '\n\n'
  ) + '\n'
