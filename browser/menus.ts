import type { ReaderSettings } from '@/domain/reader-settings'
import { browser } from './browser'
import { readLocal, writeLocal } from './local'

/** Our entries in the page's context menu. */
export type MenuEntry = 'keep-page' | 'keep-passage'
export type MenuTitles = Record<MenuEntry, string>
type Language = NonNullable<ReaderSettings['language']>

/** Where the worker finds the chosen language: it can't look into the localStorage of our pages. */
const languageKey = 'language'

/** The language chosen for our pages, else the browser's own; for the worker, which has no page that says it. */
export async function chosenLanguage(): Promise<Language> {
  const before = await readLocal(languageKey)
  const language = typeof before === 'string' ? before : browser.i18n.getUILanguage()
  return language.startsWith('de') ? 'de' : 'en'
}

/**
 * Puts our entries into the context menu: at every install and update, since browsers keep them, and when another
 * language was chosen.
 * @param all the titles in each language
 * @param chosen the language just chosen; without it the one chosen before, else the browser's own
 */
export async function makeMenus(all: Record<Language, MenuTitles>, chosen?: Language): Promise<void> {
  if (chosen) await writeLocal(languageKey, chosen)
  const titles = all[chosen ?? (await chosenLanguage())]
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: 'keep-passage', title: titles['keep-passage'], contexts: ['selection'] })
  browser.contextMenus.create({ id: 'keep-page', title: titles['keep-page'], contexts: ['page'] })
}
