import { de } from './de'
import { en } from './en'
import { es } from './es'
import type { CueLanguage, CueTable } from './family'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import { nl } from './nl'
import { plainSpeech } from './plain-speech'
import { pt } from './pt'
import { ru } from './ru'
import { whereItEnds } from './where-it-ends'

/** What sentences are read by. A further language is one file beside these, one line here, and a few examples in its test. */
const own: Record<CueLanguage, CueTable> = { de, en, es, fr, it, ja, ko, nl, pt, ru }

const whole = (language: CueLanguage): CueTable => ({
  groups: own[language].groups,
  families: [...own[language].families, ...(plainSpeech[language] ?? []), ...(whereItEnds[language] ?? [])]
})

export const tables: Record<CueLanguage, CueTable> = {
  de: whole('de'),
  en: whole('en'),
  es: whole('es'),
  fr: whole('fr'),
  it: whole('it'),
  ja: whole('ja'),
  ko: whole('ko'),
  nl: whole('nl'),
  pt: whole('pt'),
  ru: whole('ru')
}
