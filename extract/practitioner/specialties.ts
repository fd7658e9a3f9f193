import { anyCase } from '../text/any-case'
import type { PractitionerFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { money } from '../text/money'
import { sentences } from '../text/sentences'
import { isComplaint } from '../words/complaints'
import { isPlaceholder, compact } from '../words/notation'
import {
  specialtyHeading as heading,
  specialtyLabel as labelled,
  specialtyProse as inProse
} from '../words/specialties'
import { therapiesIn } from '../words/therapies'

const leadIn =
  /^(?:(?:people|those|anyone|adults|clients|patients|women|men)(?: (?:living|who live|coping|struggling))? with |come with |living with |life with |(?:people|personas|persone|personnes|pessoas|menschen|mensen) (?:con|avec|com|mit|met) |a range of |a variety of |health conditions,? |the (?:treatment|areas?) of |treating |helping |working with |including |such as |und |and |or |the |les |des |los |las |der |die |das |gli |os |as )+/i

/** Specialties as printed: the list under such a heading, a labelled line, or what "specializing in" names. */
export function specialtiesInText(source: Source): Partial<PractitionerFields> {
  const { lines } = source.view
  const found: string[] = []
  for (const [index, line] of lines.entries()) {
    if (line.region === 'nav' || line.text.length > 1500) continue
    const label = labelled.exec(line.text)?.[1]
    if (label) found.push(...parts(label))
    else if (japanese.test(line.text)) found.push(...parts(japanese.exec(line.text)?.[1] ?? ''))
    else if (line.text.length < 70 && line.region !== 'footer' && !isLink(line) && heading.test(line.text))
      found.push(...listBelow(lines, index))
    else if (line.region !== 'footer' || line.text.length > 60) {
      for (const sentence of sentences(line.text)) {
        const said = inProse.exec(sentence)
        const told = said ? parts((said[1] ?? '').replace(/^.*?\bincluding\s+/i, '')) : []
        // After "I work with" anything can follow; after "specialised in" it is what it says.
        if (
          /special|spezial|spécial|especial/i.test(said?.[0] ?? '') ||
          (told.length > 0 && told.filter(isTold).length * 2 >= told.length)
        )
          found.push(...told)
        else found.push(...listedWith(sentence))
      }
    }
  }
  found.push(...listsOfComplaints(lines), ...namedInHeads(source))
  // What the header's menu names are pages of the site.
  const frame = new Set(
    lines.filter(({ region, tag }) => region === 'header' && tag === 'li').map(({ text }) => compact(text))
  )
  const kept = found
    .map((each) => each.replace(/^[\s•·*–-]+|[\s,;:.•]+$/g, '').trim())
    .filter(
      (each) =>
        (each.length > 2 || /^[\p{Script=Han}]{2}$/u.test(each)) &&
        each.length < 90 &&
        !isPlaceholder(each) &&
        !isPageName(each) &&
        !isOffer(each) &&
        !frame.has(compact(each)) &&
        each.split(/\s+/).length < 10
    )
  return { specialties: [...new Set(kept)].slice(0, 40) }
}

/**
 * "… bei Schulangst, ADHS und Zwängen", "with IBS, PCOS and type 2 diabetes": three and more behind one of these words, of
 * which most are complaints, are what people come with, whoever is the subject of the sentence.
 */
function listedWith(sentence: string): string[] {
  for (const match of sentence.matchAll(companion)) {
    const listed = parts(sentence.slice(match.index + match[0].length).replace(/[.!?:;].*$/, ''))
    if (listed.length > 2 && listed.filter(isTold).length * 3 >= listed.length * 2) return listed
  }
  return []
}
const companion = anyCase(
  /(?<!\p{L})(?:with|through|for|like|bei|mit|gegen|avec|pour|contre|con|para|ante|met|bij|voor|per|com)\s/gu
)

/** A link by itself leads to such a list; below it stand other links. */
const isLink = (line: Line): boolean => line.linked && line.heading === 0

/** "75 Minuten, CHF 210": how long and how much is no field of anybody's. */
const isOffer = (text: string): boolean => money.test(text) || lasting.test(text)
const lasting = anyCase(/\d+\s?(?:min|minut\p{L}*|stunden?|hours?|heures?|分)(?!\p{L})/u)

/** "腰痛、五十肩などを得意としております" */
const japanese =
  /(?:^|[。、！])([^。！]{4,120}?)(?:など|等)?(?:(?:を|が)(?:得意|専門|中心)(?:と|に|で)|でお(?:悩み|困り))/u

const isTold = (text: string): boolean => isComplaint(text) || therapiesIn(text).length > 0

/**
 * Lists of what people come with, whatever stands above them: items, cards with a heading each, or one line between
 * commas, of which half name a complaint or a therapy.
 */
function listsOfComplaints(lines: Line[]): string[] {
  const found: string[] = []
  const shaped = (line: Line) => `${line.tag} ${line.region} ${line.heading}`
  let at = 0
  while (at < lines.length) {
    const first = lines[at] as Line
    const run = [first]
    const isItem = (line: Line | undefined) =>
      line !== undefined &&
      !line.linked &&
      line.row === 0 &&
      (line.region === 'main' || line.region === 'body') &&
      line.text.length < 60 &&
      !/[.!?:€$£]|\d/.test(line.text) &&
      !/testimonial|comment|review|related|widget widget/.test(line.marks)
    if (isItem(first)) {
      // Cards have a sentence each below their heading.
      const step =
        first.heading > 2 && lines[at + 2] && shaped(lines[at + 2] as Line) === shaped(first) ? 2 : 1
      for (
        let next = at + step;
        isItem(lines[next]) && shaped(lines[next] as Line) === shaped(first);
        next += step
      )
        run.push(lines[next] as Line)
      if (run.length > 2 && run.filter(({ text }) => isTold(text)).length * 2 >= run.length)
        found.push(...run.map(({ text }) => text))
      at += run.length > 2 ? (run.length - 1) * step + 1 : 1
    } else {
      const isRow = first.text.length < 260 && first.region === 'main' && !first.linked && first.heading === 0
      const row =
        isRow && !inProse.test(first.text) && !/[!?:]|[.]\s|\d/.test(first.text)
          ? parts(first.text.replace(/\.$/, ''))
          : []
      if (
        row.length > 2 &&
        row.every((each) => each.length < 60) &&
        row.filter(isTold).length * 2 >= row.length
      )
        found.push(...row)
      at++
    }
  }
  return found
}

/** What menus and buttons say. */
const isPageName = (text: string): boolean =>
  /^(?:contact|kontakt|contacto|contatti|testimonials?|about(?: us| me)?|home|blog|faqs?|book (?:now|online|an appointment)|read more|learn more|mehr(?: erfahren)?|en savoir plus|leer más|scopri di più|saiba mais|lees meer|more)$/i.test(
    text
  )

/** What title and headings of the page name as a therapy: "Osteopathie | Praxis …". */
function namedInHeads({ view, titleParts }: Source): string[] {
  const heads = view.lines.filter(
    ({ heading: level, region, text }) =>
      level > 0 && level < 4 && region !== 'footer' && region !== 'nav' && text.length < 90
  )
  return [...titleParts, ...heads.slice(0, 40).map(({ text }) => text)].flatMap(therapiesIn)
}

function parts(text: string): string[] {
  return text
    .split(/\s*[,;、•·|]\s*(?![^(]*\))|\s+(?:and|und|et|y|en|e|ed|o|oder|or|ou)\s+(?![^(]*\))/i)
    .map((part) =>
      part
        .replace(/^.*\sthrough\s/i, '')
        .replace(leadIn, '')
        .trim()
    )
    .filter((part) => part.split(/\s+/).length <= 7)
}

/** The short lines of one sort below a heading, up to the next heading. */
function listBelow(lines: Line[], index: number): string[] {
  const found: string[] = []
  const first = lines[index + 1]
  if (first?.tag === 'th') return found
  // Cards: each entry a heading of its own, one level deeper, with a sentence below.
  const level = lines[index]?.heading ?? 0
  if (first && level > 0 && first.heading > level) {
    for (const line of lines.slice(index + 1, index + 80)) {
      if (line.heading > 0 && line.heading <= level) break
      if (line.region !== first.region) break
      if (line.heading === first.heading && line.text.length < 70) found.push(line.text)
    }
    return found
  }
  for (let next = index + 1; next < lines.length && found.length < 40; next++) {
    const line = lines[next]
    if (!line || !first || line.heading > 0 || line.tag !== first.tag || line.region !== first.region) break
    if (line.text.length > 160 || line.text.endsWith(':')) break
    const named = /^([^:]{4,70}):\s/.exec(line.text)?.[1]
    if (named) {
      found.push(named)
      continue
    }
    found.push(
      ...(line.text.length < 90 && !/,.*,|[·•|].*[·•|]/.test(line.text)
        ? [line.text.replace(/:.*$/, '')]
        : parts(line.text))
    )
  }
  return found
}
