import { mkdirSync } from 'node:fs'
import { launchCareWeb } from '@/tests/e2e/browser'
import { startSampleSite } from './sample-site'

/** `npm run pictures`: the pictures of the README, taken from the real extension: the example web, and a kept page. */
const folder = 'docs/pictures'
const rooms = {
  'care-web': '#/?view=list',
  map: '#/?view=map',
  person: '#/people/dana',
  clips: '#/clips/trials-page',
  visit: '#/visits/dana-next'
}
/** The drawing and the sheet are shown whole. */
const heights: Partial<Record<string, number>> = { map: 1000, visit: 860 }

mkdirSync(folder, { recursive: true })
const site = await startSampleSite()
const browser = await launchCareWeb({ viewport: { width: 1120, height: 700 }, colorScheme: 'light' })
const aMoment = () => new Promise((done) => setTimeout(done, 1500))
try {
  const kept = await browser.newPage(`${site.origin}/marylou-hatch.html`)
  const popup = await browser.toolbarClick(kept)
  await popup.waitFor('.saved')
  await aMoment()
  await popup.screenshot(`${folder}/popup.png`)
  await popup.close()
  for (const [name, place] of Object.entries(rooms)) {
    const room = await browser.openCareWeb(`?web=example${place}`)
    await room.setViewportSize({ width: 1120, height: heights[name] ?? 700 })
    await room.waitForSelector('h1')
    await aMoment()
    await room.screenshot({ path: `${folder}/${name}.png` })
    await room.close()
  }
} finally {
  await browser.close()
  await site.close()
}
