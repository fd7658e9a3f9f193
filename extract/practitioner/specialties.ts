import { anyCase } from '../text/any-case'
import type { PractitionerFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { money } from '../text/money'
import { readPersonName } from '../text/person-name'
import { sentences } from '../text/sentences'
import { isComplaint } from '../words/complaints'
import { isPlaceholder, compact } from '../words/notation'
import {
  specialtyHeading as heading,
  specialtyLabel as labelled,
  specialtyProse as inProse,
  beforeTail
} from '../words/specialties'
import { professionIn } from '../words/professions'
import { therapiesIn } from '../words/therapies'

const leadIn =
  /^(?:(?:people|those|anyone|adults|clients|patients|women|men)(?: (?:living|who live|coping|struggling))? with |come with |living with |life with |(?:people|personas|persone|personnes|pessoas|menschen|mensen) (?:con|avec|com|mit|met) |a range of |a variety of |health conditions,? |the (?:treatment|areas?) of |treating |helping |working with |including |such as |bei |mit |with |avec |con |com |und |and |or |the |les |des |los |las |der |die |das |gli |os |as )+/i

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
        const told = said ? parts(listOf(said[1] ?? '')).filter((each) => !ofMyOwn.test(each)) : []
        // After "I work with" anything can follow; after "specialised in" it is what it says.
        if (
          /special|spezial|spécial|especial/i.test(said?.[0] ?? '') ||
          (told.length > 0 && told.filter(isTold).length * 2 >= told.length) ||
          (said && said.index < 80 && isClientele(told))
        )
          found.push(...told)
        else {
          const subject = parts(beforeTail(sentence))
          const tells = subject.some(isTold) && subject.length > 1
          found.push(...(tells ? subject : listedWith(sentence)))
        }
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
        !/[。！？]/u.test(each) &&
        professionIn(each) !== each &&
        readPersonName(each)?.sure !== true &&
        !isPageName(each) &&
        !isOffer(each) &&
        !isPiece(each) &&
        !frame.has(compact(each)) &&
        each.split(/\s+/).length < 10
    )
  return { specialties: [...new Set(kept)].slice(0, 40) }
}

/** "I see babies, runners and their parents": three and more of a few words each are who comes, whoever they are. */
const isClientele = (told: string[]): boolean =>
  told.length > 2 && told.every((each) => /^\p{Ll}/u.test(each) && !isPiece(each))
/**
 * A piece of a sentence and nobody's field: what "people who have been tired, sore or unwell" falls into, or what only
 * leads on.
 */
const isPiece = (text: string): boolean => piece.test(text)
const piece = anyCase(
  /^(?:are|is|was|have|has|well as|as well|along with|also|aussi|auch|además|field of|combination of|state of|conducting|providing|offering|service \d)(?!\p{L})|(?<!\p{L})(?:who|whose|which|welche[rs]?)(?!\p{L})|^(?:menschen|mensen|personnes|personas|persone|pessoas),? (?:die|qui|que|che)(?!\p{L})/u
)
const ofMyOwn = anyCase(
  /^(?:you|your|it|this|that|them|him|her|me|us|what|how|sie|euch|dich|ihn|vous|te|je|u|then|also|we|i|in|im|en|at|on|from|by|zu|zum|zur|auf|à|em|na|no|sometimes|manchmal)(?!\p{L})/u
)

/** Behind "including" or a colon stands what the words before it only lead to. */
const listOf = (said: string): string => {
  const behind = said.replace(/^.*?\bincluding\s+/i, '')
  const list = /^[^,:]{4,80}:\s(.*,.*)$/.exec(behind)?.[1]
  return list ?? behind
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
  /(?:^|[。、！])([^。！]{4,120}?)(?:など|等)?(?:(?:を|が)(?:得意|専門|中心)(?:と|に|で)|でお(?:悩み|困り)|のご?相談が多|を多く)/u

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
      else if (run.length < 3) found.push(...rowOf(first))
      at += run.length > 2 ? (run.length - 1) * step + 1 : 1
    } else {
      found.push(...rowOf(first))
      at++
    }
  }
  return found
}

/** One line between commas: three and more of which half are told, or fields of care and nothing else. */
function rowOf(line: Line): string[] {
  const isRow = line.text.length < 260 && inside.has(line.region) && !line.linked && line.heading === 0
  if (!isRow || inProse.test(line.text) || /[!?:]|[.]\s|\d/.test(line.text)) return []
  const row = parts(line.text.replace(/\.$/, ''))
  if (!row.every((each) => each.length < 60)) return []
  const isList =
    row.length > 2 && line.region === 'main'
      ? row.filter(isTold).length * 2 >= row.length
      : row.length > 1 && row.every((each) => therapiesIn(each)[0]?.length === each.length)
  return isList ? row : []
}

const inside: ReadonlySet<string> = new Set(['main', 'body', 'header'])

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

/** "Nourrissons Femmes enceintes Migraines": boxes side by side of which each begins with a capital, where not each word does. */
function inCapitals(text: string): string {
  const words = text.split(' ')
  const small = words.filter((word) => /^\p{Ll}{4}/u.test(word)).length
  const begin = words.filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word)).length
  const isRow = begin > 2 && small > 0 && small < begin && !/[,.;:•·|()]|(?:^|\s)\p{Ll}{1,3}\s/u.test(text)
  return isRow ? text.replace(/(?<=\p{Ll})\s(?=\p{Lu}\p{Ll})/gu, ', ') : text
}

function parts(text: string): string[] {
  return text
    .split(/\s*[,;、・•·|]\s*(?![^(]*\))|\s+(?:and|und|et|y|en|e|ed|o|oder|or|ou)\s+(?![^(]*\))/i)
    .map((part) =>
      part
        .replace(/^.*\sthrough\s/i, '')
        .replace(leadIn, '')
        // "children from 2 to 12 with autism": what they come with.
        .replace(/^(?:\S+\s){2,9}(?:with|com|con|mit|avec|met)\s(?=\p{L}{4})/u, '')
        // "… in Brisbane's west since 2012" says where and since when.
        .replace(
          /\s(?:since|seit|depuis|desde|sinds|dal) \d{4}.*$|\s(?:in|à|en) \p{Lu}\p{Ll}[^,]*$|(?:のほか|など|等)$/u,
          ''
        )
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
        ? inCapitals(line.text.replace(/:.*$/, '')).split(', ')
        : parts(inCapitals(line.text)))
    )
  }
  return found
}
