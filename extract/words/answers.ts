import { anyCase } from '../text/any-case'

/** How an answer begins, by language: [yes, no]. */
export const answers: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  en: ['yes', 'no|not'],
  de: ['ja', 'nein|derzeit nicht|zurzeit nicht|leider nicht'],
  fr: ['oui', 'non|pas'],
  es: ['sí|si', 'no'],
  nl: ['ja', 'nee'],
  it: ['sì|si', 'no|non'],
  pt: ['sim', 'não'],
  sv: ['ja', 'nej'],
  pl: ['tak', 'nie'],
  ja: ['はい', 'いいえ']
}
const any = (at: 0 | 1) =>
  anyCase(
    `^\\W*(?:${Object.values(answers)
      .map((each) => each[at])
      .join('|')})(?![\\p{L}])`
  )
export const answerYes = any(0)
export const answerNo = any(1)
