import { saveFile } from '@/components/base/save-file'

/** What a picture of the drawing needs of our styles: a file has none of them. */
const kept = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font'
] as const
/** A picture is twice as sharp as the paper. */
const sharpness = 2

/** Keeps the drawing as a file among the downloads; nothing leaves the computer. */
export async function savePicture(svg: SVGSVGElement, as: 'svg' | 'png', name: string): Promise<void> {
  const drawn = new Blob([asFile(svg)], { type: 'image/svg+xml' })
  saveFile(`${name}.${as}`, as === 'svg' ? drawn : await pictureOf(drawn, svg.viewBox.baseVal))
}

/** The drawing as it looks now, with its styles in it and the ground under it. */
function asFile(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [shown, copied] = [[...svg.querySelectorAll('*')], [...copy.querySelectorAll('*')]]
  for (const [index, one] of shown.entries()) {
    const styles = getComputedStyle(one)
    const copyOfOne = copied[index]
    const said = kept.map((property) => `${property}:${styles.getPropertyValue(property)}`)
    copyOfOne?.setAttribute('style', said.join(';'))
    for (const attribute of ['class', 'tabindex', 'data-person', 'data-fold', 'id'])
      copyOfOne?.removeAttribute(attribute)
  }
  const { width, height } = svg.viewBox.baseVal
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [attribute, value] of Object.entries({ width, height, fill: groundOf(svg) }))
    ground.setAttribute(attribute, String(value))
  copy.prepend(ground)
  copy.removeAttribute('style')
  copy.removeAttribute('class')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}

const groundOf = (svg: SVGSVGElement) =>
  getComputedStyle(svg.closest('[data-ground]') ?? svg.ownerDocument.body).backgroundColor

async function pictureOf(drawn: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(drawn)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * sharpness
    canvas.height = height * sharpness
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, refuse) =>
      canvas.toBlob((blob) => (blob ? done(blob) : refuse(new Error('no picture came'))), 'image/png')
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}
