import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openWithKey } from '@/db/open-with-key'
import type { SearchAsk } from '@/messages/search'
import { serveSearch } from '@/stores/serve-search'

/** Searches beside the full page, so that no key and no click ever waits for it. */
export default defineUnlistedScript(() => {
  const answer = serveSearch((message) => postMessage(message), openWithKey, 30)
  addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => answer(data))
})
