import { kept } from './kept'
import { notOpened } from './not-opened'
import { qualities } from './qualities'

export const words = { kept, notOpened, qualities }
