/** Each language by its own name. */
export const languageNames = { en: 'English', de: 'Deutsch' } as const
export type Language = keyof typeof languageNames

/**
 * The language of this page, for as long as it is open. The page's first script has written it on the root
 * (browser/reader-settings.ts), before any word is loaded.
 */
export const language: Language = globalThis.document?.documentElement.lang === 'de' ? 'de' : 'en'
