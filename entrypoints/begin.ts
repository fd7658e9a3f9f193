import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { beginReading, begunKey } from '@/clipping/begin-reading'

/**
 * The popup's very first script, alone in its file: it has the page read while the popup's own scripts and styles are
 * still on their way. As a part of them it started 30 ms later, and everything after it with it.
 */
export default defineUnlistedScript(() => {
  performance.mark('first line')
  Object.assign(globalThis, { [begunKey]: beginReading() })
})
