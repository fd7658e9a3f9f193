import { readdir, readFile, rm, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from '../browser'
import type { CareWebBrowser } from '../browser'
import { KeptWeb } from '../kept-web'
import { loosePieces } from '../whole-web'
import { killPoints } from './kill-points'

/** Ends the browser of a profile at once, as a power cut does, and waits until it is gone. */
async function kill(profile: string): Promise<void> {
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const line = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
    if (line.includes(`--user-data-dir=${profile}\0`) && !line.includes('--type='))
      process.kill(Number(id), 'SIGKILL')
  }
}

/** What was acknowledged is there after the next start, each once, and nothing is there by half. */
async function look(browser: CareWebBrowser, acknowledged: string[], round: string): Promise<void> {
  const web = await KeptWeb.open(browser)
  const all = await web.all()
  const kept = all.clips.map(({ reading }) => new URL(reading.page.url).pathname)
  expect(kept, round).toEqual(expect.arrayContaining(acknowledged))
  expect(new Set(kept).size, round).toBe(kept.length)
  expect(loosePieces(all), round).toEqual([])
}

it('a browser that is killed at any moment loses nothing that was said to be saved', async () => {
  const points = killPoints(50, 500)
  const pages = Object.fromEntries(
    points.flatMap((_point, round) =>
      ['saved', 'begun'].map((what) => [
        `/${what}-${round}`,
        `<!doctype html><html lang="en"><title>${what} ${round}</title><main><h1>Dr. Ada ${word(round)}${what}, ND</h1><p>Naturopathic doctor. (503) 555-${1000 + round * 2 + (what === 'saved' ? 0 : 1)}</p></main></html>`
      ])
    )
  )
  const server = await startPageServer(pages)
  const profile = await mkdtemp(join(tmpdir(), 'care-web-killed-'))
  const acknowledged: string[] = []
  try {
    for (const [round, moment] of points.entries()) {
      const browser = await launchCareWeb({ profile })
      await look(browser, acknowledged, `before round ${round}`)
      const first = await browser.newPage(server.url(`/saved-${round}`, `s${round}.example`))
      const popup = await browser.toolbarClick(first)
      await popup.waitFor('.saved')
      acknowledged.push(`/saved-${round}`)
      await popup.close()
      const second = await browser.newPage(server.url(`/begun-${round}`, `b${round}.example`))
      await browser.triggerToolbar(second)
      await pause(moment)
      await kill(profile)
      await browser.close().catch(() => undefined)
    }
    const browser = await launchCareWeb({ profile })
    await look(browser, acknowledged, 'at the end')
    const page = await browser.openCareWeb()
    await page.locator('.app').waitFor()
    await page.waitForTimeout(2000)
    expect(await page.getByText('Something is missing').count()).toBe(0)
    await browser.close()
  } finally {
    await server.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  expect(acknowledged).toHaveLength(points.length)
}, 1_200_000)

const word = (round: number) => [...String(round)].map((digit) => 'Abcdefghij'[Number(digit)]).join('')
