import { browser } from './browser'

const permission = { permissions: ['downloads' as const] }

/** Whether files may be put with the downloads without a question each time. */
export async function mayDownload(): Promise<boolean> {
  try {
    return await browser.permissions.contains(permission)
  } catch {
    return false
  }
}

/** Asks for it. Must be the first thing that a click does, with no await before it. */
export async function askForDownloads(): Promise<boolean> {
  try {
    return await browser.permissions.request(permission)
  } catch {
    return false
  }
}

/** Longest that is waited for a file of our own to be written, in milliseconds. */
const patience = 30_000

/**
 * Puts a file with the downloads.
 * @param address of a blob, or a data: address where there is no other (the worker in Chromium)
 * @returns whether it is there
 */
export async function putWithDownloads(address: string, filename: string): Promise<boolean> {
  try {
    const options = { url: address, filename, saveAs: false, conflictAction: 'uniquify' as const }
    const id = await browser.downloads.download(options)
    const end = Date.now() + patience
    while (Date.now() < end) {
      const [found] = await browser.downloads.search({ id })
      if (!found || found.state === 'interrupted') return false
      if (found.state === 'complete') return true
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } catch {
    // Taken back in the browser's settings meanwhile, or the disk is full: nothing was saved.
  }
  return false
}
