import { anyCase } from '../text/any-case'
import type { AdviceFields } from '@/domain/page-fields'
import type { Line } from '../dom/line'
import type { Source } from '../source'
import { dateIn, machineDate } from '../text/dates'
import { headlineOf, isSentence, middleOf } from '../page/piece'
import { rememberedOf } from '../text/remembered'
import { farewell } from '../words/bylines'
import { readPersonName } from '../text/person-name'
import { couldIntroduce, introductions } from '../words/introductions'
import { compact, isPlaceholder } from '../words/notation'
import { type Byline, readByline, splitByline } from './byline'

const modified =
  /updat|modif|aktualisiert|stand:|mis à jour|mise à jour|actualizado|aggiornat|atualizad|bijgewerkt|更新|수정|last reviewed|next review|review(?:ed)? (?:on|date)|revised|обновлен/i

/** Whether a line says when the page was changed, or is looked over again. */
export const isChanged = (text: string): boolean => modified.test(text)

/** The heading that names the piece: the first h1 outside of the page frame, else the title without the site's name. */
export const titleInText = rememberedOf(titleOf)

/** Whether a link leads to a site's front page. */
const isFront = (href: string): boolean => /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(href)

function titleOf(source: Source): Partial<AdviceFields> {
  const { lines } = source.view
  const inTitle = compact(source.page.title ?? '')
  const heads = lines.filter(
    (line) =>
      line.heading === 1 && line.text.length > 3 && line.text.length < 250 && !isPlaceholder(line.text)
  )
  // A blog's own name in the first heading, the piece's in one below.
  const { titleParts } = source
  const blog = compact(titleParts.length > 1 ? (titleParts.at(-1) ?? '') : '')
  const piece = compact(titleParts[0] ?? '')
  const below = lines.find(
    ({ heading, text }) => heading > 1 && heading < 5 && piece.length > 8 && compact(text) === piece
  )
  if (below && blog && heads.every(({ text }) => compact(text) === blog)) return { title: below.text }
  // "The blog: the piece", the blog's name as a link to its front page in every page's head.
  const linked = heads.every((line) => line.linked && (line.region === 'header' || isFront(line.href)))
  const own = titleParts.slice(1).map(compact)
  const named = lines.find(
    ({ heading, text, region }) =>
      heading > 1 && heading < 5 && region !== 'aside' && own.includes(compact(text))
  )
  if (heads.length && linked && named && compact(named.text).length > 8) return { title: named.text }
  // The site's own name may be a first heading, too, and stand in the title with the piece's.
  const matching = heads.filter((line) => inTitle.includes(compact(line.text)))
  const same = matching.find((line) => !(line.region === 'header' && line.linked)) ?? matching[0]
  const head =
    same ??
    (heads.length && !inTitle ? heads[0] : undefined) ??
    lines.find(
      (line) => line.heading === 2 && inTitle.startsWith(compact(line.text)) && compact(line.text).length > 8
    )
  if (head) return { title: head.text }
  // "Newsletter Article" for every article of a site: what heads the text is its name.
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const headline = headlineOf(lines)
  const middle = middleOf(lines)
  const told = middle.slice(1, 4).some(isSentence) && middle.filter(isSentence).length > 3
  const said = lines.map(({ text }) => text.toLowerCase()).join(' ')
  if (!heads.length && told && !words(source.page.title ?? '').every((word) => said.includes(word)))
    return { title: headline }
  const site = compact(source.identities[0] ?? '')
  const [first] = source.titleParts.filter((part) => compact(part) !== site)
  const whole = source.titleParts.length <= 2 ? first : source.page.title
  const [heading] = heads
  const shared = (heading?.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) =>
    (whole ?? '').toLowerCase().includes(word)
  )
  // A heading that shares no word with a title of its own length heads something else, such as the reviews.
  const title =
    heading && (shared || (whole ?? '').split(/\s+/).length < 4) ? heading.text : (whole ?? heading?.text)
  return title ? { title } : {}
}

/** Where the piece begins: the line of its title. */
export function headIndex(lines: Line[], title: string | undefined): number {
  const key = compact(title ?? '')
  const at = lines.findIndex((line) => line.heading > 0 && key.length > 3 && compact(line.text) === key)
  return at >= 0
    ? at
    : Math.max(
        0,
        lines.findIndex((line) => line.heading === 1)
      )
}

