import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ExtensionPage } from './browser'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** A page or the popup: whatever can run axe in itself. */
export type Screen = Pick<Page | ExtensionPage, 'evaluate'> & { evaluate: (code: string) => Promise<unknown> }

export const schemes = ['light', 'dark'] as const
/** Wide, the same at 200 % zoom, and the narrowest that must still do. */
export const widths = [1280, 640, 320]

/** What can be otherwise in the dark: everything else axe has seen in the light. It takes axe half of its time. */
const part = {
  colours: "runOnly: ['color-contrast', 'link-in-text-block'],",
  'all but colours':
    "rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },"
}

/**
 * What axe finds, as sentences.
 * @param only `colours`: only what another colour scheme can change
 */
export async function violations(screen: Screen, only?: keyof typeof part): Promise<string[]> {
  // Half a megabyte: once for each document is enough.
  if (!(await screen.evaluate("'axe' in globalThis"))) await screen.evaluate(`${axeSource}; undefined`)
  // A colour on its way from light to dark is none of either.
  await screen.evaluate('document.getAnimations().forEach((one) => one.finish())')
  return (await screen.evaluate(
    `axe.run(document, { ${only ? part[only] : ''} resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap((found) =>
      found.nodes.map((node) => found.id + ': ' + found.help + ' at ' + node.target.join(' ') + ' (' + node.html.slice(0, 120) + ') ' + (node.any[0]?.message ?? ''))))`
  )) as string[]
}

/** By how many pixels the page can be pushed sideways. */
export const sideways = (screen: Screen) =>
  screen.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** With SCREENSHOTS=folder every state is also written there as a picture, to be looked at. */
export const screenshots = process.env['SCREENSHOTS']

/** Waits until what was just set has been laid out and drawn. */
export const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  )

/** Waits until nothing has been added to a page or taken from it for a while: what it reads has come. */
export const still = (page: Page) =>
  page.evaluate(
    (quiet) =>
      new Promise<void>((done) => {
        let waiting = setTimeout(end, quiet)
        const observer = new MutationObserver(() => {
          clearTimeout(waiting)
          waiting = setTimeout(end, quiet)
        })
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
        function end() {
          observer.disconnect()
          done()
        }
      }),
    150
  )

/** One page at several widths, light and dark: no violations, and nothing to be pushed sideways. */
export async function look(page: Page, name: string, sizes: readonly number[] = widths): Promise<void> {
  for (const width of sizes)
    for (const colorScheme of schemes) {
      // For colours the ends are enough: what stands at 640 px has them from one of them.
      if (colorScheme === 'dark' && width === 640) continue
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await drawn(page)
      const rest = width === 640 ? 'all but colours' : undefined
      const found = await violations(page, colorScheme === 'dark' ? 'colours' : rest)
      expect.soft(found, `${name}, ${width} px, ${colorScheme}`).toEqual([])
      expect.soft(await sideways(page as Screen), `${name}, ${width} px, pushed sideways`).toBe(0)
      if (screenshots)
        await page.screenshot({
          path: `${screenshots}/${name.replaceAll(/\W+/g, '-')}-${width}-${colorScheme}.png`
        })
    }
}
