import type { Page } from 'playwright-core'
import type { AllRows } from '@/domain/rows'
import { at, base, practitioners, withWeb } from './filled-web'

const people = 40

export interface VisitsSpeed {
  /** From the press on the link, in an open Care Web, to the list painted; and to the drawing beside it. */
  visits: number[]
  drawings: number[]
  /** From the press on "Life line" to the drawing and the first rows painted. */
  lines: number[]
  /** The longest task while each is scrolled from end to end; 0 where none took 50 ms. */
  visitsTask: number
  lineTask: number
}

/** A day so many days before the last one, as far as somebody may know it. */
function dayOf(ago: number, index: number): string {
  const day = new Date(Date.parse(at) - ago * 86_400_000).toISOString()
  return day.slice(0, index % 9 === 0 ? 7 : 10) + (index % 31 === 0 ? '~' : '')
}

/** Visits over twenty years, and what happened over fifty. */
function longLife(visits: number, events: number): Partial<AllRows> {
  const { ids, ...seen } = practitioners(people)
  return {
    ...seen,
    visits: Array.from({ length: visits }, (_one, index) => ({
      id: `visit-${index}`,
      ...base,
      personIds: [ids[(index * 7) % people] ?? ''],
      on: dayOf((index * 7305) / visits, index),
      asks: [],
      ...(index % 3 === 0 && {
        heardBack: `We look at it again in the spring, and change nothing (${index}).`
      })
    })),
    lifeEvents: Array.from({ length: events }, (_one, index) => ({
      id: `event-${index}`,
      ...base,
      name: `Something that happened, number ${index}`,
      on: dayOf((index * 18_262) / events, index),
      side: (['inner', 'outer', 'both'] as const)[index % 3] ?? 'both'
    }))
  }
}

/** Opens both again and again, and scrolls each from its beginning to its end. */
export async function measureVisits(visits: number, events: number, loads: number): Promise<VisitsSpeed> {
  return withWeb(longLife(visits, events), async (browser) => {
    const page = await browser.openCareWeb('#/data')
    await page.waitForTimeout(1500)
    const speed: VisitsSpeed = { visits: [], drawings: [], lines: [], visitsTask: 0, lineTask: 0 }
    for (let load = 0; load <= loads; load += 1) {
      const opened = await page.evaluate(pressed, {
        press: '.rail a[href="#/visits"]',
        seen: ['.visitrow', 'svg.ebb']
      })
      await page.waitForTimeout(800)
      const line = await page.evaluate(pressed, {
        press: '.visitsebb a[href*="life-line"]',
        seen: ['.eventrow', '.lifeline svg.ebb']
      })
      if (load > 0) {
        speed.visits.push(opened[0] ?? 0)
        speed.drawings.push(opened[1] ?? 0)
        speed.lines.push(Math.max(...line))
      }
      await page.waitForTimeout(800)
      if (load === loads) speed.lineTask = await scrolled(page)
      await page.evaluate(() => (location.hash = '#/data'))
      await page.waitForTimeout(500)
    }
    await page.evaluate(() => (location.hash = '#/visits'))
    await page.waitForTimeout(1500)
    speed.visitsTask = await scrolled(page)
    return speed
  })
}

/** Runs in the page: presses a link; done when each of these has been painted. @returns when that was */
function pressed({ press, seen }: { press: string; seen: string[] }): Promise<number[]> {
  const start = performance.now()
  const times: number[] = seen.map(() => -1)
  document.querySelector<HTMLElement>(press)?.click()
  return new Promise((resolve) => {
    const look = () => {
      for (const [index, selector] of seen.entries()) {
        if (times[index] !== -1 || !document.querySelector(selector)) continue
        times[index] = 0
        setTimeout(() => {
          times[index] = performance.now() - start
          if (times.every((time) => time > 0)) resolve(times)
        }, 0)
      }
      if (times.includes(-1)) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Scrolls to the end by the wheel, screen after screen. @returns the longest task meanwhile, 0 where none was long */
async function scrolled(page: Page): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { longTasks: tasks })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
  })
  await page.mouse.move(700, 500)
  for (let turn = 0; turn < 600; turn += 1) {
    await page.mouse.wheel(0, 800)
    await page.waitForTimeout(30)
    const isAtEnd = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2
    )
    if (isAtEnd) break
  }
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks))
}
