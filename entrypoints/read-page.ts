import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '@/extract/read-page'
import { rememberPicture } from '@/extract/seen-picture'

/** Runs in the visited page: its fields, as plain data. */
export default defineUnlistedScript({
  globalName: true,
  main: () => {
    const reading = readPage(document, location.href)
    rememberPicture(
      reading.kind === 'product' ? reading.product.fields.image : reading.practitioner.fields.image
    )
    return reading
  }
})
