import type { Page } from 'playwright-core'
import { marks } from '../architecture/marks'
import { avoidedWords, browserLabels } from '../architecture/words-never-used'
import { textsOf } from './interface-words'

/** A page or the popup: whatever can run code in itself. */
interface Screen {
  evaluate: (code: string) => Promise<unknown>
}

/** Counts of rows, which count no person. */
const rowsShown = /^\d[\d,.]* (of|von) \d[\d,.]*$/

/** Draws a page as it goes to paper: what is folded on the screen stands there. */
export async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
}
export async function fromPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
}

/**
 * The marks on a screen, with what is hidden and what only paper shows: digits out of digits, shares, stars, ranks,
 * sums; and the words that are never used. What the person or a page wrote is theirs: what stands so in the database
 * is none of ours.
 * @param database whose words are shown
 */
export async function marksOn(screen: Screen, database: string): Promise<string[]> {
  const texts = (await screen.evaluate(code(textsOf))) as string[]
  const written = await writtenIn(screen, database)
  const gauges = (await screen.evaluate(
    `[...document.querySelectorAll('meter, progress, [role=meter], [role=progressbar], input[type=range]')].map((one) => one.outerHTML)`
  )) as string[]
  return [...gauges, ...texts.filter((text) => isMarked(plain(text), written))]
}

// Compilers wrap inner functions in a call to __name, which the page does not have.
const code = (run: unknown, ...given: string[]) =>
  `{ const __name = (named) => named; (${String(run)})(${given.map((one) => JSON.stringify(one)).join()}) }`

/** All that the person and pages wrote in a web, in plain letters. */
export async function writtenIn(screen: Screen, database: string): Promise<string> {
  return plain((await screen.evaluate(code(everythingWritten, database))) as string)
}

function isMarked(text: string, written: string): boolean {
  if (rowsShown.test(text)) return false
  const ours = browserLabels.reduce((rest, label) => rest.replaceAll(label, ''), text)
  return [...marks, ...avoidedWords].some(({ pattern }) => {
    const found = pattern.exec(ours)
    if (!found) return false
    const around = ours.slice(Math.max(0, found.index - 6), found.index + found[0].length + 6)
    return !written.includes(around.trim()) && !written.includes(text)
  })
}

/** Quotes and spaces as a screen sets them are not told apart. */
const plain = (text: string) =>
  text
    .replaceAll(/[“”"„]|\\[nt"]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** All rows of a web as one text. Runs in the page. */
function everythingWritten(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'))
    opening.onsuccess = () => {
      const database = opening.result
      const names = [...database.objectStoreNames]
      const found: unknown[] = []
      const reading = database.transaction(names)
      for (const one of names) {
        const all = reading.objectStore(one).getAll()
        all.onsuccess = () => found.push(all.result)
      }
      reading.oncomplete = () => {
        database.close()
        resolve(JSON.stringify(found))
      }
    }
  })
}
