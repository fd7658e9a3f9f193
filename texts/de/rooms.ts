import { about } from './about'
import { clips } from './clips'
import { data } from './data'
import { drawing, tie } from './drawing'
import { example } from './example'
import { files } from './files'
import { list } from './list'
import { palette } from './palette'
import { history } from './history'
import { person } from './person'
import { search } from './search'
import { settings } from './settings'
import { things } from './things'
import { web } from './web'

export const rooms = {
  web,
  person,
  list,
  drawing,
  tie,
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
