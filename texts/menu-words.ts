import { menu as de } from './de/menu'
import { menu as en } from './en/menu'
import type { Language } from './language'

/** Titles of the context menu in every language: the worker, which sets them, has no page that says which to load. */
export const menuWords = { en, de } satisfies Record<Language, typeof en | typeof de>
