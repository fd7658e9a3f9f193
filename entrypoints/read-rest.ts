import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { turn } from '@/extract/dom/open-page'
import { gatherTextInStretches } from '@/extract/gather/gather-text'
import { packedText } from '@/extract/packed-page'
import { readPicture } from '@/extract/read-picture'

/** Runs in the visited page once its fields are kept: the main text, and the picture the page has already drawn. */
export default defineUnlistedScript({
  globalName: true,
  main: async () => {
    const { careWebPicture } = globalThis as { careWebPicture?: unknown }
    const picture = typeof careWebPicture === 'string' ? readPicture(document, careWebPicture) : undefined
    const text = await gatherTextInStretches(document)
    await turn()
    return JSON.stringify({ text: packedText(text), ...(picture && { picture }) })
  }
})
