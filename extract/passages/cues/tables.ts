import { de } from './de'
import { en } from './en'
import { es } from './es'
import type { CueLanguage, CueTable } from './family'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import { nl } from './nl'
import { pt } from './pt'
import { ru } from './ru'

/** What sentences are read by. A further language is one file beside these, one line here, and a few examples in its test. */
export const tables: Record<CueLanguage, CueTable> = { de, en, es, fr, it, ja, ko, nl, pt, ru }
