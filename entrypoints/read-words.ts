import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { gatherWords } from '@/extract/gather/gather-words'

/** Runs in the visited page when passages were kept from it before: all that it says, as JSON. */
export default defineUnlistedScript({
  globalName: true,
  main: async () => JSON.stringify(await gatherWords(document))
})
