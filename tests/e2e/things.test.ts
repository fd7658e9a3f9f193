import { putTownIn } from './town'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { KeptWeb } from './kept-web'

let browser: CareWebBrowser
let web: KeptWeb
let page: Page

beforeAll(async () => {
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
  page = await putTownIn(browser)
})
afterAll(async () => {
  await browser?.close()
})

const go = async (place: string) => {
  await page.goto(`${page.url().replace(/#.*/, '')}${place}`)
  await page.locator('h1').waitFor()
}
const button = (name: string | RegExp) => page.getByRole('button', { name })
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** With SCREENSHOTS=folder what is on the screen is also written there, to be looked at. */
async function look(name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (!folder) return
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(60)
      await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true })
    }
  await page.setViewportSize({ width: 1280, height: 800 })
}

it('ties a product to whoever suggested it, by keys alone, and it shows on both pages', async () => {
  const product = (await web.rows('products')).find(({ name }) => name.startsWith('Magnesium'))
  await go(`#/products/${product?.id}`)
  await page.getByText('$24.50').waitFor()
  expect(await page.getByRole('link', { name: 'Clips', exact: true }).first().isVisible()).toBe(true)
  await button('Choose someone').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('maya')
  await page.getByRole('dialog').getByText('Choir on Tuesdays').waitFor()
  await look('choose')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByText(/Tied together: Magnesium/).waitFor()
  const [tie] = await web.rows('connections')
  const suggested = (await web.rows('people')).find(({ id }) => id === tie?.toId)
  expect(suggested).toMatchObject({ name: 'Maya' })
  await look('product')
  await go(`#/people/${suggested?.id}`)
  await page.getByRole('heading', { name: 'What they suggested' }).waitFor()
  await look('suggester')
  await button(/Take apart from Magnesium/).click()
  await expect.poll(focused).toContain('Choose what they suggested')
  await button('Undo').click()
  await page.getByRole('link', { name: /Magnesium/ }).waitFor()
})

it('shows the advice with its date in words, and what is part of nothing yet', async () => {
  const [advice] = await web.rows('advice')
  await go(`#/advice/${advice?.id}`)
  await page.getByText(/3 May 2019, \d+ years old/).waitFor()
  await look('advice')
  await button('Change: Date of the source').click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2020')
  await page.keyboard.press('Escape')
  await page.getByText(/^2020, \d+ years old$/).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Change: Date of the source')
  await go('#/clips')
  await page.getByRole('link', { name: 'Not part of anything yet' }).click()
  await page.getByRole('link', { name: 'Ginger tea' }).waitFor()
  await page.getByRole('link', { name: /Eight weeks/ }).waitFor()
  expect(await page.getByRole('link', { name: /Magnesium/ }).count()).toBe(0)
  await look('loose')
})

it('links two people with a practice, asks about one, unlinks, and takes it back', async () => {
  const [practice] = await web.rows('practices')
  await go(`#/practices/${practice?.id}`)
  await page.getByRole('heading', { name: 'Works here too?' }).waitFor()
  await look('practice')
  await button('Yes, link Ben Hart').click()
  const here = page.locator('section', { has: page.getByRole('heading', { name: 'Who works here' }) })
  await here.getByRole('link', { name: 'Ben Hart' }).waitFor()
  await here.getByRole('link', { name: 'Dana Whitfield' }).waitFor()
  await button('Take apart from Ben Hart').click()
  await page.getByText('Untied: Ben Hart, Alder Clinic').waitFor()
  expect(await page.getByRole('heading', { name: 'Works here too?' }).count()).toBe(0)
  await button('Undo').click()
  await here.getByRole('link', { name: 'Ben Hart' }).click()
  await page.getByRole('heading', { name: 'Works at' }).waitFor()
  await page.getByRole('link', { name: 'Alder Clinic' }).click()
  await page.getByRole('heading', { name: 'Alder Clinic', level: 1 }).waitFor()
})

it('keeps a picture and a PDF from the computer, opens, removes and brings back', async () => {
  await go('#/clips')
  const png = await page.screenshot()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const choose = async (name: string, buffer: Buffer) => {
    if ((await page.getByRole('dialog').count()) === 0) await button('Keep a picture or PDF').click()
    await page.setInputFiles('dialog input[type=file]', { name, mimeType: 'application/x-any', buffer })
  }
  await choose('empty.png', Buffer.alloc(0))
  await page.getByText('This file is empty').waitFor()
  await choose('drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  await page.getByText('neither a picture nor a PDF').waitFor()
  await choose('large.pdf', Buffer.concat([Buffer.from('%PDF-1.4'), Buffer.alloc(10 * 1024 * 1024)]))
  await page.getByText('larger than 10 MB').waitFor()
  await choose('torn.png', png.subarray(0, 200))
  await page.getByText('This picture does not open').waitFor()
  await look('keep-file')
  await choose('card.png', png)
  await page.getByLabel('What to call it').fill('The clinic’s card')
  await page.getByLabel('A sentence about it').fill('Lay beside the till.')
  await page.getByText('In my web', { exact: true }).click()
  await page.getByLabel('Find by name').fill('dana')
  await page.getByLabel(/Dana Whitfield/).check()
  await button('Keep it').click()
  await page.getByRole('img', { name: 'Picture: The clinic’s card' }).waitFor()
  expect(
    await page.locator('figure img').evaluate((img: HTMLImageElement) => img.naturalWidth)
  ).toBeGreaterThan(0)
  await look('picture-clip')
  await button('Keep a picture or PDF').click()
  await choose('leaflet.pdf', Buffer.from(onePagePdf))
  await button('Keep it').click()
  const opens = page.getByRole('link', { name: /Open the PDF/ })
  await opens.waitFor()
  await look('pdf-clip')
  const [tab] = await Promise.all([page.context().waitForEvent('page'), opens.click()])
  await tab.waitForLoadState().catch(() => undefined)
  expect(tab.url()).toMatch(/^blob:chrome-extension:/)
  if (process.env['SCREENSHOTS']) {
    await tab.waitForTimeout(1500)
    await tab.screenshot({ path: `${process.env['SCREENSHOTS']}/pdf-tab.png` })
  }
  await tab.close()
  const bytes = await web.rows('files')
  expect(bytes.map(({ type }) => type).toSorted()).toEqual(['application/pdf', 'image/png'])
  await page.locator('.read').getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('Removed leaflet').waitFor()
  await button('Undo').click()
  await page.getByRole('link', { name: /leaflet/ }).waitFor()
  expect(requests.filter((url) => !/^(blob:|chrome-extension:|data:)/.test(url))).toEqual([])
})

const onePagePdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F1 18 Tf 30 100 Td (Rest and water) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`
