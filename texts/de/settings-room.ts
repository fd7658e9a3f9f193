import type { Catalogue } from '../catalogue'
import type { settingsRoom as english } from '../en/settings-room'

export const settingsRoom: Catalogue<typeof english> = {
  sub: 'Wie Care Web aussieht und spricht. Das gilt sofort für alle seine Seiten in diesem Browser.',
  system: 'Wie im System',
  language: 'Sprache',
  browserLanguage: 'Wie im Browser',
  languageHint: 'Die Seiten von Care Web laden neu. Was du geschrieben hast, ist behalten.',
  size: 'Schriftgröße',
  sizes: { '0': 'Normal', '1': 'Etwas größer', '2': 'Größer', '3': 'Sehr groß' },
  theme: 'Hell oder dunkel',
  themes: { light: 'Hell', dark: 'Dunkel' },
  contrast: 'Kontrast',
  contrasts: { more: 'Stärker' },
  motion: 'Bewegung',
  motions: { less: 'Keine' },
  keys: 'Tasten mit nur einem Buchstaben',
  keysHint: 'Zum Beispiel / zum Suchen. Tasten mit Strg oder ⌘ bleiben an.',
  keysAre: { on: 'An', off: 'Aus' },
  about: 'Über Care Web'
}
