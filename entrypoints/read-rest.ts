import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { gatherTextInStretches } from '@/extract/gather/gather-text'
import { readPicture } from '@/extract/read-picture'

/** Runs in the visited page once its fields are kept: the main text, and the picture the page has already drawn. */
export default defineUnlistedScript({
  globalName: true,
  main: async () => {
    const { careWebPicture } = globalThis as { careWebPicture?: unknown }
    const picture = typeof careWebPicture === 'string' ? readPicture(document, careWebPicture) : undefined
    return JSON.stringify({ text: await gatherTextInStretches(document), ...(picture && { picture }) })
  }
})
