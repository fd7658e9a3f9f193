import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { launchCareWeb, startPageServer } from './browser'
import type { CareWebBrowser, ExtensionPage, PageServer } from './browser'
import { labelled } from './kept-page'
import { KeptWeb } from './kept-web'
import { personPage } from './pages/practices'
import type { PersonPage } from './pages/practices'

const ada = {
  name: 'Ada Moss',
  phone: '503-555-0148',
  fee: '$180',
  address: '2 Alder Street, Portland, OR 97201'
}
const pages: Record<string, string> = {}
let server: PageServer
let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  server = await startPageServer(pages)
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterEach(() => web.clear())
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function visit(page: PersonPage, then: (popup: ExtensionPage) => Promise<void>): Promise<void> {
  pages['/ada'] = personPage(page)
  const tab = await browser.newPage(server.url('/ada'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved')
  await then(popup)
  expect(popup.problems).toEqual([])
  if (!popup.isClosed) await popup.close()
  await tab.close()
}

/** Looked over and done with. */
async function settle(popup: ExtensionPage): Promise<void> {
  await popup.click('button', { text: 'Keep in my web' })
  await popup.waitForClose()
}

const later = { ...ada, phone: '503-555-0190', fee: '$210', address: '77 Harbor Road, Salem, OR 97301' }

it('a page that changed keeps its new clip at once, and each changed field waits for its own word', async () => {
  await visit(ada, async (popup) => {
    await popup.fill(await labelled(popup, 'Address'), '2 Alder Street, the green door')
    await popup.fill(await labelled(popup, 'What drew you here?'), 'Her quiet voice.')
    await expect.poll(async () => (await web.rows('notes'))[0]?.text).toBe('Her quiet voice.')
    await settle(popup)
  })
  await web.age(30)
  await visit(later, async (popup) => {
    await popup.waitFor('.saved', { text: 'You kept this page' })
    await popup.waitFor('h2', { text: '3 things changed on the page' })
    const before = await web.all()
    expect(before.clips).toHaveLength(2)
    expect(before.people).toMatchObject([{ address: '2 Alder Street, the green door' }])
    expect(before.people[0]?.fees?.join()).toContain('$180')
    expect(before.proposals.map((one) => [one.field, one.state])).toEqual(
      expect.arrayContaining([
        ['phones', 'waiting'],
        ['fees', 'waiting'],
        ['address', 'waiting']
      ])
    )
    expect(await popup.text('main')).toContain('Her quiet voice.')

    const change = (field: string) => `[data-field="${field}"]`
    await popup.click(`${change('phones')} button`, { text: 'Take the new one' })
    await popup.waitFor('h2', { text: '2 things changed' })
    await popup.click(`${change('address')} button`, { text: 'Leave mine' })
    await popup.waitFor('h2', { text: '1 thing changed' })
    await popup.click('.keep-bar button', { text: 'Update it' })
    await popup.waitForGone('.changes')
  })
  const { people, proposals, clips } = await web.all()
  expect(people).toMatchObject([
    { address: '2 Alder Street, the green door', sources: { address: { from: 'you' } } }
  ])
  expect(people[0]?.phones?.join()).toContain('0190')
  expect(people[0]?.fees?.join()).toContain('$210')
  expect(proposals.map((one) => one.state).toSorted()).toEqual(['left', 'taken', 'taken'])
  // Both clips stand as they were read.
  expect(clips.map((clip) => clip.reading.practitioner.fields.fees?.join() ?? '').toSorted()).toEqual([
    expect.stringContaining('$180'),
    expect.stringContaining('$210')
  ])
})

it('"Update both" takes two changes at once, and what was left is not asked again', async () => {
  await visit(ada, settle)
  await web.age(30)
  await visit({ ...ada, phone: later.phone, fee: later.fee }, async (popup) => {
    await popup.waitFor('h2', { text: '2 things changed' })
    await popup.click('.keep-bar button', { text: 'Update both' })
    await popup.waitForGone('.changes')
  })
  await web.age(30)
  await visit({ ...later }, async (popup) => {
    await popup.waitFor('h2', { text: '1 thing changed' })
    await popup.click('.change button', { text: 'Leave mine' })
    await popup.waitForGone('.changes')
  })
  await web.age(1)
  await visit({ ...later }, async (popup) => {
    await popup.waitFor('.saved', { text: 'You kept this page' })
    expect(await popup.isVisible('.changes')).toBe(false)
  })
  const { people, clips } = await web.all()
  expect(people).toHaveLength(1)
  expect(people[0]?.address).toContain('Alder')
  expect(clips).toHaveLength(4)
})

it('someone I gave a name of my own is known again on the page I kept, today and later', async () => {
  await visit(ada, async (popup) => {
    await popup.fill('.namein', 'The quiet one by the river')
    await expect.poll(async () => (await web.rows('people'))[0]?.name).toBe('The quiet one by the river')
    await popup.close()
  })
  for (const days of [0, 30]) {
    await web.age(days)
    await visit({ ...ada, fee: `$${200 + days}` }, async (popup) => {
      expect(await popup.value('.namein')).toBe('The quiet one by the river')
    })
    expect(await web.rows('people')).toMatchObject([{ name: 'The quiet one by the river' }])
  }
})

it('one who is kept from another page is known by name and phone, and the clip becomes theirs', async () => {
  await visit(ada, settle)
  await web.age(3)
  pages['/directory/9'] = personPage({ name: 'Ada Moss', phone: '(503) 555-0148' })
  const tab = await browser.newPage(server.url('/directory/9', 'listings.example'))
  const popup = await browser.toolbarClick(tab)
  await popup.waitFor('.saved', { text: 'You kept this page' }).catch(async () => {
    throw new Error(await popup.text('.saved'))
  })
  await popup.close()
  await tab.close()
  const { people, clips } = await web.all()
  expect(people).toHaveLength(1)
  expect(clips.map((clip) => clip.about)).toEqual([[people[0]?.id], [people[0]?.id]])
})
