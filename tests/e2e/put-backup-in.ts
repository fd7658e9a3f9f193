import type { Page } from 'playwright-core'

/** Brings a web in as a person does: the file is chosen in the room of data, looked over, and brought together. */
export async function putBackupIn(page: Page, text: string): Promise<void> {
  const file = { name: 'web.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.setInputFiles('input[type=file]', file)
  await page.locator('button.btn', { hasText: 'Bring together' }).click()
  // Of an empty web it says something else than of one that has words of its own.
  await page.getByText(/Undo takes (all of it out again|it back)/).waitFor({ timeout: 60_000 })
}
