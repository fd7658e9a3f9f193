import type { Catalogue } from '../catalogue'
import type { menu as english } from '../en/menu'

export const menu: Catalogue<typeof english> = {
  'keep-page': 'Diese Seite in deinem Care Web behalten',
  'keep-passage': 'Diese Stelle in deinem Care Web behalten'
}
