import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { CareWebBrowser } from './browser'

/**
 * How things look, as pictures that were looked at by a person and are kept beside the tests. Each is a quarter as wide as
 * the screen: small enough to keep, and what fonts and graphics draw a hair otherwise on another machine is gone in it,
 * while a line, a colour or a word that is elsewhere is not. With KEEP_LOOKS=1 what is seen now is kept instead.
 */
const folder = join(import.meta.dirname, 'looks')
const versionFile = join(folder, 'browser.txt')
const keeps = process.env['KEEP_LOOKS'] === '1'
const smaller = 4
/** How different two looks may be: on average, and in how many of a thousand points by more than is seen. */
const allowed = { average: 1.2, far: 4 }
const isSeen = 36

export interface LookAnswer {
  /** What is otherwise, in words; undefined where it looks as it did. */
  differs?: string
  /** It was drawn by another browser than the kept ones. */
  isOtherBrowser: boolean
}

/** Makes pictures small and lays them beside those that were kept. */
export class Looks {
  private constructor(
    private readonly page: Page,
    private readonly version: string
  ) {}

  static async open(browser: CareWebBrowser): Promise<Looks> {
    const page = await browser.newPage('about:blank')
    const version = `${browser.context.browser()?.version().split('.')[0] ?? 'unknown'}\n`
    if (keeps) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(versionFile, version)
    }
    return new Looks(page, version)
  }

  async asBefore(name: string, screenshot: Buffer): Promise<LookAnswer> {
    const path = join(folder, `${name}.png`)
    const now = await this.page.evaluate(madeSmall, { png: screenshot.toString('base64'), smaller })
    if (keeps) writeFileSync(path, Buffer.from(now, 'base64'))
    const isOtherBrowser = !existsSync(versionFile) || readFileSync(versionFile, 'utf8') !== this.version
    if (!existsSync(path))
      return { differs: `${name} was never kept: KEEP_LOOKS=1 keeps it.`, isOtherBrowser }
    const before = readFileSync(path).toString('base64')
    const { average, far, size } = await this.page.evaluate(difference, { before, now, isSeen })
    if (size === '' && average <= allowed.average && far <= allowed.far) return { isOtherBrowser }
    const measure = size || `${average.toFixed(2)} on average, ${far.toFixed(1)} of 1000 points seen`
    const differs = `${name} looks otherwise than it did (${measure}). SCREENSHOTS=folder shows it; KEEP_LOOKS=1 keeps it.`
    return { differs, isOtherBrowser }
  }
}

/** Runs in the page, so it brings along all it uses. */
async function madeSmall({ png, smaller: by }: { png: string; smaller: number }): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.codePointAt(0) ?? 0)
  const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const [width, height] = [Math.round(whole.width / by), Math.round(whole.height / by)]
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (pen) pen.imageSmoothingQuality = 'high'
  pen?.drawImage(whole, 0, 0, width, height)
  const small = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  let text = ''
  for (const byte of small) text += String.fromCodePoint(byte)
  return btoa(text)
}

/** Runs in the page, too. */
async function difference({ before, now, isSeen: seen }: { before: string; now: string; isSeen: number }) {
  const pixelsOf = async (png: string) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.codePointAt(0) ?? 0)
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
    pen?.drawImage(picture, 0, 0)
    return pen?.getImageData(0, 0, picture.width, picture.height)
  }
  const [one, two] = [await pixelsOf(before), await pixelsOf(now)]
  if (!one || !two || one.width !== two.width || Math.abs(one.height - two.height) > 1)
    return {
      average: 0,
      far: 0,
      size: `${one?.width} by ${one?.height} then, ${two?.width} by ${two?.height} now`
    }
  let [sum, far] = [0, 0]
  const length = Math.min(one.data.length, two.data.length)
  for (let at = 0; at < length; at += 4) {
    const colours = [0, 1, 2].map((colour) =>
      Math.abs((one.data[at + colour] ?? 0) - (two.data[at + colour] ?? 0))
    )
    sum += ((colours[0] ?? 0) + (colours[1] ?? 0) + (colours[2] ?? 0)) / 3
    if (Math.max(...colours) > seen) far += 1
  }
  return { average: sum / (length / 4), far: (1000 * far) / (length / 4), size: '' }
}
