import { mkdirSync } from 'node:fs'
import { launchCareWeb } from '@/tests/e2e/browser'
import { startSampleSite } from './sample-site'

/** `npm run pictures`: the pictures of the README, taken from the real extension on the sample site. */
const folder = 'docs/pictures'
mkdirSync(folder, { recursive: true })
const site = await startSampleSite()
const browser = await launchCareWeb({ viewport: { width: 1120, height: 700 }, colorScheme: 'light' })
try {
  const pages = ['marylou-hatch', 'oriel-fennimore', 'tobias-ekwall', 'slow-tide-magnesium', 'eight-weeks']
  for (const name of pages) {
    const page = await browser.newPage(`${site.origin}/${name}.html`)
    const popup = await browser.toolbarClick(page)
    await popup.waitFor('.saved')
    await new Promise((done) => setTimeout(done, 1500))
    if (name === 'marylou-hatch') await popup.screenshot(`${folder}/popup.png`)
    await popup.close()
    await page.close()
  }
  const web = await browser.openCareWeb('#/')
  for (const [name, relation, sector] of [
    ['Mum', 'You look after her', 'family'],
    ['Jo', 'Friend from work', 'family'],
    ['Tuesday choir', 'Since spring', 'community']
  ]) {
    await web.getByRole('button', { name: 'Add someone' }).click()
    const dialog = web.getByRole('dialog')
    await dialog
      .getByRole('textbox')
      .nth(0)
      .fill(name ?? '')
    await dialog
      .getByRole('textbox')
      .nth(1)
      .fill(relation ?? '')
    await dialog.getByRole('combobox').selectOption(sector ?? '')
    await dialog.locator('button[type=submit]').click()
  }
  await web.waitForTimeout(8000)
  await web.screenshot({ path: `${folder}/care-web.png` })
} finally {
  await browser.close()
  await site.close()
}
