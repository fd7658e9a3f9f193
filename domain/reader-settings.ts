/** How a person wants to read, in this browser. What is absent goes by the system and the browser. */
export interface ReaderSettings {
  language?: 'en' | 'de'
  theme?: 'light' | 'dark'
  /** Text one, two or three steps larger. */
  size?: '1' | '2' | '3'
  motion?: 'less'
  contrast?: 'more'
  /** Keys of one letter switched off. */
  keys?: 'off'
  /** Shift pressed three times closes nothing. */
  shift?: 'off'
}

type Choices = { readonly [Name in keyof ReaderSettings]-?: readonly NonNullable<ReaderSettings[Name]>[] }

/** What there is to choose from, besides leaving it to the system. */
export const readerChoices: Choices = {
  language: ['en', 'de'],
  theme: ['light', 'dark'],
  size: ['1', '2', '3'],
  motion: ['less'],
  contrast: ['more'],
  keys: ['off'],
  shift: ['off']
}
