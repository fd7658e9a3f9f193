import { longestText } from '@/domain/reading-limits'
import type { Line } from '../dom/line'
import { anyCase } from '../text/any-case'
import { isAdvertisement } from '../words/advertisements'

/** Lines that others wrote, or that nobody says: what patients praise, what readers answer, what a banner asks. */
const byOthers = /comment|review|testimonial|related|cookie|newsletter/
/** Below such a heading readers speak: "3 Comments", "Discussion about this post". */
const readersBegin = anyCase(
  /^\W*(?:\d+ )?(?:(?:comments?|responses|replies)(?=\W*\d*\W*$)|discussion about|reader (?:interactions|comments)|leave a (?:reply|comment)|kommentare?|(?:schreibe|hinterlasse) einen kommentar|(?:vos )?commentaires?|laisser un commentaire|comentarios?|deja un comentario|reacties?|commenti|lascia un commento|comentários?|deixe um comentário|コメント)(?!\p{L})|^(?:cet article a|esta entrada tiene) \d+ com/u
)
/** A line of a table of fees is read as one: what, how long, how much. */
const row = { mostCells: 4, longestCell: 70 }

/** A paragraph, and where it begins in the text of its page. */
export interface Said {
  at: number
  text: string
}

/** All of a page's text, and those of its paragraphs that the page itself says. */
export interface SaidText {
  text: string
  said: Said[]
}

/**
 * What a page itself says, in its order: what a practice charges and where its work ends often stands beside what a
 * reader of articles takes for the main text. Menus, headings, links and what others wrote are text, but not said.
 */
export function saidLines(lines: readonly Line[]): SaidText {
  const said: Said[] = []
  let text = ''
  let byReaders = 0
  for (let at = 0; at < lines.length && text.length < longestText; at += 1) {
    const line = lines[at] as Line
    // Until a heading of its rank or above begins something else.
    if (line.heading > 0 && (byReaders === 0 || line.heading <= byReaders))
      byReaders = readersBegin.test(line.text) ? line.heading : 0
    const isOwn = byReaders === 0 && isSaid(line)
    const cells = isOwn ? rowFrom(lines, at) : [line]
    const paragraph = cells.map((cell) => cell.text).join(' ')
    if (at > 0) text += '\n\n'
    if (isOwn) said.push({ at: text.length, text: paragraph })
    text += paragraph
    at += cells.length - 1
  }
  return { text, said }
}

function isSaid(line: Line): boolean {
  const { region, linked, heading, marks } = line
  if (linked || heading > 0 || byOthers.test(marks) || isAdvertisement(line)) return false
  return region === 'main' || region === 'body' || region === 'footer'
}

function rowFrom(lines: readonly Line[], from: number): Line[] {
  const first = lines[from] as Line
  if (first.row === 0 || !isCell(first)) return [first]
  let end = from
  while (end < lines.length && lines[end]?.row === first.row) end += 1
  const cells = lines.slice(from, end)
  return cells.length <= row.mostCells && cells.every(isCell) && cells.some(({ text }) => /\d/.test(text))
    ? cells
    : [first]
}

const isCell = ({ tag, text }: Line): boolean => /^t[dh]$/.test(tag) && text.length <= row.longestCell