/** The author from a byline near the title or at the end, or from an element marked as one. */
export function authorInText(source: Source): Partial<AdviceFields> {
  const { lines, bylines } = source.view
  const printed = lines.flatMap((line) => readByline(line) ?? [])
  let found: Byline | undefined = printed[0]
  if (!found) {
    for (const { marks, text } of bylines) {
      if (/comment|review|avatar|bio/.test(marks)) continue
      const person = text.length < 90 ? readPersonName(text.replace(/^by:?\s/i, '')) : undefined
      // Marked as the author, two words need no further witness.
      if (person && (person.sure || person.name.split(' ').length < 4)) found = splitByline(text)
      if (found) break
    }
  }
  found ??= besideDate(source) ?? introducedIn(source) ?? signedIn(source)
  if (!found) return {}
  const credential =
    found.credential ?? printed.find((each) => each.author === found.author && each.credential)?.credential
  return credential ? { author: found.author, authorCredential: credential } : { author: found.author }
}

/** "My name is Ada Moss and I am a midwife": who speaks in the first person of a piece wrote it. */
function introducedIn(source: Source): Byline | undefined {
  const { lines } = source.view
  const head = headIndex(lines, titleInText(source).title)
  for (const line of lines.slice(head + 1, head + 60)) {
    if (line.region !== 'main' && line.region !== 'body') continue
    if (/comment|review|testimonial|related|widget/.test(line.marks)) continue
    const person = selfIntroduction(line.text)
    if (person) return splitByline(person)
  }
  return undefined
}

/**
 * "Herzlich, Ihre Ada Moss", in one line or in two: a piece without a byline ends like a letter. Else whoever stands,
 * with the letters behind the name, alone below its last sentences: "Dr. Ada Moss, ND".
 */
function signedIn({ view: { lines } }: Source): Byline | undefined {
  const inside = lines.filter(
    ({ region, marks }) =>
      (region === 'main' || region === 'body') && !/comment|review|testimonial|related/.test(marks)
  )
  for (const [index, { text, heading }] of inside.entries()) {
    if (heading > 0 || text.length > 70) continue
    const next = inside[index + 1]
    const goesOn = next && next.heading === 0 && next.text.length < 60 ? next.text : ''
    const [, rest = ''] = farewell.exec(text) ?? farewell.exec(`${text} ${goesOn}`) ?? []
    if (readPersonName(rest)) return splitByline(rest)
    const before = inside[index - 1]
    const ends = before && isSentence(before) && inside.slice(0, index).filter(isSentence).length > 3
    const person = ends && !inside[index]?.linked ? readPersonName(text) : undefined
    // A name that goes on in a sentence, or stands among others, tells of somebody.
    const alone = person?.credentials.length && !(next && readPersonName(next.text))
    if (alone && text.length < person.name.length + 30) return splitByline(text)
  }
  return undefined
}

/** "17 enero 2020 / Ada Moss / 4 comentarios": a name between marks on the line of the date, near the title. */
function besideDate(source: Source): Byline | undefined {
  const { lines } = source.view
  const head = headIndex(lines, titleInText(source).title)
  for (const line of lines.slice(Math.max(0, head - 3), head + 5)) {
    if (line.text.length > 140 || line.region === 'nav' || line.region === 'footer') continue
    if (/comment|review|testimonial|related/.test(line.marks)) continue
    const marked = line.text.split(/\s*[/|·•]\s*|\s+[–—-]\s+/)
    // "Ada Moss, 3 November 2022"
    const parts =
      marked.length > 1
        ? marked
        : (/^(\p{L}[^,\d]{4,50}),\s+(.*\d{4}.*)$/u.exec(line.text)?.slice(1) ?? marked)
    if (parts.length < 2 || !parts.some((part) => dateIn(part, source.page.language ?? 'en'))) continue
    for (const part of parts) {
      const person = readPersonName(part)
      if (person?.sure) return splitByline(part)
    }
  }
  return undefined
}

const introduced = new RegExp(
  `(?:^|[^\\p{L}])(?:${Object.values(introductions)
    .map((each) => each.sure)
    .join(
      '|'
    )})\\s+(\\p{Lu}[\\p{L}'’-]+(?:\\s(?:van|von|de|der|del|la|le|di)){0,2}(?:\\s\\p{Lu}[\\p{L}'’-]+){1,2})`,
  'u'
)
const selfIntroduction = (text: string): string | undefined =>
  couldIntroduce(text) ? introduced.exec(text.slice(0, 400))?.[1] : undefined

