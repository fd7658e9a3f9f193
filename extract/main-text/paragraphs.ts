import type { Line } from '../dom/line'
import { readByline } from '../advice/byline'
import { compact } from '../words/notation'
import { dateIn } from '../text/dates'

const trailing =
  /^(?:share(?: this)?(?: post| article| on.*)?|related(?: posts?| articles?| blog posts?| reading| topics)?:?|you may also like:?|read (?:more|next):?|tags?:.*|filed under.*|categories:.*|category:.*|comments?|leave a (?:reply|comment)|join the conversation|post navigation|previous(?: post)?|next(?: post)?|print|e-?mail|tweet|pin(?: it)?|facebook|twitter|linkedin|whatsapp|subscribe.*|sign up.*|newsletter|teilen|kommentare?|weitere artikel|das könnte (?:sie|dich).*|partager|à lire aussi.*|compartir|delen|back to (?:top|blog)|average rating.*|\d+ (?:comments?|reviews?)|advertisement|permalink|save my name.*|your email address.*|required fields.*)$/i
const leading =
  /^(?:\W*\d+ min(?:ute)?s? read|listen to this.*|share(?: this.*)?|skip to .*|home(?: [»›/>].*)?|.{0,60} [»›] .{0,120}|posted (?:in|on|by).*|published .{0,60}|(?:medically |clinically |fact[- ])?(?:reviewed|checked|edited|geprüft) (?:by|von).{0,80}|updated.{0,60}|photo.{0,80}|advertisement|by|print|save|table of contents|menu|tweet|facebook|pin)$/i

/** The paragraphs of the main text, without its title, byline and date above and the page's furniture below. */
export function trimParagraphs(lines: Line[], title: string | undefined): string[] {
  const key = compact(title ?? '')
  let start = 0
  let end = lines.length
  while (start < end && isLead(lines[start], key)) start++
  while (end > start && isTail(lines[end - 1])) end--
  return lines.slice(start, end).map((line) => line.text)
}

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
  if (text.length > 200) return false
  return trailing.test(text) || !/\p{L}/u.test(text) || (line.linked && text.length < 100)
}
