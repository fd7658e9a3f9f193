// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { rings, sectors } from '@/domain/partnership'
import { drawWeb } from '@/domain/web-drawing/drawing'
import type { DrawnPerson, WebPerson } from '@/domain/web-drawing/drawn-person'
import { drawnAngle, drawnSectors, keptAngle, turned } from '@/domain/web-drawing/sectors'
import { canvasFor, pointAt, youRadius } from '@/domain/web-drawing/canvas'
import { drawnThread } from '@/domain/web-drawing/threads'
import { bowOf, drawnTie } from '@/domain/web-drawing/tie-path'
import { givings, layers, strengths } from '@/domain/tie'

const paper = {
  sector: { professional: 'Professional care', family: 'Family & friends', community: 'Community' },
  ring: { closest: 'closest', close: 'close', 'further-out': 'further out' }
}

/** A generator of our own, so that a seed gives the same web on every machine. */
function numbers(seed: number) {
  let state = (seed * 2_654_435_761) >>> 0
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const letters = 'aeionrstlmdhuckgbpvw'
function madeUpWeb(seed: number, count: number): WebPerson[] {
  const next = numbers(seed)
  const word = (length: number) =>
    Array.from({ length }, (_none, at) =>
      at > 2 && at % 8 === 7 && at < length - 1 ? ' ' : (letters[next(letters.length)] ?? 'a')
    ).join('')
  return Array.from({ length: count }, (_none, index) => ({
    id: `p${index}`,
    name: word(3 + next(20)).replace(/^./, (first) => first.toUpperCase()),
    role: word(3 + next(20)),
    sector: sectors[next(3)] ?? 'family',
    ring: rings[next(3)] ?? 'close',
    addedAt: `2026-01-01T00:00:${String(index).padStart(2, '0')}Z`,
    tie: {
      strength: strengths[next(3)],
      giving: givings[next(3)],
      layers: layers.filter(() => next(3) === 0),
      ...(next(5) === 0 && { strained: true as const })
    }
  }))
}

/** Everyone where the drawing put them, as it is remembered. */
const remembered = (people: readonly DrawnPerson[]): WebPerson[] =>
  people.map(({ person, angle }) => ({ ...person, angle }))

describe('words in the drawing', () => {
  it('touch no words, circles or ties of others up to 16 people on one sheet', () => {
    for (let seed = 1; seed <= 140; seed += 1) {
      const { canvas, touches } = drawWeb(madeUpWeb(seed, 5 + (seed % 12)), paper)
      expect([canvas.width, canvas.height], `seed ${seed}`).toEqual([840, 756])
      expect(touches, `seed ${seed}`).toEqual({ words: 0, circles: 0 })
    }
  })

  it('nor up to 40, on a sheet that grows to at most twice each way', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { canvas, touches } = drawWeb(madeUpWeb(seed, 17 + (seed % 24)), paper)
      expect(canvas.width, `seed ${seed}`).toBeLessThanOrEqual(1680)
      expect(touches.words, `seed ${seed}`).toBe(0)
    }
  })
})

it('hardly ever touch anything up to 60, where the drawing is not folded yet', () => {
  let all = 0
  for (let seed = 1; seed <= 5; seed += 1) {
    const { canvas, touches } = drawWeb(madeUpWeb(seed, 40 + 4 * seed), paper)
    expect(canvas.width, `seed ${seed}`).toBeLessThanOrEqual(1932)
    all += touches.words + touches.circles
  }
  // Of more than six thousand pairs.
  expect(all).toBeLessThan(10)
})

describe('places in the drawing', () => {
  it('are the same for the same people', () => {
    expect(drawWeb(madeUpWeb(3, 14), paper)).toEqual(drawWeb(madeUpWeb(3, 14), paper))
  })

  it('stay where they are, within ten degrees, when someone comes', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const count = 2 + (seed % 24)
      const before = drawWeb(madeUpWeb(seed, count), paper).people
      const [newcomer] = madeUpWeb(seed + 500, 1)
      const after = drawWeb([...remembered(before), { ...newcomer!, id: 'new' }], paper).people
      for (const one of before) {
        const now = after.find(({ person }) => person.id === one.person.id)!
        const turn = Math.abs(turned(now.drawnAngle - one.drawnAngle))
        expect(turn, `seed ${seed}, ${one.person.id}`).toBeLessThanOrEqual(10)
      }
    }
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
