import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '@/extract/read-page'

/** Runs in the visited page: its fields, as plain data. */
export default defineUnlistedScript({
  globalName: true,
  main: () => readPage(document, location.href)
})
