import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtFolder } from '@/scripts/build'
import { extensionIdFromFolder } from '@/scripts/extension-id'

let profile: string
let child: ChildProcess | undefined

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'care-web-start-'))
})

afterAll(async () => {
  child?.kill('SIGTERM')
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

it('opens the care web and the sample site, and finds what was kept at the next start', async () => {
  const careWeb = new RegExp(`${extensionIdFromFolder(builtFolder('chrome-mv3'))}/care-web.html`)

  const first = await start()
  const page = await first.pageAt(careWeb)
  const site = await first.pageAt(/^http:\/\/localhost:\d+\/$/)
  expect(await site.locator('a').count()).toBe(5)
  for (const link of await site.locator('a').all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', site.url())
    expect((await fetch(address)).status, address.pathname).toBe(200)
  }
  expect((await fetch(new URL('/..%2fpackage.json', site.url()))).status).toBe(404)
  expect(await page.evaluate(databaseNames)).toEqual([])
  await page.evaluate(makeDatabase)
  await first.stop()
  await expect(fetch(site.url())).rejects.toThrow()

  const second = await start()
  const again = await second.pageAt(careWeb)
  expect(await again.evaluate(databaseNames)).toContain('trial')
  await second.stop()
})

it.runIf(process.platform === 'linux')('says in a sentence that there is no display', async () => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env
  const lonely = spawn('npx', ['tsx', 'scripts/start.ts'], { env })
  let said = ''
  lonely.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  expect(await new Promise((resolve) => lonely.on('close', resolve))).toBe(1)
  expect(said).toContain('There is no display here')
})

/** Runs in the page. The care web itself lives in such a database, so one that stays proves that it stays. */
async function makeDatabase(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('trial', 1)
    request.onsuccess = () => resolve(request.result.close())
    request.onerror = () => reject(request.error ?? new Error('no database'))
  })
}

async function databaseNames(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name).filter((name) => name === 'trial')
}

interface Started {
  /** The open page whose address matches. */
  pageAt(address: RegExp): Promise<Page>
  stop(): Promise<void>
}

/** Runs the command that people run, without a window, and looks into it from outside. */
async function start(): Promise<Started> {
  const portFile = join(profile, 'DevToolsActivePort')
  await rm(portFile, { force: true })
  const options = ['--headless', `--profile=${profile}`, '--remote-debugging-port=0']
  const running = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...options])
  child = running
  // The file stands for a moment before its words do.
  const written = () => (existsSync(portFile) ? readFileSync(portFile, 'utf8') : '')
  await expect.poll(written, { timeout: 40_000 }).toMatch(/^\d+\n/)
  const port = written().split('\n')[0]
  const list = () => fetch(`http://127.0.0.1:${port}/json/list`).then((answer) => answer.text())
  // Connecting while the pages are still being opened can wait for ever.
  await expect.poll(list, { timeout: 20_000 }).toContain('/care-web.html')
  await expect.poll(list, { timeout: 20_000 }).toContain('/oriel-fennimore.html')
  const browser: Browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const pages = () => browser.contexts().flatMap((context) => context.pages())
  return {
    async pageAt(address) {
      const found = () => pages().find((page) => address.test(page.url()))
      await expect.poll(() => found()?.url(), { timeout: 15_000 }).toBeDefined()
      return found()!
    },
    async stop() {
      const closed = new Promise((resolve) => running.on('close', resolve))
      running.kill('SIGINT')
      expect(await closed).toBe(0)
    }
  }
}
