import { about } from './about'
import { clips } from './clips'
import { data } from './data'
import { example } from './example'
import { files } from './files'
import { palette } from './palette'
import { files } from './files'
import { history } from './history'
import { person } from './person'
import { search } from './search'
import { settings } from './settings'
import { things } from './things'
import { web } from './web'

export const rooms = {
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
  about
}
