import { resolve } from 'node:path'
import { findBrowser } from './browsers'
import { howToGetBrowser } from './browser-install'
import { builtFolder, ensureBuilt } from './build'
import { openBrowser } from './open-browser'
import { startSampleSite } from './sample-site'

/**
 * `npm start`: builds Care Web, starts a browser with it and opens the care web and the sample site.
 * Options: `--headless`, `--profile=FOLDER`; anything else goes to the browser.
 */
const args = process.argv.slice(2)
const headless = args.includes('--headless')
const profile = resolve(
  args.find((one) => one.startsWith('--profile='))?.slice('--profile='.length) ?? '.profile'
)
const moreArguments = args.filter((one) => one !== '--headless' && !one.startsWith('--profile='))

const browser = findBrowser({ allowChrome: true })
if (!browser) stopWith(howToGetBrowser())
if (!headless && !hasScreen())
  stopWith(
    'There is no display here, so no window can open. Run `npm start` on a machine with a screen, or `xvfb-run -a npm start` for a trial that shows no picture.'
  )

console.log('Building Care Web, where a source has changed.')
await ensureBuilt(['chrome-mv3'])
const site = await startSampleSite()
const started = Date.now()
const child = openBrowser(browser, {
  extension: builtFolder('chrome-mv3'),
  profile,
  headless,
  page: `${site.origin}/`,
  inFront: `${site.origin}/oriel-fennimore.html`,
  moreArguments
})

console.log(`Care Web is open in ${browser.name}, in a profile of its own: ${profile}`)
console.log('What you keep there is there again the next time.')
console.log(`The sample site is at ${site.origin}/`)
console.log(
  'A practitioner’s page is open beside it: press the Care Web button in the toolbar (or Alt+Shift+K).'
)
console.log('Close the browser, or press Ctrl+C here, to end.')

let asked = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    asked = true
    child.kill('SIGTERM')
  })
child.on('error', (error) => stopWith(`${browser.name} did not start: ${error.message}`))
child.on('exit', (code) => {
  const quick = Date.now() - started < 3000
  if (!asked && code === 0 && quick)
    console.log('That profile was open already; the pages opened in its window.')
  if (!asked && code !== 0) console.error(`${browser.name} ended by itself, with code ${code}.`)
  void site.close().then(() => process.exit(asked || code === 0 ? 0 : 1))
})

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}

function stopWith(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
