import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { missingFromLock } from '@/scripts/complete-lock'

it('has a lock file that npm ci takes on every platform', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof missingFromLock>[0]
  expect(missingFromLock(lock), '`npm run lock` writes them in; commit the lock file.').toEqual([])
})
