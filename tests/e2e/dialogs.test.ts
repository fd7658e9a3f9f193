import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { drawn, look, screenshots, sideways, still, violations, type Screen } from './accessible'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { fromPaper, marksOn, toPaper } from './marks-on-screen'

let browser: CareWebBrowser
let page: Page
beforeAll(async () => {
  browser = await launchCareWeb()
  page = await browser.newPage()
})
afterAll(async () => browser?.close())

const press = (name: string | RegExp) => (of: Page) =>
  of
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .press('Enter')
const key = (keys: string) => async (of: Page) => {
  await of.locator('h1').first().focus()
  await of.keyboard.press(keys)
}
/** Everything that lies over a room or opens in it: where it is, and what opens it. */
const dialogs: [name: string, room: string, open: (page: Page) => Promise<unknown>, shown?: string][] = [
  ['go, find or do', '#/', key('Control+k')],
  ['all keys', '#/', key('?')],
  ['add someone', '#/', key('n')],
  ['a row that is corrected', '#/?view=list', press('Correct Dana Whitfield'), '.member.edit input'],
  ['several chosen', '#/?view=list', press('Choose several'), '.several'],
  ['these two are the same', '#/people/dana', press('These two are the same…')],
  ['what they suggested', '#/people/dana', press('Choose what they suggested')],
  ['the tie', '#/people/dana', press('Change the tie'), '.tieform'],
  ['where each comes from', '#/products/fernwell', press('Where each comes from'), '.origin'],
  ['a picture or PDF', '#/clips', press('Keep a picture or PDF')],
  ['tie a clip', '#/clips/dana-first', press('Tie to someone')],
  ['remove for good', '#/removed', press(/^Remove for good/)],
  ['a visit', '#/visits', press('Add a visit')],
  ['visits from a calendar', '#/visits', press('From a calendar')],
  ['before printing', '#/compare', press('Print')],
  ['tie two', '#/?view=map', tieTwo]
]

/** Two people of the map, by keys alone. */
async function tieTwo(of: Page): Promise<void> {
  await of.locator('.node').first().waitFor()
  await press('Tie two')(of)
  for (const id of ['maya', 'ben']) {
    await of.locator(`#drawn-${id}`).focus()
    await of.keyboard.press('Enter')
  }
}

it.each(dialogs)(
  '%s: no violations, light and dark, wide, zoomed and at 320 px',
  async (name, room, open, shown) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(browser.extensionUrl(`care-web.html?web=example${room}`))
    await page.reload()
    await page.locator('h1').first().waitFor()
    await open(page)
    await page
      .locator(shown ?? 'dialog[open]')
      .first()
      .waitFor()
    expect.soft(await marksOn(page, 'care-web-example'), `${name}, nobody is marked`).toEqual([])
    await look(page, name)
  }
)

/** What unfolds within a room, step by step; `seen` is said of each. */
type Unfolding = (page: Page, seen: (what: string) => Promise<void>) => Promise<unknown>
/** Every part of a room that stands folded. */
const all: Unfolding = async (of, seen) => {
  for (const summary of await of.locator('main summary').all()) await summary.press('Enter')
  await seen('all that is folded')
}
const unfolding: [room: string, unfold: Unfolding][] = [
  [
    '?web=example#/',
    async (of, seen) => {
      await press('Where is it thin?')(of)
      await of.locator('.thin li').first().waitFor()
      await seen('where it is thin')
    }
  ],
  [
    '?web=example#/review',
    async (of, seen) => {
      await press('Begin')(of)
      for (;;) {
        const question = await of.locator('#review-question').innerText()
        await all(of, (what) => seen(`${question} ${what}`))
        if (await of.getByRole('button', { name: 'Keep the picture and end' }).isVisible()) break
        await press('Go on')(of)
        await expect.poll(() => of.locator('#review-question').innerText()).not.toBe(question)
      }
      await press('Keep the picture and end')(of)
      await of.getByRole('button', { name: 'Keep the picture and end' }).waitFor({ state: 'detached' })
      await seen('its end')
      // Someone goes, so that the picture of before says it in words and as a ghost.
      await of.goto(browser.extensionUrl('care-web.html?web=example#/people/ben'))
      await press('Remove')(of)
      await of.goto(browser.extensionUrl('care-web.html?web=example#/pictures'))
      await press(/^Look at/)(of)
      await of.locator('.besides, #besides-title').first().waitFor()
      await seen('pictures beside each other')
    }
  ],
  [
    '?web=example#/visits?view=quiet',
    async (of, seen) => {
      const question = () => of.locator('h1').innerText()
      const begin = await question()
      for (const way of ['Two sentences after a visit', 'Something I noticed', 'Get ready for a visit']) {
        await press(way)(of)
        await expect.poll(question).not.toBe(begin)
        const whom = await question()
        await seen(whom)
        await of.locator('main li button').first().press('Enter')
        await expect.poll(question).not.toBe(whom)
        await seen(await question())
        for (let now = await question(); now !== begin; now = await question()) {
          await press('Back')(of)
          await expect.poll(question).not.toBe(now)
        }
      }
    }
  ],
  [
    '?web=example#/take-away',
    async (of, seen) => {
      for (const what of ['In words', 'Blank map']) {
        await of.getByText(what, { exact: true }).first().click()
        await seen(what)
      }
    }
  ],
  ['?web=example#/visits/dana-next', all],
  ['?web=example#/visits/dana-autumn', all],
  ['?web=example#/people/dana', all],
  [
    '?web=example#/compare',
    async (of, seen) => {
      await of.locator('.colmenu summary').first().press('Enter')
      await seen('what can be done with a column')
      await press('Write a decision')(of)
      await press('Add a row of your own')(of)
      await seen('a decision')
    }
  ],
  [
    '?web=example#/what-i-take',
    async (of, seen) => {
      await press(/^Say more of/)(of)
      await seen('more of one')
    }
  ],
  ['?web=example#/qualities?open=being-heard', all],
  ['?web=example#/history', all],
  ['#/data', all],
  [
    '#/data',
    async (of, seen) => {
      await press('Remove everything…')(of)
      await of.locator('dialog[open]').waitFor()
      await seen('remove everything')
    }
  ],
  [
    '#/settings',
    async (of, seen) => {
      await press('Put a lock on')(of)
      await seen('a lock')
    }
  ]
]

it.each(unfolding)(
  '%s: what unfolds there marks nobody, on the screen and on paper',
  async (room, unfold) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(browser.extensionUrl(`care-web.html${room}`))
    await page.reload()
    await page.locator('h1').first().waitFor()
    await still(page)
    const database = room.startsWith('?') ? 'care-web-example' : 'care-web'
    await unfold(page, async (what) => {
      await still(page)
      expect.soft(await marksOn(page, database), `${room}, ${what}`).toEqual([])
      await toPaper(page)
      expect.soft(await marksOn(page, database), `${room}, ${what}, on paper`).toEqual([])
      await fromPaper(page)
      await page.setViewportSize({ width: 320, height: 800 })
      await page.emulateMedia({ colorScheme: 'dark' })
      await drawn(page)
      expect.soft(await violations(page), `${room}, ${what}`).toEqual([])
      expect.soft(await sideways(page as Screen), `${room}, ${what}`).toBe(0)
      if (screenshots) {
        const path = `${screenshots}/within-${`${room} ${what}`.replaceAll(/\W+/g, '-')}.png`
        await page.screenshot({ path, fullPage: true })
      }
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
    })
  }
)
