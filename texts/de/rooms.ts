import { about } from './about'
import { clips } from './clips'
import { data } from './data'
import { example } from './example'
import { palette } from './palette'
import { history } from './history'
import { person } from './person'
import { search } from './search'
import { settings } from './settings'
import { web } from './web'

export const rooms = { web, person, clips, search, data, example, history, palette, settings, about }
