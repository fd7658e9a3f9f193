import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { KeptWeb } from './kept-web'
import { samplePages } from './pages/sample-pages'

let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(samplePages())
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** What has the focus, in the words that a screen reader would say. */
const focused = (page: ExtensionPage) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null
    if (!one || one === document.body) return ''
    const label = one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.textContent ?? ''
    return label.replace(/\s+/g, ' ').trim()
  })

/** Whether what has the focus can be seen: not under the bar, not outside. */
const isInSight = (page: ExtensionPage) =>
  page.evaluate(() => {
    const one = document.activeElement
    const box = (one?.closest('label') ?? one)?.getBoundingClientRect()
    if (!box || !one) return false
    const bar = document.querySelector('.keep-bar')
    // What comes after the bar stands below it, once the page is at its end.
    const isBefore = bar && one && bar.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING
    const floor = bar && isBefore ? bar.getBoundingClientRect().top : innerHeight
    return box.top < floor && box.bottom > 0 && box.top + Math.min(box.height, 24) <= floor + 1
  })

/** Tab until this has the focus. @returns what was passed on the way */
async function tabTo(page: ExtensionPage, label: string): Promise<string[]> {
  const passed: string[] = []
  for (let times = 0; times < 60; times++) {
    await page.press('Tab')
    const now = await focused(page)
    if (now.startsWith(label)) return passed
    passed.push(now)
  }
  throw new Error(`Tab never came to "${label}", only to:\n${passed.join('\n')}`)
}

it('the popup is gone through in the order in which it is read, and nothing with the focus is hidden', async () => {
  const page = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.saved')
  await popup.waitFor('.quote')
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const order: string[] = []
  const hidden: string[] = []
  for (let times = 0; times < 60; times++) {
    await popup.press('Tab')
    const now = await focused(popup)
    if (now === '' || (order.length > 3 && now === order[0])) break
    order.push(now)
    if (!(await isInSight(popup))) hidden.push(now)
  }
  const places = [
    'Undo',
    'Practitioner',
    'Name',
    'Phone',
    'What drew you here?',
    'Professional care',
    'Keep in my web'
  ]
  const found = places.map((place) => order.findIndex((one) => one.startsWith(place)))
  expect(found, order.join('\n')).not.toContain(-1)
  expect(found).toEqual(found.toSorted((a, b) => a - b))
  expect(hidden).toEqual([])
  await popup.close()
  await page.close()
  await web.clear()
})

it('the main job is done without a mouse: correct, switch the kind, keep a passage, say why, place, keep', async () => {
  await web.clear()
  const page = await browser.newPage(server.url('/oriel-fennimore.html'))
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.saved')
  await popup.waitFor('.quote')

  await tabTo(popup, 'Practitioner')
  // Arrow keys go along the kinds, to "Someone I know" and back again.
  await popup.press('ArrowLeft')
  await expect.poll(async () => (await web.rows('people'))[0]?.role).toBe('supporter')
  await popup.press('ArrowRight')
  await expect.poll(async () => (await web.rows('people'))[0]?.role).toBe('practitioner')
  // Faster than the screen follows, along three kinds and back: the last one stands.
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']) await popup.press(key)
  const standing = async () => {
    const { people, products, advice } = await web.all()
    return [people, products, advice].map((rows) => rows.filter((row) => row.removedAt === undefined).length)
  }
  await expect.poll(async () => (await web.rows('advice')).length).toBe(1)
  await expect.poll(standing).toEqual([1, 0, 0])
  await popup.waitFor('.party')

  await tabTo(popup, 'Name')
  await popup.press('Control+a')
  await popup.type('Dr. Oriel')
  await expect.poll(async () => (await web.rows('people'))[0]?.name).toBe('Dr. Oriel')

  await tabTo(popup, 'Keep this passage')
  await popup.press(' ')
  await expect.poll(async () => (await web.rows('passages'))[0]?.state).toBe('kept')

  await tabTo(popup, 'What drew you here?')
  await popup.type('She lets people talk.')
  await tabTo(popup, 'Professional care')
  await popup.press('ArrowRight')
  // Once, on a busy computer, the key never came to be kept: should it be so again, this says how far it came.
  const placed = async () => ({
    kept: (await web.rows('partnerships')).map(({ sector }) => sector),
    shown: await popup.evaluate(() => document.querySelector('.place :checked')?.getAttribute('value')),
    problems: [...popup.problems]
  })
  await expect.poll(placed).toEqual({ kept: ['family'], shown: 'family', problems: [] })

  await tabTo(popup, 'Keep in my web')
  await popup.press('Enter')
  await popup.waitForClose()
  const { people, notes, clips } = await web.all()
  expect(people).toMatchObject([{ name: 'Dr. Oriel', role: 'practitioner' }])
  expect(notes).toMatchObject([{ text: 'She lets people talk.' }])
  expect(clips[0]).not.toHaveProperty('waitingSince')
  expect(popup.problems).toEqual([])
  await page.close()
})

it('and the kept person is reached in the full page by keys alone', async () => {
  const room = await browser.openCareWeb('#/?view=list')
  await room.waitForFunction(() => document.body.innerText.includes('Dr. Oriel'))
  const text = () =>
    room.evaluate(() => {
      const one = document.activeElement
      return one === document.body ? '' : `${one?.textContent ?? ''} ${one?.getAttribute('aria-label') ?? ''}`
    })
  for (let times = 0; times < 60 && !(await text()).includes('Dr. Oriel'); times++)
    await room.keyboard.press('Tab')
  expect(await text()).toContain('Dr. Oriel')
  await room.keyboard.press('Enter')
  await room.waitForURL(/#\/people\//)
  await room.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Dr. Oriel'))
  await room.close()
})
