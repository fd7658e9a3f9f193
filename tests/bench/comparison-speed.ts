import type { Page } from 'playwright-core'
import type { AllRows } from '@/domain/rows'
import { factRows } from '@/domain/comparison-facts'
import { qualities } from '@/domain/quality'
import { base, practitioners, withWeb } from './filled-web'
import { noted, noteFirstPaint, watchTyping } from './page-watch'

const [people, rows, observed] = [5, 60, 1000]

interface ComparisonSpeed {
  /** From the press on its link, in an open Care Web, to the table painted. */
  opens: number[]
  /** From a letter typed in a cell to its paint. */
  edits: number[]
}

/** Opens a full comparison again and again, and writes in one of its cells. */
export async function measureComparison(loads: number): Promise<ComparisonSpeed> {
  return withWeb(fullComparison(), async (browser) => {
    const page = await browser.newPage()
    await noteFirstPaint(page, 'h1')
    await page.goto(browser.extensionUrl('care-web.html#/data'))
    await page.waitForTimeout(1500)
    const opens: number[] = []
    for (let load = 0; load <= loads; load += 1) {
      const opened = await page.evaluate(openOnce)
      if (load > 0) opens.push(opened)
      await page.waitForTimeout(1200)
      await page.evaluate(() => (location.hash = '#/data'))
      await page.waitForSelector('h1')
      await page.waitForTimeout(400)
    }
    return { opens, edits: await typeInCell(page) }
  })
}

async function typeInCell(page: Page): Promise<number[]> {
  await page.evaluate(() => (location.hash = '#/compare'))
  await page.waitForSelector('tbody td')
  await page.waitForTimeout(2000)
  await watchTyping(page)
  const cell = page.locator('tbody td').nth(6)
  await cell.focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('td textarea')
  await page.keyboard.type(' She repeats back what I said, and gets it right the first time round.', {
    delay: 90
  })
  await page.keyboard.press('Escape')
  await page.waitForTimeout(300)
  return (await noted(page)).keys
}

/** Five people in sixty rows: all of ours, and the rest the client's own. */
export function fullComparison(): Partial<AllRows> {
  const { ids, ...seen } = practitioners(people)
  const ours = [...qualities, ...factRows]
  const ownRows = Array.from({ length: rows - ours.length }, (_one, index) => ({
    id: `own-${index}`,
    name: `Own row ${index}`
  }))
  const all = [...ours, ...ownRows.map(({ id }) => id)]
  return {
    ...seen,
    observations: Array.from({ length: observed }, (_one, index) => ({
      id: `observation-${index}`,
      ...base,
      personId: ids[index % people] ?? '',
      quality: all[Math.floor(index / people) % all.length] ?? '',
      sentence: `She asked what I had tried so far and wrote all of it down, also the small things (${index}).`,
      side: 'them',
      basis: (['felt', 'told', 'read', 'lived'] as const)[index % 4] ?? 'felt',
      state: 'said'
    })),
    comparisons: [{ id: 'comparison', ...base, name: '', columns: ids, hiddenRows: [], ownRows, view: 'all' }]
  }
}

/** Presses the link of the room; done when rows of the table have been painted. */
export function openOnce(): Promise<number> {
  const start = performance.now()
  document.querySelector<HTMLElement>('.rail a[href="#/compare"]')?.click()
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll('tbody td').length >= 30)
        setTimeout(() => resolve(performance.now() - start), 0)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
