import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { personPage } from './pages/practices'

/*
 * An update ends our worker and closes our pages, but not the pages somebody visits: what of ours was put into those goes
 * on without us. So each of our readers answers once and is done; the same open page can be kept before and after.
 */
const ada = {
  name: 'Ada Moss',
  phone: '503-555-0148',
  fee: '$180',
  address: '2 Alder Street, Portland, OR 97201'
}

let server: PageServer
let browser: CareWebBrowser
beforeAll(async () => {
  server = await startPageServer({ '/ada': personPage(ada) })
  browser = await launchCareWeb()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

it('a page that was open while Care Web was updated is known again without being loaded anew', async () => {
  const tab = await browser.newPage(server.url('/ada'))
  const before = await browser.toolbarClick(tab)
  await before.waitFor('.saved')
  await before.close()
  const worker = await browser.worker()
  const ended = worker.waitForEvent('close')
  await browser.update()
  await ended
  const after = await browser.toolbarClick(tab)
  await after.waitFor('.saved', { text: 'You kept this page' })
  expect(after.problems).toEqual([])
  await after.close()
  const web = await KeptWeb.open(browser)
  expect((await web.counts()).people).toBe(1)
})

it('what was being typed while Care Web was updated is there when it is opened again', async () => {
  const page = await browser.openCareWeb()
  await page.getByText('Ada Moss').first().waitFor()
  await page.keyboard.press('n')
  await page.getByLabel('Name', { exact: true }).first().fill('Bram from next door')
  await page.waitForTimeout(500)
  const closed = page.waitForEvent('close')
  await browser.update()
  await closed
  const again = await browser.openCareWeb()
  await again.getByText('Ada Moss').first().waitFor()
  await again.keyboard.press('n')
  await expect
    .poll(() => again.getByLabel('Name', { exact: true }).first().inputValue())
    .toBe('Bram from next door')
})