/** The printed date beside the title; a date of change is not one of publishing. */
export function publishedInText(source: Source): Partial<AdviceFields> {
  const { lines, times } = source.view
  const language = source.page.language ?? 'en'
  const { title } = titleInText(source)
  const head = headIndex(lines, title)
  for (const time of times.slice(0, 12)) {
    if (modified.test(time.marks)) continue
    const date = machineDate(time.datetime) ?? dateIn(time.text, language)
    if (date) return { published: date }
  }
  const near = [...lines.slice(head, head + 9), ...lines.slice(Math.max(0, head - 4), head)]
  for (const line of near) {
    if (isToday.test(line.text)) continue
    if (line.text.length > 140 || line.region === 'nav' || line.region === 'aside' || line.linked) continue
    const before = line.text.split(modified)[0] ?? ''
    const date = dateIn(before, language)
    const words = before.replace(/[\d\s.,:/|·•-]/g, '')
    if (date && date.length === 10 && (words.length < 60 || readByline(line))) return { published: date }
  }
  // A month is as much as newsletters and leaflets say; "since May 2003" takes more words than stand beside one.
  for (const { text, region, linked } of near) {
    if (text.length > 60 || region === 'nav' || region === 'aside' || linked || modified.test(text)) continue
    const date = dateIn(text, language)
    const words = text.match(/\p{L}{3,}/gu) ?? []
    if (date?.length === 7 && words.length < 4) return { published: date }
  }
  for (const { text } of lines) {
    const said = text.length < 200 ? publishedLabel.exec(text)?.[1] : undefined
    const date = said && dateIn(said.split(/(?<=\d{4})[.,;]/)[0] ?? said, language)
    if (date) return { published: date }
  }
  return {}
}

/** What a page's head says of the day on which it is looked at. */
const isToday = anyCase(/^(?:today|heute|aujourd[’']hui|nous sommes|hoy|vandaag|oggi|hoje)(?!\p{L})/u)

/** "Published: June 2020. Review date: …" at the end of a leaflet. */
const publishedLabel =
  /^(?:(?:first |date )?published(?: date)?|publication date|veröffentlicht(?: am)?|date de publication|publié(?: le)?|fecha de publicación|publicado(?: el| em)?|data di pubblicazione|pubblicato(?: il)?|gepubliceerd(?: op)?|publicatiedatum|produced|issued|date of issue|date produced|erstellt(?: am)?|公開日|掲載日)\s*[:：]\s*(.+)$/i

const origin =
  /^\(?(?:reprinted |excerpted |taken |adapted )?(?:from|originally (?:published|appeared) (?:in|on|at)|first (?:published|appeared) (?:in|on|at)|published (?:in|by|on)|source\s?:|aus|erschienen in|zuerst erschienen (?:in|bei)|paru dans|publicado en|verschenen in)\s+(?:the\s)?(\p{Lu}[^.(]{2,90}?)\s*(?:[,(]\s*(?:circa|ca\.?|c\.|um|vers)?\s*((?:19|20)\d\d)\s*\)?)?\.?\)?$/u

/** "from … Archive (circa 2003)" below a title: where and when it was published first. */
export function originInText(source: Source): Partial<AdviceFields> {
  const { lines } = source.view
  const head = headIndex(lines, titleInText(source).title)
  const near = [
    ...lines.slice(head, head + 7),
    ...lines.filter((line) => /originally|first published|zuerst/i.test(line.text))
  ]
  for (const line of near) {
    const match = line.text.length < 160 && !line.linked ? originMatch(line.text) : null
    // "Published on May 9, 2023" says when, not where.
    if (!match?.[1] || dateIn(line.text) || /^\p{L}+\s\d{1,2}$/u.test(match[1])) continue
    const fields: Partial<AdviceFields> = { publisher: match[1].trim() }
    if (match[2]) fields.published = match[2]
    return fields
  }
  return {}
}

const originMatch = (text: string) => origin.exec(text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))

/** The publisher: the site's own name. */
export function publisherOfSite(source: Source): Partial<AdviceFields> {
  const title = compact(titleInText(source).title ?? '')
  const publisher =
    // A title that no part of tells of the site names the piece, whatever follows it.
    source.identities.find(
      (name) => compact(name) !== title && !(title.length > 8 && compact(name).startsWith(title))
    ) ?? hostOf(source.page.canonicalUrl ?? source.page.url)
  return publisher ? { publisher } : {}
}

/** The site's address, where it is a real one: reserved names and bare numbers name nobody. (RFC 2606) */
function hostOf(url: string): string | undefined {
  const host = /^https?:\/\/(?:www\.|blog\.)?([a-z\d-]+(?:\.[a-z\d-]+)+)(?:[:/]|$)/i
    .exec(url)?.[1]
    ?.toLowerCase()
  return host && !/\.(?:example|test|invalid|localhost)$|^[\d.]+$|^example\./.test(host) ? host : undefined
}
