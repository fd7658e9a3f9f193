import { drawable } from '@/domain/pictured'
import type { PicturedWeb } from '@/domain/snapshot'
import { drawWeb, type Drawing } from '@/domain/web-drawing/drawing'
import { words } from '@/texts/words'

/** A picture of the web as a drawing; always the same for the same picture. */
export function drawPictured(people: PicturedWeb): Drawing {
  const all = Object.entries(people)
    .map(([id, one]) => drawable(id, { ...one, name: one.name || words.noName }))
    .toSorted((a, b) => (a.addedAt < b.addedAt ? 1 : a.addedAt > b.addedAt ? -1 : a.id < b.id ? -1 : 1))
  return drawWeb(all, { sector: words.sector, ring: words.ring })
}
