import { describe, expect, it } from 'vitest'
import { drawWeb } from '@/domain/web-drawing/drawing'
import { turned } from '@/domain/web-drawing/sectors'
import { madeUpWeb, paper, remembered } from '../domain/made-up-web'
import { proofRuns } from './effort'

/** Many webs are drawn: with all of them, minutes on a busy computer. */
const patience = 300_000
const seeds = (full: number) => Array.from({ length: proofRuns(full) }, (_none, index) => index + 1)

describe('words in the drawing', () => {
  it(
    'touch no words, circles or ties of others up to 16 people on one sheet',
    () => {
      for (const seed of seeds(140)) {
        const { canvas, touches } = drawWeb(madeUpWeb(seed, 5 + (seed % 12)), paper)
        expect([canvas.width, canvas.height], `seed ${seed}`).toEqual([840, 756])
        expect(touches, `seed ${seed}`).toEqual({ words: 0, circles: 0 })
      }
    },
    patience
  )

  it(
    'nor up to 40, on a sheet that grows to at most twice each way',
    () => {
      for (const seed of seeds(60)) {
        const { canvas, touches } = drawWeb(madeUpWeb(seed, 17 + (seed % 24)), paper)
        expect(canvas.width, `seed ${seed}`).toBeLessThanOrEqual(1680)
        expect(touches.words, `seed ${seed}`).toBe(0)
      }
    },
    patience
  )
})

it(
  'hardly ever touch anything up to 60, where the drawing is not folded yet',
  () => {
    let all = 0
    for (const seed of seeds(50)) {
      const { canvas, touches } = drawWeb(madeUpWeb(seed, 44 + 4 * ((seed - 1) % 5)), paper)
      expect(canvas.width, `seed ${seed}`).toBeLessThanOrEqual(1932)
      all += touches.words + touches.circles
    }
    // Of more than a thousand pairs in each.
    expect(all).toBeLessThan(2 * seeds(50).length)
  },
  patience
)

it(
  'stay where they are, within ten degrees, when someone comes',
  () => {
    for (const seed of seeds(40)) {
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
  },
  patience
)
