import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findFirefox } from '@/scripts/browsers'
import { launchFirefox } from './browser/firefox'
import type { FirefoxWithCareWeb } from './browser/firefox'

let profile: string
let firefox: FirefoxWithCareWeb | undefined

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'care-web-firefox-'))
})

afterEach(async () => {
  await firefox?.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

const name = 'Juniper Vale'

const countCopies = `return (async () => {
  const root = await navigator.storage.getDirectory()
  let count = 0
  try {
    const folder = await root.getDirectoryHandle('safety-copies')
    for await (const file of folder.keys()) count += file.length > 0 ? 1 : 0
  } catch {}
  return count
})()`

// Skipped where there is no Firefox: `npm test` says so in words.
it.runIf(findFirefox())(
  'keeps a person in Firefox over a restart',
  async () => {
    firefox = await launchFirefox(profile)
    await firefox.openCareWeb()
    await firefox.type('form input', name)
    await firefox.click('form button')
    await firefox.waitForText(name)
    // The worker copies what was kept into the private files, here as well.
    await expect.poll(() => firefox?.evaluate<number>(countCopies), { timeout: 40_000 }).toBe(1)
    await firefox.close()

    firefox = await launchFirefox(profile)
    await firefox.openCareWeb()
    await firefox.waitForText(name)
    expect(await firefox.evaluate<string>('return document.title')).toContain('Care Web')
  },
  120_000
)
