// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { rings, sectors } from '@/domain/partnership'
import { drawWeb } from '@/domain/web-drawing/drawing'
import type { WebPerson } from '@/domain/web-drawing/drawn-person'
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

describe('x', () => {
  it('measures', () => {
    for (const [from, to] of [[5, 8], [9, 12], [13, 16], [17, 24], [25, 32], [33, 40], [41, 60]] as const) {
      let [bad, badCircles, words, time, webs] = [0, 0, 0, 0, 0]
      for (let seed = 1; seed <= 25; seed += 1) {
        const count = from + (seed % (to - from + 1))
        const start = performance.now()
        const drawing = drawWeb(madeUpWeb(seed, count), paper)
        time += performance.now() - start
        webs += 1
        if (drawing.touches.words > 0) bad += 1
        words += drawing.touches.words
        if (drawing.touches.circles > 0) badCircles += 1
      }
      console.log(from, to, 'bad', bad, 'words', words, 'circles', badCircles, 'ms', (time / webs).toFixed(1))
    }
    expect(1).toBe(1)
  }, 200000)
})
