import { browser } from './browser'

/** Our entries in the page's context menu. */
export type MenuEntry = 'keep-page' | 'keep-passage'

/** Puts our entries into the context menu; done at every install and update, since browsers keep them. */
export async function makeMenus(titles: Record<MenuEntry, string>): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: 'keep-passage', title: titles['keep-passage'], contexts: ['selection'] })
  browser.contextMenus.create({ id: 'keep-page', title: titles['keep-page'], contexts: ['page'] })
}
