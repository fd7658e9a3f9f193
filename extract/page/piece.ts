import type { Line } from '../dom/line'
import { money } from '../text/money'

/** Signs that are read in place of several letters: a sentence of twenty of them is a long one. */
const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
const weight = (text: string) => text.length + (text.match(eastern)?.length ?? 0)
const ends = /[.!?。！？…][\s”"»’')\]]*$/u
const reachedAt = /\S@\S|(?:\(|\[)(?:at|ät|arroba|chez)(?:\)|\])/i

/** "8:00 am - 10:30 am", "14.00–18.30": when someone can be seen. */
const hours = /\d{1,2}[:.h]\d{2}[^\d]{1,12}\d{1,2}[:.h]\d{2}/i

/** A button or a line of its own that asks to come. */
const booking =
  /(?:book|make|schedule|request|arrange) (?:an?|your|my) (?:\w+ )?(?:appointment|session|consultation|visit|call)|termin (?:vereinbaren|buchen|anfragen)|pren(?:dre|ez) (?:un )?rendez-vous|(?:pedir|pide|reservar?|agendar?|solicitar?) (?:tu |una |su )?(?:cita|consulta|sesión)|afspraak (?:maken|plannen)|prenota(?:re)? |marca(?:r)? (?:uma )?consulta|ご予約/i

/** A line that is at least one whole sentence. */
export const isSentence = ({ heading, linked, text }: Line): boolean =>
  heading === 0 && !linked && ends.test(text) && weight(text) >= 50

/** The lines of the page's middle from its headline on: what header, footer and side columns repeat says nothing of it. */
export function middleOf(lines: Line[]): Line[] {
  const inside = lines.filter(({ region }) => region === 'main' || region === 'body')
  const first = inside.findIndex(({ heading }) => heading === 1 || heading === 2)
  return inside.slice(Math.max(0, first))
}

/** The first heading of the middle: what the page calls itself where its title doesn't. */
export const headlineOf = (lines: Line[]): string =>
  middleOf(lines).find(({ heading }) => heading === 1 || heading === 2)?.text ?? ''

/**
 * Whether the page's middle is something to read: a headline, then mostly whole sentences, and neither a price list nor
 * a way to reach someone among them.
 * @param houses whether a hospital or the like speaks: its leaflets end with its wards' numbers
 * @param owned what the practitioner's reading found to be their own: telephone numbers and e-mails
 */
export function isPiece(lines: Line[], owned: string[], houses = false): boolean {
  const middle = middleOf(lines)
  if (!middle.some(({ heading }) => heading > 0)) return false
  const told = middle.filter(isSentence)
  const length = (list: Line[]) => list.reduce((sum, { text }) => sum + weight(text), 0)
  const priced = middle.filter(({ text }) => text.length < 90 && money.test(text)).length
  const reached =
    !houses &&
    middle.some(
      ({ text }) => text.length < 160 && (reachedAt.test(text) || owned.some((each) => text.includes(each)))
    )
  const opens = lines.filter(
    ({ text, region }) => region !== 'footer' && text.length < 60 && hours.test(text)
  )
  const invites = middle.some(({ text }) => text.length < 60 && booking.test(text))
  if (opens.length > 2 || invites) return false
  return (
    told.length > 3 && length(told) > 450 && length(told) > length(middle) * 0.55 && priced < 2 && !reached
  )
}
