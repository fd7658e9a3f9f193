import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchCareWeb, startPageServer } from '../e2e/browser'
import { emptyPage, practicePage } from './pages'

/** Milliseconds of one toolbar click. */
interface Click {
  /** From the popup's first script line (`performance.timeOrigin`) to the kept record painted. */
  own: number
  /** From the click to the kept record painted: with the browser's own start of a popup. */
  whole: number
}

export interface PopupSpeed {
  full: Click[]
  empty: Click[]
}

const atRest = () =>
  new Promise<void>((done) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(done, 500))))

/** Real toolbar clicks on pages never seen before, the two kinds in turn so that a busy moment hits both. */
export async function measurePopup(clicks: number): Promise<PopupSpeed> {
  const html = practicePage(2_000_000)
  const pages: Record<string, string> = {}
  for (let n = 0; n <= clicks; n += 1) {
    pages[`/full/${n}`] = html.replaceAll('Solvang', `Solvang${'abcdefghijklmnopqrstuvwxyz'[n % 26]}`)
    pages[`/empty/${n}`] = emptyPage
  }
  const server = await startPageServer(pages)
  const profile = await mkdtemp(join(tmpdir(), 'care-web-bench-'))
  const browser = await launchCareWeb({ profile })
  const speed: PopupSpeed = { full: [], empty: [] }
  try {
    for (let n = 0; n <= clicks; n += 1)
      for (const kind of ['full', 'empty'] as const) {
        const page = await browser.newPage(server.url(`/${kind}/${n}`))
        // A page is looked at before it is kept: the browser has drawn it, and rests.
        await page.evaluate(atRest)
        const clicked = Date.now()
        const popup = await browser.toolbarClick(page)
        const painted = await popup.evaluate(async () => {
          const marked = () => performance.getEntriesByName('kept record painted')[0]
          while (!marked()) await new Promise((done) => setTimeout(done, 5))
          const mark = marked()?.startTime ?? 0
          return { origin: performance.timeOrigin, mark }
        })
        // The first click of each kind warms the profile up; people's second click is the usual one.
        if (n > 0) speed[kind].push({ own: painted.mark, whole: painted.origin + painted.mark - clicked })
        await popup.close()
        await page.close()
      }
  } finally {
    await browser.close()
    await server.close()
    await rm(profile, { recursive: true, force: true })
  }
  return speed
}
