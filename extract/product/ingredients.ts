import { anyCase } from '../text/any-case'
import type { ProductFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { isPlaceholder } from '../words/notation'
import { productLines } from './text'

const label =
  /^\W{0,3}(?:(?:active |main |other |key |full |all |(?:non[- ])?medicinal )?ingredients?(?: list)?|what(?:[’']s| is) in (?:it|the (?:jar|bottle|bag|box))|zutaten(?:liste)?|inhaltsstoffe|(?:autres )?ingrédients?(?: (?:non )?médicinaux)?|composition|ingredientes|composición|composição|ingredienti|composizione|samenstelling|(?:overige )?ingrediënten|hulpstoffen|原材料名?|성분|состав)\s*(?::|：|$)\s*(.*)$/i
const serving =
  /(?:^|[\s|(])(?:serving size|portion size|portionsgröße|tagesportion|taille de (?:la )?portion|dose journalière|tamaño de (?:la )?(?:porción|ración)|portiegrootte|dose giornaliera|porzione|dose diária|porção|dosis diaria|1回量|1日(?:の|あたりの)?(?:摂取)?目安(?:量)?|1회 제공량)\s*[:：]?\s+((?:approx\.? |about |ca\. )?(?:\d|one|two|three|four|ein|zwei|une?|deux|una?|dos)[^|.;]{1,50})/i
const measure =
  '(?:(?:\\d+(?:[.,/]\\d+)?|one|two|half a|ein(?:e|en)?|zwei|une?|deux|una?|dos|um|uma|due|één|een|twee)\\s(?:(?:heaped|level|rounded|gestrichener?|gehäufter?|cuill[eè]re à|afgestreken)\\s)?(?:capsules?|tablets?|teaspoons?|tablespoons?|tsp|tbsp|drops?|scoops?|softgels?|dropper\\p{L}*|EL\\b|TL\\b|sachets?|lozenges?|gummies|kapseln?|tabletten?|teelöffel|esslöffel|tropfen|messlöffel|beutel|gélules?|comprimés?|soupe|café|gouttes?|cápsulas?|comprimidos?|cucharad\\p{L}+(?: (?:sopera|de (?:postre|café|té)))?|gotas?|capsule|compresse?|cucchiain\\p{L}+|gocce|cápsula|colher(?:es)?|theelepels?|eetlepels?|druppels?|capsul[ae]s?)(?!\\p{L})(?:\\sà\\s(?:soupe|café))?(?:\\s\\((?:about |ca\\.? |env\\.? )?\\d[\\d.,]*\\s?(?:g|mg|ml)\\))?)'
/** "pro Tagesdosis (2 Tropfen)": the head of a table. */
const perDose = anyCase(
  `(?:tagesdosis|tagesportion|daily dose|per serving|per dose|par dose|dose journalière|dosis diaria|dose giornaliera|dose diária|dagdosering)\\s\\((${measure})\\)`
)
/** How much of it is taken at once, where the directions for use say so. */
const directions = anyCase(
  `(?:^|[.:]\\s)(?:(?:directions|suggested use|how (?:to|we|i) (?:use|take)(?: it)?|zubereitung|préparation|preparación|preparazione|bereiding|preparo|modo d[’']uso|dosage|dose|adults?|to make (?:a |the )?(?:tea|infusion|cup)|verzehrempfehlung|anwendung|dosierung|einnahme|conseils? d[’']utilisation|mode d[’']emploi|posologie|modo de (?:empleo|uso)|dosis|sugestão de uso|gebruik|dosering|uso|modalità d[’']uso|posologia)[^:.]{0,20}[:：][^.:]{0,40}?|(?:take|nehmen sie|prendre|tomar|tome|neem|assumere|ingerir) )(${measure})`
)
/** "Each 5 mL (1 teaspoon) contains", "Directions: 2–3 ml", "une portion de 3 à 5 g": measured instead of counted. */
const amount =
  '\\d+(?:[.,]\\d+)?(?:\\s?(?:[-–]|to|à|bis|a|tot)\\s?\\d+(?:[.,]\\d+)?)?\\s?(?:ml|g|grams?)(?!\\p{L})'
const inUnits = anyCase(
  `(?:^(?:each|per|chaque|par|pro|cada|por|ogni|jede|elke)\\s|^(?:directions|suggested use|dosage|dose|dosierung|anwendung|verzehrempfehlung|posologie|posología|posologia|dosis|dosering|gebruik)\\s?[:：]\\s|(?:portion|serving|dose|dosis|porción|ración|porzione|porção|portie)\\s(?:de|of|von|di|van)\\s)(${amount}(?:\\s\\([^()\\d]{0,3}\\d\\s\\p{L}+\\))?)(?!\\s?[/:])`
)
const end =
  /\b(?:contains|allergen|free (?:of|from)|warnings?|directions|storage|may contain|suggested use|enthält|hinweis|contient|contiene|precaución)\b/i

/** The ingredients that a labelled line, or the line or list below such a heading, names; and the serving size. */
export function ingredientsInText(source: Source): Partial<ProductFields> {
  const lines = productLines(source)
  const fields: Partial<ProductFields> = {}
  const facts = factsIn(lines)
  for (const [index, line] of lines.entries()) {
    const match = label.exec(line.text.slice(0, 3000))
    if (!match || fields.ingredients) continue
    const same = match[1]?.trim() ?? ''
    const next = lines[index + 1]
    const listed =
      same.length > 2
        ? split(same)
        : next?.tag === 'li'
          ? items(lines.slice(index + 1))
          : split(next?.text ?? '')
    const inCell = next?.row !== undefined && next.row > 0 && next.row === line.row
    if (listed.length > 1 || (inCell && listed.length === 1) || (same.length > 2 && listed.length === 1))
      fields.ingredients = listed
  }
  const size = servingIn(lines)
  if (size) fields.servingSize = size
  if (facts.length) fields.ingredients = [...facts, ...(fields.ingredients ?? [])].slice(0, 60)
  return fields
}

/** What a label calls the serving size; else how much the head of a table or the directions say that one takes. */
function servingIn(lines: Line[]): string | undefined {
  // A heading or the cell before says what a line is.
  const short = lines
    .map(({ text, row }, index) => {
      const before = lines[index - 1]
      const leads =
        before && before.text.length < 40 && (before.heading > 0 || (row > 0 && before.row === row))
      return { text: leads ? `${before.text.replace(/\s*[:：]$/, '')}: ${text}` : text }
    })
    .filter(({ text }) => text.length < 400)
  for (const pattern of [serving, perDose, inUnits, directions])
    for (const { text } of short) {
      const size = pattern.exec(text)?.[1]?.trim()
      if (size) return size.replace(/\s+servings? per.*$/i, '')
    }
  return undefined
}

const panel = anyCase(
  /^supplement facts\b|^(?:chaque|cada|ogni|jede|elke) \p{L}+ (?:contien\p{L}*|enthält|bevat|contém)|^(?:samenstelling|zusammensetzung|composition|composizione|composición|composição) (?:per|pro|par|por) \p{L}+|^(?:each|per) (?:tablet|capsule|dose|\d+ ?m?[lg]|serving|sachet|drop)s? (?:\([^()]{3,24}\) )?(?:contains?|provides?)(?![\p{L}])/u
)
const panelEnd = anyCase(
  /^(?:(?:other|non-?medicinal|inactive) ingredients|(?:autres |overige )?ingr[ée]di\p{L}+|hulpstoffen|[*†‡]+\s*(?:percent|%|daily)|ingredients|directions|suggested use|warning)/u
)
const notListed =
  /^(?:serving|servings|amount|%|daily value|calories|total (?:fat|carb|sugars?)|saturated|trans fat|cholesterol|sodium|dietary fiber|sugars?|added sugars|protein|supplement facts|includes|per (?:capsule|tablet|serving)|adults|\W*$)/i
/** "600 mg **", "200 mg 48%": how much of it, and what share of a day's need. */
const amountOf = anyCase(
  /^(.*?\p{L}.*?)\s+<?\d[\d.,]*\s?(?:mg|mcg|µg|μg|g|iu|ie|billion|cfu|ml|kcal|ufc)\b.*$/u
)

/** What a Supplement Facts panel lists, as a table or as lines of text. */
function factsIn(lines: Line[]): string[] {
  const start = lines.findIndex((line) => panel.test(line.text))
  if (start < 0) return []
  const found: string[] = []
  const rows = new Set<number>()
  for (const line of lines.slice(start + 1, start + 160)) {
    if (panelEnd.test(line.text)) break
    if (line.row) {
      // The first cell of a row names it.
      if (rows.has(line.row)) continue
      rows.add(line.row)
    }
    if (notListed.test(line.text) || line.text.length > 140) continue
    // In a table the amount stands in a cell of its own.
    const name =
      line.row && !/\d\s?(?:mg|mcg|µg|g|iu)$/i.test(line.text)
        ? line.text
        : (amountOf.exec(line.text)?.[1] ?? (line.row ? line.text : undefined))
    if (name && /\p{L}{3}/u.test(name)) found.push(name.replace(/[\s*†‡:–-]+$/, ''))
  }
  return found
}

function items(lines: { text: string; tag: string }[]): string[] {
  const stop = lines.findIndex((line) => line.tag !== 'li')
  return lines
    .slice(0, stop < 0 ? 40 : stop)
    .map(({ text }) => text.replace(/[:–-]\s.*$/, '').trim())
    .filter((text) => text.length > 1 && text.length < 90)
}

/** "… from certified organic cultivation" says of all that stands before it how it was grown. */
const grownSo =
  /^(?:aus (?:kontrolliert|biologisch|ökologisch)|from (?:certified|organic)|issus? de|de (?:cultivo|culture|agricultura)|da agricoltura|uit (?:biologische|gecontroleerde))/i

/** Commas outside of brackets part ingredients; a full stop or an allergen note ends them. */
function split(text: string): string[] {
  if (isPlaceholder(text)) return []
  // "(*certified organic)" says what a star means.
  const bare = text.replace(/\s?\(\s?[*†‡][^()]*\)/g, '')
  const sentence = bare.split(/\.(?=\s+[*†]?\p{Lu}|$)|\s[*†]+(?=\p{L})/u)[0]?.split(end)[0] ?? ''
  const parts = sentence
    .replace(/\([^()]*\)/g, (bracket) => bracket.replace(/,/g, '\u0001').replace(/;/g, '\u0002'))
    .split(/\s*[,;、•·]\s*|\s+(?:und|and|et|y|en|e|i)\s+(?=\p{L}+(?:\s\p{L}+){0,2}$)/u)
    .map((part) =>
      part
        .replaceAll('\u0001', ',')
        .replaceAll('\u0002', ';')
        .replace(/^[\s*•–-]+|[\s*]+$/g, '')
        // "passiflore* (35 %)": how much of it is another thing, and a star belongs to a note.
        .replace(/\s*\(?\b\d+(?:[.,]\d+)?\s?%\)?$/, '')
        .replace(/[*†‡¹²³]+/g, '')
        .trim()
    )
    .filter((part) => part.length > 1 && part.length < 90 && /\p{L}{2}/u.test(part) && !grownSo.test(part))
  return parts.every((part) => part.split(' ').length < 12) ? parts.slice(0, 60) : []
}
