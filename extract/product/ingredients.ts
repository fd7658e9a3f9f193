import type { ProductFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { isPlaceholder } from '../words/notation'
import { productLines } from './text'

const label =
  /^\W{0,3}(?:(?:active |main |other |key |full |all )?ingredients?(?: list)?|zutaten(?:liste)?|inhaltsstoffe|ingrédients?|composition|ingredientes|composición|composição|ingredienti|composizione|samenstelling|ingrediënten|原材料名?|성분|состав)\s*(?::|：|$)\s*(.*)$/iu
const serving =
  /(?:^|[\s|(])(?:serving size|portion size|portionsgröße|tagesportion|taille de (?:la )?portion|dose journalière|tamaño de (?:la )?(?:porción|ración)|portiegrootte|dose giornaliera|porzione|dose diária|porção|dosis diaria|1回量|1회 제공량)\s*[:：]?\s+((?:approx\.? |about |ca\. )?(?:\d|one|two|three|four|ein|zwei|une?|deux|una?|dos)[^|.;]{1,50})/iu
const measure =
  '(?:(?:\\d+(?:[.,/]\\d+)?|one|two|half a|ein(?:e|en)?|zwei|une?|deux|una?|dos|um|uma|due|één|een|twee)\\s(?:(?:heaped|level|rounded|gestrichener?|gehäufter?|cuill[eè]re à|afgestreken)\\s)?(?:capsules?|tablets?|teaspoons?|tablespoons?|tsp|tbsp|drops?|scoops?|softgels?|droppers?|sachets?|lozenges?|gummies|kapseln?|tabletten?|teelöffel|esslöffel|tropfen|messlöffel|beutel|gélules?|comprimés?|soupe|café|gouttes?|cápsulas?|comprimidos?|cucharad\\p{L}+|gotas?|capsule|compresse?|cucchiain\\p{L}+|gocce|cápsula|colher(?:es)?|theelepels?|eetlepels?|druppels?|capsules?)(?:\\sà\\s(?:soupe|café))?(?:\\s\\((?:about |ca\\.? |env\\.? )?\\d[\\d.,]*\\s?(?:g|mg|ml)\\))?)'
/** "pro Tagesdosis (2 Tropfen)": the head of a table. */
const perDose = new RegExp(
  `(?:tagesdosis|tagesportion|daily dose|per serving|per dose|par dose|dose journalière|dosis diaria|dose giornaliera|dose diária|dagdosering)\\s\\((${measure})\\)`,
  'iu'
)
/** How much of it is taken at once, where the directions for use say so. */
const directions = new RegExp(
  `(?:^|[.:]\\s)(?:(?:directions|suggested use|how to (?:use|take)|dosage|dose|adults?|to make (?:a |the )?(?:tea|infusion|cup)|verzehrempfehlung|anwendung|dosierung|einnahme|conseils? d[’']utilisation|mode d[’']emploi|posologie|modo de (?:empleo|uso)|dosis|sugestão de uso|gebruik|dosering|uso|modalità d[’']uso|posologia)[^:.]{0,20}[:：][^.:]{0,40}?|(?:take|nehmen sie|prendre|tomar|tome|neem|assumere|ingerir) )(${measure})`,
  'iu'
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
  const short = lines.filter(({ text }) => text.length < 400)
  for (const pattern of [serving, perDose, directions])
    for (const { text } of short) {
      const size = pattern.exec(text)?.[1]?.trim()
      if (size) return size.replace(/\s+servings? per.*$/i, '')
    }
  return undefined
}

const panel =
  /^supplement facts\b|^(?:each|per) (?:tablet|capsule|dose|\d+ ?ml|serving|sachet|drop)s? (?:contains?|provides?)\b/i
const panelEnd =
  /^(?:other ingredients|[*†‡]+\s*(?:percent|%|daily)|ingredients|directions|suggested use|warning)/i
const notListed =
  /^(?:serving|servings|amount|%|daily value|calories|total (?:fat|carb|sugars?)|saturated|trans fat|cholesterol|sodium|dietary fiber|sugars?|added sugars|protein|supplement facts|includes|per (?:capsule|tablet|serving)|adults|\W*$)/i
/** "600 mg **", "200 mg 48%": how much of it, and what share of a day's need. */
const amountOf = /^(.*?\p{L}.*?)\s+<?\d[\d.,]*\s?(?:mg|mcg|µg|μg|g|iu|ie|billion|cfu|ml|kcal|ufc)\b.*$/iu

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

/** Commas outside of brackets part ingredients; a full stop or an allergen note ends them. */
function split(text: string): string[] {
  if (isPlaceholder(text)) return []
  const sentence = text.split(/\.(?=\s+[*†]?\p{Lu}|$)|\s[*†]+(?=\p{L})/u)[0]?.split(end)[0] ?? ''
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
    .filter((part) => part.length > 1 && part.length < 90 && /\p{L}{2}/u.test(part))
  return parts.every((part) => part.split(' ').length < 12) ? parts.slice(0, 60) : []
}
