import type { Line } from '../dom/line'
import { readByline } from '../advice/byline'
import { compact } from '../words/notation'
import { dateIn } from '../text/dates'

const trailing =
  /^(?:share(?: this)?(?: post| article| on.*)?|related(?: posts?| articles?| blog posts?| reading| topics)?:?|you may also like:?|read (?:more|next):?|tags?:.*|filed under.*|categories:.*|category:.*|comments?|leave a (?:reply|comment)|join the conversation|post navigation|previous(?: post)?|next(?: post)?|print|e-?mail|tweet|pin(?: it)?|facebook|twitter|linkedin|whatsapp|subscribe.*|sign up.*|newsletter|teilen|kommentare?|weitere artikel|das könnte (?:sie|dich).*|partager|à lire aussi.*|compartir|delen|back to (?:top|blog)|average rating.*|\d+ (?:comments?|reviews?)|advertisement|permalink|save my name.*|your email address.*|required fields.*)$/i
const leading =
  /^(?:\W*\d+ min(?:ute)?s? read|listen to this.*|share(?: this.*)?|skip to .*|home(?: [»›/>].*)?|.{0,60} [»›] .{0,120}|posted (?:in|on|by).*|published .{0,60}|(?:medically |clinically |fact[- ])?(?:reviewed|checked|edited|geprüft) (?:by|von).{0,80}|updated.{0,60}|photo.{0,80}|advertisement|by|print|save|table of contents|menu|tweet|facebook|pin)$/i

/** What a publisher says below every piece. */
const disclaimer =
  /^(?:\W*(?:(?:medical )?disclaimer|(?:wichtiger )?hinweis|avertissement|aviso(?: legal)?|avvertenza|importante?) ?[:：])|\buses only high-quality sources\b|\bhas strict sourcing guidelines\b/i

/** The lines without what stands at the two ends of many a page: its title again, "Share", the way back up. */
export function trimEnds(lines: Line[], title: string | undefined): string[] {
  const start = firstTold(lines, title)
  return lines.slice(start, endTold(lines, start, lines.length)).map((line) => line.text)
}

/** The paragraphs of an article, without its title, byline and date above and the page's furniture below. */
export function trimParagraphs(lines: Line[], title: string | undefined): string[] {
  const start = firstTold(lines, title)
  let end = lines.length
  const sources = lines.findIndex(
    (line, index) =>
      index > start && index >= lines.length * 0.5 && line.text.length < 40 && endMatter.test(line.text)
  )
  // What it is drawn from stands below a piece, never in its middle.
  if (sources > 0 && told(lines.slice(sources + 1)) < told(lines.slice(start, sources)) / 4) end = sources
  end = endTold(lines, start, end)
  // A list that cites is no part of what is said; nor are a ward's number and a leaflet's version below the last sentence.
  const cited = citedFrom(lines, start, end)
  if (cited !== undefined) end = cited
  const last = lines.findLastIndex((line, index) => index < end && !isFurniture(line))
  // A letter ends with a greeting and a name: what is cut has a heading or says what it is.
  const below = lines.slice(last + 1, end)
  if (
    last > start &&
    below.length < 14 &&
    below.some(({ text, heading }) => heading > 0 || labelled.test(text))
  )
    end = last + 1
  return lines.slice(start, endTold(lines, start, end)).map((line) => line.text)
}

function firstTold(lines: Line[], title: string | undefined): number {
  const key = compact(title ?? '')
  let start = 0
  while (start < lines.length && isLead(lines[start], key)) start++
  return start
}

function endTold(lines: Line[], start: number, from: number): number {
  let end = from
  while (end > start && isTail(lines[end - 1])) end--
  return end
}

const endMatter =
  /^\W*(?:\d+ )?(?:sources?|references?|bibliography|citations?|footnotes|quellen(?:angaben)?|literatur(?:verzeichnis)?|einzelnachweise|références|bibliographie|sources et références|fuentes|referencias|bibliografía|bronnen|literatuur|fonti|riferimenti|bibliografia|referências|fontes|参考文献|出典)\W*$/i
const citation = /\bet al\b|\bdoi\b|(?:19|20)\d\d\s?;\s?\d+|\b\d{1,4}\s?\(\d{1,3}\)\s?:\s?\d+/i

const labelled = /^\p{L}[^:：]{2,28}[:：]\s?\S.*\d/u

const told = (lines: Line[]): number =>
  lines.reduce((sum, { text, tag }) => sum + (tag === 'li' ? 0 : text.length), 0)

/** Where the list at the very end begins, if one of its entries cites a paper. */
function citedFrom(lines: Line[], start: number, end: number): number | undefined {
  let at = end
  while (at > start && lines[at - 1]?.tag === 'li') at--
  return at < end && lines.slice(at, end).some(({ text }) => citation.test(text)) ? at : undefined
}

/** A short line that is neither a sentence nor an entry of a list: "Version: 3", "Physiotherapy, 020 …". */
const isFurniture = ({ text, tag, heading }: Line): boolean =>
  heading > 0 ||
  (/^(?:p|div|section|article|body|main|button|span)$/.test(tag) &&
    text.length < 80 &&
    !/[.!?。！？…:][\s”"»’')\]]*$/u.test(text))

function isLead(line: Line | undefined, title: string): boolean {
  if (!line) return false
  const { text } = line
  if (text.length > 200) return false
  if (compact(text) === title || leading.test(text) || !/\p{L}/u.test(text)) return true
  if (readByline(line)) return true
  if (line.linked) return true
  return text.length < 80 && dateIn(text) !== undefined && text.replace(/[\d\s.,:/|·•-]/g, '').length < 24
}

function isTail(line: Line | undefined): boolean {
  if (!line) return false
  const { text } = line
  if (text.length < 400 && disclaimer.test(text)) return true
  if (text.length > 200) return false
  return trailing.test(text) || !/\p{L}/u.test(text) || (line.linked && text.length < 100)
}
