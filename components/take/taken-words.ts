import { personInWords } from '@/components/drawing/person-sentence'
import { drawable } from '@/domain/pictured'
import { rings, sectors } from '@/domain/partnership'
import type { PicturedWeb } from '@/domain/snapshot'
import { words } from '@/texts/review-words'

/** Everyone of a sheet as sentences, by part of the web, whoever is nearest first. */
export function takenInWords(people: PicturedWeb): { title: string; lines: string[] }[] {
  const all = Object.entries(people)
    .map(([id, one]) => drawable(id, one))
    .toSorted((a, b) => rings.indexOf(a.ring) - rings.indexOf(b.ring) || (a.name < b.name ? -1 : 1))
  return sectors
    .map((sector) => ({
      title: words.sector[sector],
      lines: all.filter((one) => one.sector === sector).map((one) => personInWords(one))
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** The same as a plain text. */
export const takenAsText = (title: string, people: PicturedWeb): string =>
  [title, ...takenInWords(people).map((part) => [part.title, ...part.lines].join('\n'))].join('\n\n') + '\n'
