import { readFor } from '@/domain/found-words'
import { searchWords } from '@/domain/search-words'

/** So long is looked for a line whose part of the page is still being read, in milliseconds. */
const patience = 4000
/** After this long something folded is opened to look for it there. */
const beforeOpening = 300

/**
 * Goes to the line or field that was found, once the page stands. What is folded around it opens.
 * @param at `?at=`: the id of a row with the name of one of its fields, the id alone, or "text" for words in a kept text
 * @param isMeant whether the client still waits for that
 * @param query what was looked for
 */
export async function goToLine(at: string, isMeant: () => boolean, query: string): Promise<void> {
  const begun = Date.now()
  const opened = new Set<HTMLElement>()
  while (Date.now() - begun < patience && isMeant()) {
    // After the heading, which takes the focus on arrival.
    await new Promise((next) => setTimeout(next, 40))
    const line = at === 'text' ? paragraphThatSays(query) : lineAt(at)
    if (line) return arriveAt(line)
    const fold = Date.now() - begun > beforeOpening && folding(at)
    if (fold && !opened.has(fold)) {
      opened.add(fold)
      // Rows far below are drawn when they come near; what is folded opens with a press.
      fold.scrollIntoView({ block: 'center', behavior: 'instant' })
      fold.click()
    }
  }
}

/** The place itself; where its field does not stand by itself, its row; in a row that was left out, that. */
function placesOf(at: string): string[] {
  const [row = '', ...field] = at.split(' ')
  return [...new Set([at, field.join(' '), row, field[0] ?? ''])].filter((place) => place !== '')
}

function lineAt(at: string): HTMLElement | undefined {
  const [, field] = at.split(' ')
  const named = placesOf(at).map((place) => `[data-line="${CSS.escape(place)}"]`)
  // What a page says differently now stands by the name of its field alone.
  if (field !== undefined) named.push(`.changes [data-field="${CSS.escape(field)}"]`)
  for (const place of named)
    for (const line of document.querySelectorAll<HTMLElement>(place)) if (isReachable(line)) return line
  return undefined
}

/** Shown, or folded away where it can be opened. */
const isReachable = (line: HTMLElement) =>
  line.checkVisibility() || line.closest('details:not([open])') !== null

/** What can be pressed to see it: it says which rows it holds. */
function folding(at: string): HTMLElement | undefined {
  const [row = ''] = at.split(' ')
  return document.querySelector<HTMLElement>(`[data-holds~="${CSS.escape(row)}"]`) ?? undefined
}

/** The paragraph of the kept text that answers best. */
function paragraphThatSays(query: string): HTMLElement | undefined {
  const asked = searchWords(query)
  let best: HTMLElement | undefined
  let most = 0
  for (const one of document.querySelectorAll<HTMLElement>('.read .body :is(p, h3)')) {
    const { answered, close } = readFor(one.textContent, asked)
    const sum = answered.reduce((all, word) => all + word, 0) + 0.25 * close
    if (sum > most) [best, most] = [one, sum]
  }
  return best
}

function arriveAt(line: HTMLElement): Promise<void> {
  for (let fold = line.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  // In a table of cells the cell has the keys.
  const holder = line.closest<HTMLElement>('[role="gridcell"], [role="rowheader"]') ?? focusable(line)
  holder.focus({ preventScroll: true })
  return keepInView(line)
}

/** The line itself, or the box in it. */
function focusable(line: HTMLElement): HTMLElement {
  if (line.tabIndex >= 0 || line.hasAttribute('tabindex')) return line
  const box = line.querySelector('textarea')
  if (box) return box
  line.tabIndex = -1
  return line
}

/** What still comes above pushes the line away: it is followed until nothing moves, or the client scrolls or presses. */
async function keepInView(line: HTMLElement): Promise<void> {
  let isTaken = false
  const take = () => (isTaken = true)
  for (const gesture of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const)
    addEventListener(gesture, take, { once: true, passive: true })
  let still = 0
  let last = Number.NaN
  for (const end = Date.now() + patience; still < 10 && !isTaken && Date.now() < end;) {
    const place = line.getBoundingClientRect().top
    still = place === last ? still + 1 : 0
    line.scrollIntoView({ block: 'center', behavior: 'instant' })
    last = line.getBoundingClientRect().top
    await new Promise((next) => setTimeout(next, 50))
  }
}
