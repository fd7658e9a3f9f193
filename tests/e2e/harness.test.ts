import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'

/** The harness is tried on an extension of a few lines, so that a fault here is never one of Care Web's. */
const files: Record<string, string> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Scratch',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' }
  }),
  'worker.js': 'self.started = Date.now(); chrome.runtime.onMessage.addListener(() => {})',
  'care-web.html': '<!doctype html><title>Full page</title>',
  'popup.html':
    '<!doctype html><meta charset="utf-8"><title>Popup</title><body style="width:300px;height:160px"><input><button>Read</button><p></p><script src="popup.js"></script>',
  'popup.js': `document.querySelector('button').onclick = async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const [read] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title })
    document.querySelector('p').textContent = read.result + ', ' + document.querySelector('input').value
  }
  document.onkeydown = (event) => { if (event.key === 'Enter') window.close() }`
}

let folder: string
let server: PageServer
let browser: CareWebBrowser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'care-web-scratch-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  server = await startPageServer({ '/': '<title>A site</title>', '/other': '<title>Another</title>' })
  browser = await launchCareWeb({ extensionDirectory: folder })
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

it('presses the toolbar button, and the real popup may read that tab', async () => {
  await browser.newPage(server.url('/'))
  const page = await browser.newPage(server.url('/other', 'quiet-river.example'))
  const popup = await browser.toolbarClick(page)
  await popup.fill('input', 'grüezi')
  await popup.click('button', { text: 'Read' })
  await popup.waitFor('p', { text: 'Another, grüezi' })
  expect(await popup.value('input')).toBe('grüezi')
  expect((await popup.screenshot()).subarray(1, 4).toString()).toBe('PNG')
  expect(popup.problems).toEqual([])
  await popup.press('Enter')
  await popup.waitForClose()
  expect(server.requests.map((request) => request.host)).toContain(`quiet-river.example:${server.port}`)
})

it('opens the full page and collects what goes wrong in it', async () => {
  const page = await browser.openCareWeb()
  expect(await page.title()).toBe('Full page')
  await page.evaluate(() => console.error('a fault'))
  await expect.poll(() => browser.problems).toContain('a fault')
})

it('stops the worker and finds the next one', async () => {
  const first = await (await browser.worker()).evaluate('self.started')
  await browser.stopWorker()
  const second = await (await browser.worker()).evaluate('self.started')
  expect(second).not.toBe(first)
})
