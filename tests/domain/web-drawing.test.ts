import { describe, expect, it } from 'vitest'
import { rings, sectors } from '@/domain/partnership'
import { drawWeb } from '@/domain/web-drawing/drawing'
import { drawnAngle, drawnSectors, keptAngle } from '@/domain/web-drawing/sectors'
import { canvasFor, pointAt, youRadius } from '@/domain/web-drawing/canvas'
import { drawnThread } from '@/domain/web-drawing/threads'
import { bowOf, drawnTie } from '@/domain/web-drawing/tie-path'
import { madeUpWeb, paper } from './made-up-web'

describe('places in the drawing', () => {
  it('are the same for the same people', () => {
    expect(drawWeb(madeUpWeb(3, 14), paper)).toEqual(drawWeb(madeUpWeb(3, 14), paper))
  })

  it('are kept as an angle that is drawn again where it was, in every part', () => {
    for (const sector of sectors)
      for (const counts of [
        { professional: 0, family: 0, community: 0 },
        { professional: 9, family: 1, community: 4 },
        { professional: 0, family: 60, community: 0 }
      ]) {
        const drawn = drawnSectors(counts)
        const { from, to } = drawn[sector]
        expect(to - from).toBeGreaterThanOrEqual(75 - 1e-9)
        for (let angle = from + 2; angle < to - 2; angle += 7) {
          const kept = keptAngle(angle, drawn)
          expect(kept.sector).toBe(sector)
          expect(drawnAngle(kept.angle, sector, drawn)).toBeCloseTo(angle, 0)
        }
      }
  })
})

it('folds a full web into its parts, and opens one of them', () => {
  const all = madeUpWeb(5, 150)
  const folded = drawWeb(all, paper)
  expect(folded.people.length).toBeLessThanOrEqual(60)
  const hidden = folded.folds.reduce((sum, { people }) => sum + people.length, 0)
  expect(folded.people.length + hidden).toBe(150)
  const family = all.filter(({ sector }) => sector === 'family')
  const opened = drawWeb(all, paper, 'family').people.filter(({ person }) => person.sector === 'family')
  expect(opened).toHaveLength(Math.min(60, family.length))
})

it('draws strain over whatever strength, and an arrow at whoever receives', () => {
  const bow = bowOf({ x: 0, y: 0 }, { x: 200, y: 0 }, 'close', 12)
  const strained = drawnTie(bow, { strength: 'strong', strained: true, giving: 'both' })
  expect([strained.strength, strained.arrows.length]).toEqual(['strong', 2])
  expect(strained.wave).toBeDefined()
  expect(drawnTie(bow, {})).toMatchObject({ strength: 'ordinary', arrows: [] })
  expect(drawnTie(bow, { giving: 'you' }).arrows[0]).toMatch(/^M200 0/)
  expect(drawnTie(bow, { giving: 'them' }).arrows[0]).toMatch(/^M0 0/)
})

it('draws some of every ring when a part is folded, and nobody under “+12”', () => {
  for (const count of [61, 90, 150]) {
    const { people, folds, canvas } = drawWeb(madeUpWeb(count, count), paper)
    for (const ring of rings) {
      const here = people.filter(({ person }) => person.ring === ring).length
      expect(here, `${count}, ${ring}`).toBeGreaterThan(people.length / 6)
      expect(here, `${count}, ${ring}`).toBeLessThan(people.length / 2)
    }
    expect(
      new Set([
        ...people.map(({ person }) => person.id),
        ...folds.flatMap((fold) => fold.people.map(({ id }) => id))
      ]).size
    ).toBe(count)
    for (const fold of folds) {
      expect(fold.x > 26 && fold.x < canvas.width - 26 && fold.y > 26 && fold.y < canvas.height - 26).toBe(
        true
      )
      for (const { dot } of people)
        expect(Math.hypot(dot.x - fold.x, dot.y - fold.y)).toBeGreaterThan(dot.r + 24)
    }
  }
})

it('threads between two people go past You, wherever the two stand', () => {
  const canvas = canvasFor(12)
  for (let angle = 0; angle < 360; angle += 15)
    for (const turn of [20, 90, 150, 170, 180]) {
      const from = { ...pointAt(canvas, angle, 214), r: 18 }
      const to = { ...pointAt(canvas, angle + turn, 214), r: 18 }
      const [x1 = 0, y1 = 0, bx = 0, by = 0, x2 = 0, y2 = 0] = (
        drawnThread(from, to, canvas).path.match(/-?[\d.]+/g) ?? []
      ).map(Number)
      for (let t = 0; t <= 1; t += 0.05) {
        const x = (1 - t) ** 2 * x1 + 2 * (1 - t) * t * bx + t * t * x2
        const y = (1 - t) ** 2 * y1 + 2 * (1 - t) * t * by + t * t * y2
        const far = Math.hypot(x - canvas.centre.x, y - canvas.centre.y)
        expect(far, `${angle} ${turn}`).toBeGreaterThan(youRadius)
      }
    }
})
