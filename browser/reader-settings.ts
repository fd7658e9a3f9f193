import type { ReaderSettings } from '@/domain/reader-settings'

/** Where they are kept: localStorage of our own pages, since nothing else can be read before the first paint. */
export const readerSettingsKey = 'reader'

/** How the person wants to read. What can't be read counts as nothing chosen. */
export function readReaderSettings(): ReaderSettings {
  try {
    return (JSON.parse(localStorage.getItem(readerSettingsKey) ?? '{}') ?? {}) as ReaderSettings
  } catch {
    return {}
  }
}

export function writeReaderSettings(settings: ReaderSettings): void {
  localStorage.setItem(readerSettingsKey, JSON.stringify(settings))
}

/**
 * Puts the choices where styles and words look for them: `data-theme`, `data-size`, `data-motion`, `data-contrast` and
 * `lang` on the root. Values are attributes and nothing more: a strange one matches no rule.
 */
export function applyReaderSettings(): void {
  const { language, ...looks } = { theme: '', size: '', motion: '', contrast: '', ...readReaderSettings() }
  const page = document.documentElement
  Object.assign(page.dataset, looks)
  page.lang = language ?? /\b(de|en)\b/.exec(navigator.languages.join())?.[0] ?? 'en'
}
