import type { Catalogue } from '../catalogue'
import type { settings as english } from '../en/settings'

export const settings: Catalogue<typeof english> = {
  title: 'Einstellungen',
  allKeys: 'Alle Tasten ansehen'
}
