import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { turn } from '@/extract/dom/open-page'
import { gatherTextInStretches } from '@/extract/gather/gather-text'
import { packedText } from '@/extract/packed-page'
import { readPicture } from '@/extract/read-picture'
import type { RestWanted } from '@/domain/page-reading'

/** Runs in the visited page once its fields are kept: the main text, and the picture the page has already drawn. */
export default defineUnlistedScript({
  globalName: true,
  main: async () => {
    const { careWebWanted } = globalThis as { careWebWanted?: RestWanted }
    const address = careWebWanted?.picture
    const picture = address ? readPicture(document, address) : undefined
    const text = await gatherTextInStretches(document, careWebWanted?.kind)
    await turn()
    return JSON.stringify({ text: packedText(text), ...(picture && { picture }) })
  }
})
