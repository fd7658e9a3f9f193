import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { gatherPage } from '@/extract/gather/gather-page'

/** Runs in the visited page: what the readers work on, as plain data. */
export default defineUnlistedScript({
  globalName: true,
  main: () => gatherPage(document, location.href)
})
