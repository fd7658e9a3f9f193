import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { launchCareWeb, startPageServer } from '../e2e/browser'
import { emptyPage, practicePage } from './pages'

/** Milliseconds of one toolbar click. */
interface Click {
  /** From the popup's first script line (`performance.timeOrigin`) to the kept record painted. */
  own: number
  /** From the click to the kept record painted: with the browser's own start of a popup. */
  whole: number
}

/** Clicks on a 2 MB page, on an empty one, and on the 2 MB page while the worker sleeps and has to be woken first. */
export type PopupSpeed = Record<'full' | 'empty' | 'asleep', Click[]>

const atRest = () =>
  new Promise<void>((done) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(done, 500))))

/** Real toolbar clicks on pages never seen before, the kinds in turn so that a busy moment hits both. */
export async function measurePopup(clicks: number): Promise<PopupSpeed> {
  const html = practicePage(2_000_000)
  const pages: Record<string, string> = {}
  for (let n = 0; n <= clicks; n += 1) {
    // Nobody is met twice.
    const letters = `${'abcdefghijklmnopqrstuvwxyz'[n % 26]}${'abcdefghij'[Math.floor(n / 26)]}`
    pages[`/full/${n}`] = html.replaceAll('Solvang', `Solvang${letters}`)
    pages[`/asleep/${n}`] = html.replaceAll('Solvang', `Norwood${letters}`)
    pages[`/empty/${n}`] = emptyPage
  }
  const server = await startPageServer(pages)
  const profile = await mkdtemp(join(tmpdir(), 'care-web-bench-'))
  const browser = await launchCareWeb({ profile })
  const speed: PopupSpeed = { full: [], empty: [], asleep: [] }
  try {
    for (let n = 0; n <= clicks; n += 1)
      for (const kind of ['full', 'empty', 'asleep'] as const) {
        const page = await browser.newPage(server.url(`/${kind}/${n}`))
        // A page is looked at before it is kept: the browser has drawn it, and rests.
        await page.evaluate(atRest)
        if (kind === 'asleep') await browser.stopWorker()
        const clicked = Date.now()
        await browser.triggerToolbar(page)
        // What watches a popup while it works is work of its own, a tenth of what is to be measured: it looks afterwards.
        await pause(1000)
        const popup = await browser.attachTo('popup.html')
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
