import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { runningSum } from '@/formats/running-sum'

it.each([100, 40, 0])('sums the same whether up to %i bytes are kept or fewer', async (most) => {
  const parts = [30, 0, 25, 45].map((length, at) => new Uint8Array(length).fill(at + 65))
  const sum = runningSum(most)
  for (const part of parts) sum.add(part)
  const whole = createHash('sha256')
  for (const part of parts) whole.update(part)
  expect(Buffer.from(await sum.end()).toString('hex')).toBe(whole.digest('hex'))
})
