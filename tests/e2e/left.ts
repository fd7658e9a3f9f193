import type { Page } from 'playwright-core'

/** All that stands in a browser under our address, by its names, as one of our pages sees it. */
export const leftIn = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const files: string[] = []
    for await (const [name, folder] of root as unknown as AsyncIterable<[string, FileSystemDirectoryHandle]>)
      for await (const file of folder.keys()) files.push(`${name}/${file}`)
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      files,
      local: Object.keys(await chrome.storage.local.get(null)),
      session: Object.keys(await chrome.storage.session.get(null)),
      own: Object.keys(localStorage)
    }
  })
