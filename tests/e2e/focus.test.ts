import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { teamPage } from './pages/practices'
import { editPage, samplePages } from './pages/sample-pages'

const pages = { ...samplePages(), '/team': { body: teamPage(['Ada Moss', 'Ben Hart', 'Carla Nowak']) } }
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(pages)
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

type Screen = Pick<Page | ExtensionPage, 'evaluate'> & { evaluate: (code: string) => Promise<unknown> }
/** What has the focus, in words; empty where it is lost. */
const focused = (screen: Screen) =>
  screen.evaluate(
    `(() => { const one = document.activeElement; return !one || one === document.body ? '' : (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent).trim().replace(/\\s+/g, ' ') })()`
  ) as Promise<string>
/** Puts the focus on a control, as Tab would. */
const focusOn = (screen: Screen, selector: string, text = '') =>
  screen.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => (one.getAttribute('aria-label') ?? one.textContent).includes(${JSON.stringify(text)})).focus()`
  )

it('the popup keeps the focus: undo and back again, a field added, people of a list kept', async () => {
  const page = await browser.newPage(server.url('/tobias-ekwall.html'))
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.saved')
  await focusOn(popup, '.saved button')
  await popup.press('Enter')
  await expect.poll(() => focused(popup as Screen)).toBe('Keep it after all')
  await popup.press('Enter')
  await popup.waitFor('.saved')
  await expect.poll(() => focused(popup as Screen)).toBe('Keep this page in your care web')
  await popup.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.more')
    if (!select) return
    select.value = [...select.options].find((option) => option.value !== '')?.value ?? ''
    select.dispatchEvent(new Event('change'))
  })
  await expect.poll(() => focused(popup as Screen)).not.toBe('')
  await popup.close()
  await page.goto(server.url('/team'))
  const list = await browser.toolbarClick(page)
  await list.waitFor('.listed input')
  for (const count of [1, 2]) {
    await focusOn(list, '.listed input')
    for (let nth = 0; nth < count; nth++) {
      await list.press(' ')
      await list.press('Tab')
    }
    await focusOn(list, '.listed button')
    await list.press('Enter')
    await expect.poll(() => focused(list as Screen)).toContain('people on this page')
    const left = () => list.evaluate(() => document.querySelectorAll('.listed input').length)
    await expect.poll(left).toBe(count === 1 ? 2 : 0)
  }
  expect((await web.rows('people')).filter(({ removedAt }) => !removedAt)).toHaveLength(4)
  await list.close()
  await page.close()
})

it('a person’s page keeps it: changes taken and left, passages removed, dialogs closed, two made one, undo', async () => {
  const page = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.quote')
  await popup.click('.yn')
  await expect.poll(async () => (await web.rows('passages')).length).toBe(1)
  await popup.close()
  await web.age(30)
  editPage(pages, '/oriel-fennimore.html', '<td>$245</td>', '<td>$265</td>')
  editPage(pages, '/oriel-fennimore.html', '214 Alder Street, Suite 3', '9 Harbor Road')
  await page.reload()
  const again = await browser.toolbarClick(page)
  await again.waitFor('.change')
  // In the popup: the one taken, the focus is on the next; that one left too, it is on the head.
  await focusOn(again, '.change button', 'Take the new one')
  await again.press('Enter')
  await expect
    .poll(async () => (await web.rows('proposals')).filter(({ state }) => state === 'taken').length)
    .toBe(1)
  await expect.poll(() => focused(again as Screen)).toBe('Take the new one')
  await again.close()

  const id = (await web.rows('people')).find(({ name }) => name === 'Oriel Fennimore')?.id ?? ''
  const room = await browser.openCareWeb(`#/people/${id}`)
  await room.waitForSelector('.change')
  await room.getByRole('button', { name: 'Leave mine' }).press('Enter')
  await room.waitForSelector('.change', { state: 'detached' })
  expect(await focused(room as Screen)).toBe('Oriel Fennimore')
  await room.getByRole('button', { name: /Remove the passage/ }).press('Enter')
  await room.waitForSelector('.ob', { state: 'detached' })
  expect(await focused(room as Screen)).toBe('Oriel Fennimore')
  await room
    .getByRole('region', { name: 'What was just done' })
    .getByRole('button', { name: 'Undo' })
    .press('Enter')
  await room.waitForSelector('.ob')
  expect(await focused(room as Screen)).toBe('Do it again')

  const same = room.getByRole('button', { name: 'These two are the same…' })
  await same.press('Enter')
  await room.waitForSelector('dialog[open]')
  await room.keyboard.press('Escape')
  await room.waitForSelector('dialog', { state: 'detached' })
  expect(await focused(room as Screen)).toBe('These two are the same…')
  await same.press('Enter')
  await room.getByLabel('Ada Moss').check()
  await room.keyboard.press('Enter')
  await room.waitForSelector('dialog', { state: 'detached' })
  await room.getByText('one person now').waitFor()
  expect(await focused(room as Screen)).not.toBe('')

  const [clip] = (await web.rows('clips')).filter(({ about }) => about.includes(id))
  await room.goto(browser.extensionUrl(`care-web.html#/clips/${clip?.id}`))
  const keep = room.locator('.read').getByRole('button', { name: 'Keep in my web' })
  if (await keep.isVisible()) {
    await keep.press('Enter')
    await keep.waitFor({ state: 'detached' })
    expect(await focused(room as Screen)).not.toBe('')
  }
  await room.locator('.read').getByRole('button', { name: 'Remove', exact: true }).press('Enter')
  await room.waitForURL(/#\/clips\/?$/)
  await expect.poll(() => focused(room as Screen)).not.toBe('')
})

it('the history keeps it: an entry taken back and done again by keys', async () => {
  const room = await browser.openCareWeb('#/history')
  await room.waitForSelector('.entry')
  const first = room.getByRole('button', { name: /^Take back:/ }).first()
  await first.press('Enter')
  await room.getByText('Taken back', { exact: true }).first().waitFor()
  expect(await focused(room as Screen)).toMatch(/^Do it again:/)
  await room.keyboard.press('Enter')
  await room.waitForFunction(() =>
    document.activeElement?.getAttribute('aria-label')?.startsWith('Take back:')
  )
  const kept = room.getByRole('button', { name: /^Take back: Kept Oriel/ }).first()
  await kept.press('Enter')
  await room.waitForSelector('dialog[open]')
  await room.keyboard.press('Escape')
  await room.waitForSelector('dialog', { state: 'detached' })
  expect(await focused(room as Screen)).toMatch(/^Take back: Kept Oriel/)
})
