import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { isFull } from '../proofs/effort'

const run = promisify(execFile)
const zones = Intl.supportedValuesOf('timeZone')
/** The furthest from Greenwich on both sides, half and three quarter hours, half an hour of summer, and clocks that change at midnight. */
const strange = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo'
]

/** @returns the laws that did not hold there */
async function failedIn(runs: number, ...some: string[]): Promise<unknown> {
  const { stdout } = await run('npx', ['tsx', 'tests/e2e/zones/in-zones.ts', String(runs), ...some], {
    env: { ...process.env, TZ: some[0] ?? 'UTC' },
    maxBuffer: 10_000_000
  })
  return JSON.parse(stdout)
}

it('dates hold in every time zone, and on the days when the clocks change', async () => {
  expect(zones.length).toBeGreaterThan(300)
  expect(await failedIn(isFull ? 200 : 12, ...zones)).toEqual([])
}, 180_000)

it.each(strange)('dates are printed as they are in %s', async (zone) => {
  expect(await failedIn(isFull ? 2000 : 200, zone)).toEqual([])
})
