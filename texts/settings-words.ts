import type { Catalogue } from './catalogue'
import { settingsRoom as english } from './en/settings-room'
import { language } from './language'
import { words as roomWords } from './words'

const own: { settingsRoom: Catalogue<typeof english> } =
  language === 'de' ? await import('./de/settings-room') : { settingsRoom: english }

/** The words of the settings come with their room: the first page goes without them. */
export const words = { ...roomWords, settings: { ...roomWords.settings, ...own.settingsRoom } }
