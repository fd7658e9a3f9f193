import { clips } from './en/clips'
import { data } from './en/data'
import { example } from './en/example'
import { files } from './en/files'
import { history } from './en/history'
import { person } from './en/person'
import { search } from './en/search'
import { things } from './en/things'
import { web } from './en/web'
import { words as keptWords } from './kept-words'

/** Every word that the interface says, by room. */
export const words = { ...keptWords, web, person, clips, search, data, example, history, things, files }
