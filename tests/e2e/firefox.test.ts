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

// Skipped where there is no Firefox: `npm test` says so in words.
it.runIf(findFirefox())(
  'keeps a person in Firefox over a restart',
  async () => {
    firefox = await launchFirefox(profile)
    await firefox.openCareWeb()
    await firefox.type('form input', name)
    await firefox.click('form button')
    await firefox.waitForText(name)
    await firefox.close()

    firefox = await launchFirefox(profile)
    await firefox.openCareWeb()
    await firefox.waitForText(name)
    expect(await firefox.evaluate<string>('return document.title')).toContain('Care Web')
  },
  120_000
)
