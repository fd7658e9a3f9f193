import { mkdirSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findOrInstallBrowser } from './browser-install'

/** `npm run icons`: draws the mark of Care Web in every size that a browser asks for. */
const sizes = [16, 32, 48, 96, 128]

/** Chosen between the day and the night colours, so that they show on light and on dark toolbars. */
const colours = { thread: '#8c7a68', clay: '#c4673f', sage: '#5f9468', sky: '#4a8fb5', plum: '#a0679f' }

/** Up to 16 px the threads are thick and the three ends are plain shapes that still differ. */
const smallMark = `
  <g fill="none" stroke="${colours.thread}" stroke-width="1.7" stroke-linecap="round">
    <path d="M8 8.500L3.500 3.500M8 8.500L12.800 4.500M8 8.500L9.500 13.500"/>
  </g>
  <circle cx="7.800" cy="8.400" r="3.200" fill="${colours.clay}"/>
  <circle cx="3" cy="3" r="2.200" fill="${colours.sage}"/>
  <path d="M13 1.300l2.600 2.600L13 6.500l-2.600-2.600z" fill="${colours.sky}"/>
  <path d="M9.700 10.700l2.700 4.800H7z" fill="${colours.plum}"/>`

const mark = `
  <g fill="none" stroke="${colours.thread}" stroke-width="2.200" stroke-linecap="round">
    <path d="M22 23C19 17 14 12 10.500 10.500"/><path d="M22 23C27 19 33 17 36 13.500"/><path d="M22 23C22 29 24 33 25.500 36.500"/>
  </g>
  <circle cx="22" cy="23" r="7" fill="${colours.clay}"/>
  <circle cx="9.500" cy="9.500" r="4.600" fill="${colours.sage}"/>
  <path d="M36.500 7.300l5.200 5.200-5.200 5.200-5.200-5.200z" fill="${colours.sky}"/>
  <path d="M26 31.200l1.800 4.100 4.400.4-3.300 2.900 1 4.400-3.900-2.300-3.900 2.300 1-4.400-3.300-2.900 4.400-.4z" fill="${colours.plum}"/>`

const { path } = await findOrInstallBrowser()
const browser = await chromium.launch({
  executablePath: path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
})
const page = await browser.newPage({ viewport: { width: 128, height: 128 } })
mkdirSync('public/icon', { recursive: true })
for (const size of sizes) {
  const [box, shapes] = size <= 16 ? ['0 0 16 16', smallMark] : ['2 2 43 43', mark]
  await page.setContent(
    `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${box}" style="display:block">${shapes}</svg>`
  )
  const clip = { x: 0, y: 0, width: size, height: size }
  writeFileSync(`public/icon/${size}.png`, await page.screenshot({ clip, omitBackground: true }))
}
await browser.close()
console.log(`Drew ${sizes.length} icons into public/icon.`)
