import type { PictureReading } from '@/domain/page-reading'

const longestSide = 320
const formats = ['image/webp', 'image/jpeg']

/**
 * The picture that the page has already loaded from an address, drawn to at most 320 pixels a side on a canvas outside
 * of the page. Undefined where the page shows no such picture, where the canvas may not be read (another site's picture
 * without CORS), or where anything fails. Never asks for anything.
 */
export function readPicture(document: Document, imageUrl: string): PictureReading | undefined {
  try {
    const image = shownImage(document, imageUrl)
    if (!image) return undefined
    const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight))
    const width = Math.max(1, Math.round(image.naturalWidth * scale))
    const height = Math.max(1, Math.round(image.naturalHeight * scale))
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) return undefined
    context.drawImage(image, 0, 0, width, height)
    for (const format of formats) {
      const dataUrl = canvas.toDataURL(format, 0.82)
      if (dataUrl.startsWith(`data:${format};base64,`)) return { dataUrl, width, height }
    }
    return undefined
  } catch {
    return undefined
  }
}

function shownImage(document: Document, imageUrl: string): HTMLImageElement | undefined {
  return [...document.querySelectorAll('img')].find((image) => {
    if (!image.complete || image.naturalWidth < 2) return false
    return [image.currentSrc, image.src].includes(imageUrl)
  })
}
