import type { Page } from 'playwright-core'

interface CountingWindow extends Window {
  careWebInteractions?: number
}

/**
 * From now on the page itself counts what a person does on it: every press, drag and choice is one, and so is one text,
 * however long. A test can forget none and leave none out.
 */
export async function countInteractions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counting = window as CountingWindow
    counting.careWebInteractions = 0
    let writtenIn: EventTarget | null = null
    const one = (writes: EventTarget | null) => {
      counting.careWebInteractions = (counting.careWebInteractions ?? 0) + 1
      writtenIn = writes
    }
    const isText = (target: EventTarget | null) =>
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(target.type))
    addEventListener('pointerdown', () => one(null), true)
    addEventListener('keydown', ({ key }) => !key.startsWith('Tab') && key.length > 1 && one(null), true)
    addEventListener('input', ({ target }) => isText(target) && target !== writtenIn && one(target), true)
    addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && one(null), true)
  })
}

/** How many there were since the page began to count. */
export const interactionsOn = (page: Page): Promise<number> =>
  page.evaluate(() => (window as CountingWindow).careWebInteractions ?? Number.NaN)
