import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPage } from '@/extract/read-page'
import { readPicture } from '@/extract/read-picture'
import { readText } from '@/extract/read-text'

/** Runs in the visited page once its fields are kept: the main text, and the picture the page has already drawn. */
export default defineUnlistedScript({
  globalName: true,
  main: () => {
    const { kind, practitioner, product } = readPage(document, location.href)
    const image = kind === 'product' ? product.fields.image : practitioner.fields.image
    const picture = image === undefined ? undefined : readPicture(document, image)
    return { text: readText(document), ...(picture && { picture }) }
  }
})
