import { anyCase } from '../text/any-case'
import type { Line } from '../dom/line'
import { directions, directionsAlone, japaneseMeasure, measure, perDose, servingSize } from '../words/serving'

/** "Each 5 mL (1 teaspoon) contains", "Directions: 2–3 ml", "une portion de 3 à 5 g": measured instead of counted. */
const amount =
  '\\d+(?:[.,]\\d+)?(?:\\s?(?:[-–]|to|à|bis|a|tot)\\s?\\d+(?:[.,]\\d+)?)?\\s?(?:ml|g|grams?)(?!\\p{L})'
const inUnits = anyCase(
  `(?:^(?:each|per|chaque|par|pro|cada|por|ogni|jede|elke)\\s|^(?:directions|suggested use|dosage|dose|dosierung|anwendung|verzehrempfehlung|posologie|posología|posologia|dosis|dosering|gebruik)\\s?[:：]\\s|(?:portion|serving|dose|dosis|porción|ración|porzione|porção|portie)\\s(?:de|of|von|di|van)\\s)(${amount}(?:\\s\\([^()\\d]{0,3}\\d\\s\\p{L}+\\))?)(?!\\s?[/:])`
)

/** What a label calls the serving size; else how much the head of a table or the directions say that one takes. */
export function servingIn(lines: Line[]): string | undefined {
  // A heading or the cell before says what a line is, and so does a label in a box of its own.
  const short = lines
    .map(({ text, row }, index) => {
      const before = lines[index - 1]
      const leads =
        before &&
        before.text.length < 40 &&
        (before.heading > 0 || (row > 0 && before.row === row) || directionsAlone.test(before.text))
      return leads ? `${before.text.replace(/\s*[:：?]$/, '')}: ${text}` : text
    })
    .filter((text) => text.length < 400)
  for (const pattern of [servingSize, perDose, inUnits])
    for (const text of short) {
      const size = pattern.exec(text)?.[1]?.trim()
      if (size) return size.replace(/\s+servings? per.*$/i, '')
    }
  for (const text of short) {
    const said = directions.exec(text)
    const size = said
      ? measure.exec(text.slice(said.index + said[0].length).slice(0, 160))?.[1]
      : japaneseMeasure.exec(text)?.[1]
    if (size) return size.trim()
  }
  return undefined
}
