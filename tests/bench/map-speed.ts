import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchCareWeb } from '../e2e/browser'

const at = '2026-11-21T10:00:00.000Z'
const names = ['Maya', 'Jonas Berg', 'Dr. Haddad', 'Tuesday choir', 'Leonie Marsh', 'Mr. Albrecht']
const [sectors, rings] = [
  ['professional', 'family', 'community'],
  ['closest', 'close', 'further-out']
]

/** People with their partnerships, spread over all parts and rings. */
function rowsOf(count: number) {
  return Array.from({ length: count }, (_none, index) => {
    const id = `m${String(index).padStart(4, '0')}`
    const base = { createdAt: at, changedAt: at }
    const name = `${names[index % names.length]} ${index}`
    return {
      person: { id, ...base, name, role: 'supporter', relation: 'Friend', sources: {}, keys: [] },
      partnership: {
        id: `t${id}`,
        ...base,
        partnerId: id,
        sector: sectors[(index * 7) % 3],
        ring: rings[(index * 5 + (index >> 2)) % 3],
        ...(index % 4 === 0 && { strength: 'strong' }),
        ...(index % 9 === 0 && { strained: true })
      }
    }
  })
}

export interface MapSpeed {
  /** From the press on "Map" to the drawing painted. */
  draws: number[]
  /** The work of one move while someone is pulled: script, styles and layout. */
  moves: number[]
}

/** Draws a web of so many people again and again, and pulls one of them about. */
export async function measureMap(count: number, loads: number): Promise<MapSpeed> {
  const profile = await mkdtemp(join(tmpdir(), 'care-web-map-'))
  const browser = await launchCareWeb({ profile, viewport: { width: 1280, height: 1000 } })
  try {
    await browser.context.addInitScript('globalThis.__name = (named) => named')
    const room = await browser.openCareWeb('#/data')
    await room.waitForSelector('h1')
    await room.close()
    const filler = await browser.newPage(browser.extensionUrl('manifest.json'))
    await filler.evaluate(put, rowsOf(count))
    await filler.close()
    const page = await browser.openCareWeb('#/?view=list')
    await page.waitForSelector('.member')
    const draws: number[] = []
    for (let load = 0; load <= loads; load += 1) {
      const drawn = await page.evaluate(drawOnce)
      if (load > 0) draws.push(drawn)
      // Places are remembered a while after a drawing.
      await page.waitForTimeout(1200)
      if (load === loads) break
      await page.click('[data-view="list"]')
      await page.waitForSelector('.member')
      await page.waitForTimeout(600)
    }
    return { draws, moves: await pull(page) }
  } finally {
    await browser.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** Runs in the page. */
function put(rows: ReturnType<typeof rowsOf>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('care-web')
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'))
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['people', 'partnerships'], 'readwrite')
      for (const { person, partnership } of rows) {
        writing.objectStore('people').put(person)
        writing.objectStore('partnerships').put(partnership)
      }
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

/** Runs in the page. */
function drawOnce(): Promise<number> {
  return new Promise((resolve) => {
    const begun = performance.now()
    const look = () => {
      if (document.querySelector('.node')) setTimeout(() => resolve(performance.now() - begun), 0)
      else requestAnimationFrame(look)
    }
    document.querySelector<HTMLElement>('[data-view="map"]')?.click()
    requestAnimationFrame(look)
  })
}

const pull = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const svg = document.querySelector<SVGSVGElement>('svg.web')
    const dot = svg?.querySelector('.node .dot')
    if (!svg || !dot) return []
    // No real pointer is held here, so there is none to capture.
    svg.setPointerCapture = () => {}
    const { x, y } = dot.getBoundingClientRect()
    const event = (type: string, by: number) =>
      new PointerEvent(type, {
        bubbles: true,
        clientX: x + by,
        clientY: y + by,
        pointerId: 1,
        pointerType: 'mouse'
      })
    dot.dispatchEvent(event('pointerdown', 0))
    const moves: number[] = []
    for (let step = 1; step <= 60; step += 1) {
      const begun = performance.now()
      svg.dispatchEvent(event('pointermove', step * 3))
      await Promise.resolve()
      await Promise.resolve()
      svg.getBBox()
      moves.push(performance.now() - begun)
      await new Promise((next) => requestAnimationFrame(next))
    }
    svg.dispatchEvent(event('pointercancel', 0))
    return moves
  })
