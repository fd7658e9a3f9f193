import { builtFolder, ensureBuilt } from './build'
import { runToEnd } from './run'

interface Notice {
  readonly code: string
  readonly message: string
  readonly file?: string
}

interface Allowed {
  readonly code: string
  readonly file: RegExp
  readonly because: string
}

/** The warnings that may stand, each with its reason. Any other warning, and every error, stops the check. */
const allowed: readonly Allowed[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    because:
      'Care Web is made for Firefox on a computer; the key that Android learnt later is the one on data collection.'
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /\.js$/,
    because:
      'Vue sets innerHTML in its runtime, and readability and DOMPurify set it on documents that are not shown. Our own templates may not (vue/no-v-html), and require-trusted-types-for refuses strings on the pages that are.'
  }
]

await ensureBuilt(['firefox-mv3'])
const { output } = await runToEnd([
  'npx',
  'web-ext',
  'lint',
  '--output',
  'json',
  '-s',
  builtFolder('firefox-mv3')
])
const found = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as {
  errors: Notice[]
  warnings: Notice[]
}
const refused = [...found.errors, ...found.warnings.filter((warning) => !isAllowed(warning))]
for (const notice of refused)
  console.error(`${notice.file ?? 'manifest.json'}: ${notice.code}: ${notice.message}`)
console.log(
  `${found.errors.length} errors, ${found.warnings.length} warnings, ${refused.length} not allowed.`
)
if (refused.length > 0) process.exitCode = 1

function isAllowed(notice: Notice): boolean {
  return allowed.some((one) => one.code === notice.code && one.file.test(notice.file ?? 'manifest.json'))
}
