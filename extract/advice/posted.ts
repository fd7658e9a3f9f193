import type { Source } from '../source'
import { dateIn } from '../text/dates'
import { bylineWithoutAuthor } from './byline'
import { headIndex, isChanged } from './text'

const longest = 120

/**
 * Whether a day or a byline stands beside the headline, as it does where something was posted: "Jan 30, 2023 | Fatigue |
 * 2 comments", "Publicado por: admin", "Newsletter no. 12 – April 2017". Nobody need be named.
 */
export function isPosted({ view: { lines }, page }: Source, title: string | undefined): boolean {
  const head = headIndex(lines, title)
  const beside = [...lines.slice(Math.max(0, head - 3), head), ...lines.slice(head + 1, head + 4)]
  return beside.some((line) => {
    const { text, region } = line
    if (text.length > longest || region === 'nav' || region === 'footer' || region === 'aside') return false
    if (bylineWithoutAuthor(text)) return true
    if (isChanged(text) || !dateIn(text, page.language ?? 'en')) return false
    // "We are closed from 24 to 28 December 2025" says a day, too, in more words than stand beside one.
    return (text.match(/\p{L}{3,}/gu) ?? []).length < 8
  })
}
