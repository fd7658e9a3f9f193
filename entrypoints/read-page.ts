import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { gatherPage } from '@/extract/gather/gather-page'
import { packed } from '@/extract/packed-page'

/**
 * Runs in the visited page: what the readers work on, as JSON. One string crosses to our side many times faster than
 * thousands of small objects. The PDF viewer lets itself be entered, but there is nothing of the PDF in it.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    document.contentType === 'application/pdf'
      ? { problem: 'pdf' }
      : packed(gatherPage(document, location.href))
})
