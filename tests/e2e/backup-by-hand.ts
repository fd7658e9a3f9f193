import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** Brings a web in as a person does: the file is chosen in the room of data, looked over, and brought together. */
export async function putBackupIn(page: Page, text: string): Promise<void> {
  const file = { name: 'web.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.setInputFiles('input[type=file]', file)
  await page.locator('button.btn', { hasText: 'Bring together' }).click()
  // Of an empty web it says something else than of one that has words of its own.
  await page
    .getByText(/Undo takes (all of it out again|it back)/)
    .waitFor({ timeout: 40_000 })
    .catch(async (reason: unknown) => {
      throw new Error(`It did not come in. ${await page.innerText('body')}`, { cause: reason })
    })
}

/** Saves a backup that anyone can read, as a person does in the room of data. @returns what stands in it */
export async function saveOpenBackup(page: Page): Promise<string> {
  await page.locator('summary', { hasText: 'How backups are saved' }).click()
  await page.getByText('Anyone', { exact: true }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  return readFile(await (await saving).path(), 'utf8')
}
