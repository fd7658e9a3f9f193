import { anyCase } from '../text/any-case'
import type { ProductFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { allergens, containing, ingredientLabel, ingredientPart } from '../words/ingredients'
import { isPlaceholder } from '../words/notation'
import { servingIn } from './serving'
import { productLines } from './text'

const end =
  /\b(?:contains|allergen|free (?:of|from)|warnings?|directions|storage|may contain|suggested use|enthält|hinweis|contient|contiene|precaución)\b/i

/** The ingredients that a labelled line, or the line or list below such a heading, names; and the serving size. */
export function ingredientsInText(source: Source): Partial<ProductFields> {
  const lines = productLines(source)
  const fields: Partial<ProductFields> = {}
  const facts = factsIn(lines)
  // A list that names itself a part of it goes on in another.
  let isPart = false
  for (const [index, line] of lines.entries()) {
    const label = ingredientLabel.exec(line.text.slice(0, 3000))
    const part = ingredientPart.test(line.text)
    if (fields.ingredients && !(label && (isPart || part))) continue
    const listed = label ? listedAt(lines, index, label[1]?.trim() ?? '') : containedIn(line.text)
    if (!listed.length) continue
    isPart = part
    fields.ingredients = [...(fields.ingredients ?? []), ...listed]
  }
  const size = servingIn(lines)
  if (size) fields.servingSize = size
  if (facts.length) fields.ingredients = [...facts, ...(fields.ingredients ?? [])].slice(0, 60)
  return fields
}

const panel = anyCase(
  /^supplement facts\b|^(?:chaque|cada|ogni|jede|elke) \p{L}+ (?:contien\p{L}*|enthält|bevat|contém)|^(?:samenstelling|zusammensetzung|composition|composizione|composición|composição) (?:per|pro|par|por) \p{L}+|^(?:each|per) (?:tablet|capsule|dose|\d+ ?m?[lg]|serving|sachet|drop)s? (?:\([^()]{3,24}\) )?(?:contains?|provides?)(?![\p{L}])/u
)
const panelEnd = anyCase(
  /^(?:(?:other|non-?medicinal|inactive) ingredients|(?:autres |overige )?ingr[ée]di\p{L}+|hulpstoffen|[*†‡]+\s*(?:percent|%|daily)|ingredients|directions|suggested use|warning)/u
)
const notListed =
  /^(?:serving|servings|amount|%|daily value|calories|total (?:fat|carb|sugars?)|saturated|trans fat|cholesterol|sodium|dietary fiber|sugars?|added sugars|protein|supplement facts|includes|per (?:capsule|tablet|serving)|adults|equiv|(?:nutri(?:ent|ment|ente)|nährstoff|wirkstoff|voedingsstof|inhaltsstoff|substances? actives?|principi? attiv)[a-zé]*$|\W*$)/i
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

/** What stands behind the label, in the cell beside it, or on the lines below. */
function listedAt(lines: Line[], index: number, same: string): string[] {
  const line = lines[index] as Line
  const next = lines[index + 1]
  const listed =
    same.length > 2
      ? split(same)
      : next?.tag === 'li'
        ? items(lines.slice(index + 1))
        : below(lines, index + 1)
  const inCell = next?.row !== undefined && next.row > 0 && next.row === line.row
  return listed.length > 1 || (listed.length === 1 && (inCell || same.length > 2)) ? listed : []
}

function containedIn(text: string): string[] {
  const said = text.length < 600 ? containing.exec(text)?.[1] : undefined
  const listed = said && !allergens.test(said) ? split(said) : []
  return listed.length > 2 ? listed : []
}

/** The line below a label between its commas; else the short lines of one sort that stand there, one of each. */
function below(lines: Line[], at: number): string[] {
  const first = lines[at]
  if (!first) return []
  const listed = split(first.text)
  if (listed.length > 1 || first.text.length > 60 || first.row > 0) return listed
  const stop = lines.findIndex(
    (line, index) =>
      index >= at &&
      (line.tag !== first.tag ||
        line.heading !== first.heading ||
        line.region !== first.region ||
        line.text.length > 60 ||
        /[.!?:€$£]/.test(line.text))
  )
  const run = lines.slice(at, stop < 0 ? at + 40 : stop)
  return run.length > 2 && first.heading === 0 ? run.flatMap(({ text }) => split(text)) : listed
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
  const sentence = bare.split(/\.(?=\s+[*†]?[\p{Lu}\d]|$)|\s[*†]+(?=\p{L})/u)[0]?.split(end)[0] ?? ''
  const parts = sentence
    .replace(/\([^()]*\)/g, (bracket) => bracket.replace(/,/g, '\u0001').replace(/;/g, '\u0002'))
    .split(/\s*[,;、•·]\s*|\s+(?:und|and|et|y|en|e|i)\s+(?=[\p{L}-]+(?:\s[\p{L}-]+){0,3}$)/u)
    .map((part) =>
      part
        .replaceAll('\u0001', ',')
        .replaceAll('\u0002', ';')
        .replace(/^[\s*•–-]+|[\s*]+$/g, '')
        // "Trennmittel: Magnesiumsalze" says first what it is there for.
        .replace(/^\p{L}[\p{L}\s-]{2,24}\s?:\s+(?=\p{L})/u, '')
        // "passiflore* (35 %)": how much of it is another thing, and a star belongs to a note.
        .replace(/\s*\(?\b\d+(?:[.,]\d+)?\s?%\)?$/, '')
        .replace(/(?<=\p{L}{3}.*)\s\d[\d.,]*\s?(?:mg|mcg|µg|g|ml|IU|IE)$/u, '')
        .replace(/[*†‡¹²³]+/g, '')
        .trim()
    )
    .filter((part) => part.length > 1 && part.length < 90 && /\p{L}{2}/u.test(part) && !grownSo.test(part))
  return parts.every((part) => part.split(' ').length < 12) ? parts.slice(0, 60) : []
}
