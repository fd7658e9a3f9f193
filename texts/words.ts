import type { Catalogue } from './catalogue'
import { about } from './en/about'
import { clips } from './en/clips'
import { data } from './en/data'
import { drawing, tie } from './en/drawing'
import { example } from './en/example'
import { files } from './en/files'
import { history } from './en/history'
import { list } from './en/list'
import { palette } from './en/palette'
import { person } from './en/person'
import { search } from './en/search'
import { settings } from './en/settings'
import { things } from './en/things'
import { web } from './en/web'
import { words as keptWords } from './kept-words'
import { language } from './language'

const english = {
  web,
  person,
  clips,
  search,
  data,
  files,
  things,
  example,
  history,
  palette,
  settings,
  about,
  list,
  drawing,
  tie
}
const rooms: Catalogue<typeof english> = language === 'de' ? (await import('./de/rooms')).rooms : english

/** Every word that the interface says, by room. */
export const words = { ...keptWords, ...rooms }
