import { readdir, readFile, rm, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from '../browser'
import type { AllRows } from '@/domain/rows'
import type { CareWebBrowser, ExtensionPage } from '../browser'
import { labelled } from '../kept-page'
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

/** What the extension said was saved: pages, and words and visits that came after them. */
interface Acknowledged {
  pages: string[]
  names: string[]
  notes: string[]
  visits: string[]
}

/** What was acknowledged is there after the next start, each once, and nothing is there by half. */
async function look(browser: CareWebBrowser, acknowledged: Acknowledged, round: string): Promise<void> {
  const web = await KeptWeb.open(browser)
  const all = await web.all()
  const kept = all.clips.map(({ reading }) => new URL(reading.page.url).pathname)
  expect(kept, round).toEqual(expect.arrayContaining(acknowledged.pages))
  expect(new Set(kept).size, round).toBe(kept.length)
  expect(loosePieces(all), round).toEqual([])
  const standing = {
    names: all.people.map(({ name }) => name),
    notes: all.notes.map(({ text }) => text),
    visits: all.visits.map(({ heard }) => heard)
  }
  for (const what of ['names', 'notes', 'visits'] as const)
    expect(standing[what], `${what} ${round}`).toEqual(expect.arrayContaining(acknowledged[what]))
}

/**
 * In turn a name that is changed and a note, both in the popup, and a visit: until it stands in the database, where every
 * open page sees it. @returns what is acknowledged then
 */
async function alsoWritten(browser: CareWebBrowser, web: KeptWeb, popup: ExtensionPage, round: number) {
  const words = `What was said in round ${round}`
  const stands = async (find: (all: AllRows) => (string | undefined)[]) =>
    expect.poll(async () => find(await web.all())).toContain(words)
  if (round % 3 === 0) {
    await popup.fill('.namein', words)
    await stands(({ people }) => people.map(({ name }) => name))
  } else if (round % 3 === 1) {
    await popup.fill(await labelled(popup, 'What drew you here?'), words)
    await stands(({ notes }) => notes.map(({ text }) => text))
  } else {
    const page = await browser.openCareWeb('#/visits')
    await page.getByRole('button', { name: 'Add a visit' }).first().click()
    await page.locator('.choices label').first().click()
    await page.getByRole('button', { name: 'Prepare it' }).first().click()
    await page.getByLabel('What I want heard', { exact: true }).fill(words)
    await stands(({ visits }) => visits.map(({ heard }) => heard))
  }
  return { [(['names', 'notes', 'visits'] as const)[round % 3] ?? 'names']: words }
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
  const acknowledged: Acknowledged = { pages: [], names: [], notes: [], visits: [] }
  try {
    for (const [round, moment] of points.entries()) {
      const browser = await launchCareWeb({ profile })
      await look(browser, acknowledged, `before round ${round}`)
      // A tab that is opened later would close the popup.
      const web = await KeptWeb.open(browser)
      const first = await browser.newPage(server.url(`/saved-${round}`, `s${round}.example`))
      const popup = await browser.toolbarClick(first)
      await popup.waitFor('.saved')
      acknowledged.pages.push(`/saved-${round}`)
      for (const [what, words] of Object.entries(await alsoWritten(browser, web, popup, round)))
        acknowledged[what as 'names'].push(words)
      if (!popup.isClosed) await popup.close()
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
  expect(acknowledged.pages).toHaveLength(points.length)
}, 1_200_000)

const word = (round: number) => [...String(round)].map((digit) => 'Abcdefghij'[Number(digit)]).join('')
