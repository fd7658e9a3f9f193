import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { ClipDraft } from '@/domain/clip-draft'
import { finishDraft } from '@/extract/finish'
import { readSavedPage } from '@/scripts/read-saved-page'
import { healingPartnershipsPage, therapeuticPartnershipPage } from '../extract/seed-pages'
import { fixturePages } from '../pages'
import { launchCareWeb } from './browser'
import type { CareWebBrowser } from './browser'
import { KeptWeb } from './kept-web'

let browser: CareWebBrowser
let web: KeptWeb

beforeAll(async () => {
  browser = await launchCareWeb()
  web = await KeptWeb.open(browser)
})
afterEach(() => web.clear())
afterAll(() => browser?.close())

/** The draft of a page by the real way: shown in the browser under its own address, and kept by the button. */
async function draftInBrowser(url: string, body: Buffer | string): Promise<ClipDraft> {
  const page = await browser.newPage()
  await page.route('**/*', (route) =>
    route.request().url() === url ? route.fulfill({ body, contentType: 'text/html' }) : route.abort()
  )
  await page.goto(url)
  const popup = await browser.toolbarClick(page)
  await popup.waitFor('.saved')
  await expect.poll(async () => (await web.rows('clips'))[0]?.textState).not.toBe('not-read')
  expect(popup.problems).toEqual([])
  await popup.close()
  await page.close()
  const { clips, clipTexts } = await web.all()
  const [clip] = clips
  if (!clip) throw new Error(`${url} was not kept.`)
  return finishDraft(clip.reading, clipTexts[0])
}

it.each(fixturePages)(
  '$file reads the same in the browser and on the command line',
  async ({ file, url }) => {
    const path = join(import.meta.dirname, '../pages', file)
    expect(await draftInBrowser(url, readFileSync(path))).toEqual(readSavedPage(path, url))
  }
)

const address = 'https://essay.example/partnership'
const essays = [
  {
    essay: 'Therapeutic Partnership',
    html: therapeuticPartnershipPage(),
    says: { author: 'Andrea Nakayama', published: '2019-09-27' }
  },
  { essay: 'Healing Partnerships', html: healingPartnershipsPage(), says: { published: '2003' } }
]
for (const { essay, html, says } of essays)
  it.skipIf(!html)(
    `"${essay}" is kept as advice${html ? '' : ' (skipped: ../shared/seeds is not there)'}`,
    async () => {
      const draft = await draftInBrowser(address, html ?? '')
      expect(draft.kind).toBe('advice')
      expect(draft.fields).toMatchObject({ title: essay, ...says })
      const { advice, people, clips } = await web.all()
      expect([advice.length, people.length]).toEqual([1, 0])
      expect(clips[0]?.about).toEqual([advice[0]?.id])
    }
  )
