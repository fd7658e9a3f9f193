import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPicture } from '@/extract/read-picture'
import { readText } from '@/extract/read-text'
import { rememberedPicture } from '@/extract/seen-picture'

/** Runs in the visited page once its fields are kept: the main text, and the picture the page has already drawn. */
export default defineUnlistedScript({
  globalName: true,
  main: () => {
    const address = rememberedPicture()
    const picture = address === undefined ? undefined : readPicture(document, address)
    return { text: readText(document), ...(picture && { picture }) }
  }
})
